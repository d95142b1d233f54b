import { createReadStream } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { constantSwitches, pageInOneFile, withoutCustomElements, withoutRouter } from './vite.svelte.ts';

/** Serves the timeline that SOURCELINE_TIMELINE names as `/timeline.json`, so that the page can be worked on. */
const timelineFile: Plugin = {
  name: 'timeline-file',
  configureServer(server) {
    server.middlewares.use('/timeline.json', (_request, response, next) => {
      const file = process.env.SOURCELINE_TIMELINE;
      if (file === undefined) return next();
      response.setHeader('content-type', 'application/json');
      createReadStream(file).on('error', next).pipe(response);
    });
  },
};

export default defineConfig({
  plugins: [timelineFile, constantSwitches, withoutRouter, pageInOneFile, sveltekit()],
  build: { rollupOptions: { treeshake: withoutCustomElements } },
  // Workers load what only some of their work needs: a format's library, when such a file is dropped.
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 30_000,
    // pdf.js leaves promises behind that fail on some damaged files; src/cli/documents.ts overlooks them too.
    onUnhandledError: ({ stack = '' }) => !/\bpdfjs\b/.test(stack),
  },
});
