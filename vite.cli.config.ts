import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const external = [...Object.keys(manifest.dependencies), ...builtinModules];

/** The command line as one module for Node: our own code bundled, packages left as imports. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: 'src/cli/sourceline.ts',
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: {
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`) || id.startsWith('node:')),
      output: { entryFileNames: 'sourceline.js' },
    },
  },
});
