import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { AR } from './src/lib/core/base/language/ar.ts';
import { DE } from './src/lib/core/base/language/de.ts';
import { ES } from './src/lib/core/base/language/es.ts';
import { FR } from './src/lib/core/base/language/fr.ts';
import { RU } from './src/lib/core/base/language/ru.ts';
import { UK } from './src/lib/core/base/language/uk.ts';
import { constantSwitches, withoutCustomElements } from './vite.svelte.ts';

/** The string in src/embed that the style sheets take the place of. */
const PLACEHOLDER = /(["'`])__SOURCELINE_STYLES__\1/;

/** A comment that vite leaves at the end of each sheet. */
const VITE_MARK = /\/\*\$vite\$:\d+\*\/\s*/g;

/**
 * Puts the style sheets into the script: the element adopts them in its shadow root, where a strict content security
 * policy blocks `<style>`.
 */
const stylesInScript: Plugin = {
  name: 'sourceline:styles-in-script',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const sheets = Object.values(bundle).filter(
        (file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'),
      );
      const styles = sheets.map(({ source }) => String(source).replaceAll(VITE_MARK, '').trim()).join('\n');
      const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
      const [script, surplus] = scripts;
      if (!script || surplus || !PLACEHOLDER.test(script.code)) {
        this.error('the embed should be one script with a place for its styles');
      }
      script.code = script.code.replace(PLACEHOLDER, () => JSON.stringify(styles));
      for (const { fileName } of sheets) Reflect.deleteProperty(bundle, fileName);
    },
  },
};

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

/** The components in an order that every machine has. */
const COMPONENTS = readdirSync(new URL('src/lib/ui', import.meta.url)).filter((name) => name.endsWith('.svelte')).toSorted(); // prettier-ignore

/** A component's class by its place among all, shorter than Svelte makes it: it stands at every element and rule. */
const shortHash = ({ filename }: { filename: string }) => `s${COMPONENTS.indexOf(basename(filename)).toString(36)}`;

/**
 * At the top of a script of which most functions are called as it starts: Chromium compiles them all on another thread
 * while the script loads, and none on the page's own thread when it is first called
 * (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** The custom element as one classic script, put beside the page that SvelteKit built. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  plugins: [
    svelte({
      configFile: false,
      emitCss: true,
      compilerOptions: { cssHash: shortHash, runes: true, discloseVersion: false },
    }),
    constantSwitches,
    stylesInScript,
    words,
  ],
  build: {
    outDir: 'dist/shell',
    emptyOutDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    rollupOptions: {
      input: 'src/embed/embed.ts',
      treeshake: withoutCustomElements,
      output: {
        format: 'iife',
        entryFileNames: 'sourceline-embed.js',
        codeSplitting: false,
        postBanner: COMPILE_AHEAD,
      },
    },
  },
});
