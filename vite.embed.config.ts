import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { AR } from './src/lib/core/base/language/ar.ts';
import { DE } from './src/lib/core/base/language/de.ts';
import { ES } from './src/lib/core/base/language/es.ts';
import { FR } from './src/lib/core/base/language/fr.ts';
import { RU } from './src/lib/core/base/language/ru.ts';
import { UK } from './src/lib/core/base/language/uk.ts';

/** The string in src/embed/style.ts that the compiled style sheets take the place of. */
const PLACEHOLDER = /(["'`])__SOURCELINE_STYLES__\1/;

/** A comment that vite leaves at the end of each sheet. */
const VITE_MARK = /\/\*\$vite\$:\d+\*\/\s*/g;

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
        const sheets = Object.values(bundle).filter((file) => file.fileName.endsWith('.css'));
        const styles = sheets.map((file) => ('source' in file ? String(file.source) : '')).join('\n');
        for (const { fileName } of sheets) Reflect.deleteProperty(bundle, fileName);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (!PLACEHOLDER.test(file.code)) this.error('the script has no place for its styles');
          file.code = file.code.replace(PLACEHOLDER, () => JSON.stringify(styles.replaceAll(VITE_MARK, '')));
        }
      },
    },
  };
}

/** The words of each language but English as a classic script, which the embed loads for its readers. */
const words: Plugin = {
  name: 'sourceline:words',
  generateBundle() {
    for (const language of [UK, RU, DE, FR, ES, AR]) {
      const source = `(globalThis.sourcelineWords??={}).${language.code}=${JSON.stringify(language)};\n`;
      this.emitFile({ type: 'asset', fileName: `sourceline-words.${language.code}.js`, source });
    }
  },
};

/** The custom element as one classic script, put beside the page that SvelteKit built. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  plugins: [svelte({ configFile: false, emitCss: true }), inlineStyles(), words],
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
