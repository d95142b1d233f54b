import { chmodSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };

const external = [...Object.keys(manifest.dependencies), ...builtinModules];

/** npm makes a command executable when it installs it, and not again when it is built anew. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir }, files) => Object.keys(files).forEach((name) => chmodSync(join(dir!, name), 0o755)),
};

/** The files beside the program that its threads run. */
const threads: Plugin = {
  name: 'threads',
  buildStart() {
    for (const name of ['opener', 'reader']) {
      this.emitFile({ type: 'chunk', id: `src/cli/${name}.ts`, fileName: `${name}.js` });
    }
  },
};

/** The command line as modules for Node: our own code bundled, packages left as imports. */
export default defineConfig({
  publicDir: false,
  plugins: [executable, threads],
  logLevel: 'error',
  build: {
    ssr: 'src/cli/sourceline.ts',
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: {
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`) || id.startsWith('node:')),
      output: { entryFileNames: 'sourceline.js', chunkFileNames: '[name].js' },
    },
  },
});
