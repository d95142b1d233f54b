import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

/** The string in src/embed/style.ts that the compiled style sheets take the place of. */
const PLACEHOLDER = /(["'`])__SOURCELINE_STYLES__\1/;

/**
 * Puts the compiled style sheets into the script as a string: the element adopts them in its shadow root, where a
 * strict content security policy blocks `<style>`, and a page that embeds it needs one file only.
 */
function inlineStyles(): Plugin {
  return {
    name: 'sourceline:inline-styles',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        let styles = '';
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.css')) continue;
          styles += String(file.source).replaceAll(/\/\*\$vite\$:\d+\*\/\s*/g, '');
          delete bundle[name];
        }
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (!PLACEHOLDER.test(file.code)) this.error('the script has no place for its styles');
          file.code = file.code.replace(PLACEHOLDER, () => JSON.stringify(styles));
        }
      },
    },
  };
}

/** The custom element as one classic script, put beside the page that SvelteKit built. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  plugins: [svelte({ configFile: false, emitCss: true }), inlineStyles()],
  build: {
    outDir: 'dist/shell',
    emptyOutDir: false,
    cssCodeSplit: false,
    lib: {
      entry: 'src/embed/embed.ts',
      formats: ['iife'],
      name: 'sourceline',
      fileName: () => 'sourceline-embed.js',
    },
  },
});
