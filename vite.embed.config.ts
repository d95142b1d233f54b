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

/**
 * Modules of Svelte that hold switches which the embed never turns: it mounts into an empty shadow root, so it has no
 * markup of a server to take over; its components are written in runes, and keep values that never change
 * (`$state.raw`), which none may forget. As constants they let the bundler leave out
 * what hangs on them. A version of Svelte that exports something else from them fails the build.
 */
const SWITCHES: Readonly<Record<string, string>> = {
  'client/dom/hydration.js': `export const hydrating = false;
export const hydrate_node = null;
export function set_hydrating() {}
export function set_hydrate_node() {}
export function hydrate_next() {}
export function reset() {}
export function hydrate_template() {}
export function next() {}
export function skip_nodes() {}
export function read_hydration_instruction() {}`,
  'client/proxy.js': `export function proxy(value) {
  if (value && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)) throw new Error('use $state.raw');
  return value;
}
export function get_proxied_value(value) { return value; }
export function is(a, b) { return Object.is(a, b); }
export const ARRAY_MUTATING_METHODS = new Set();`,
  'flags/index.js': `export const async_mode_flag = false;
export const legacy_mode_flag = false;
export const tracing_mode_flag = false;
export function enable_async_mode_flag() {}
export function disable_async_mode_flag() {}
export function enable_legacy_mode_flag() {}
export function enable_tracing_mode_flag() {}`,
};

const constantSwitches: Plugin = {
  name: 'sourceline:constant-switches',
  enforce: 'pre',
  load: (id) => Object.entries(SWITCHES).find(([name]) => id.endsWith(`/svelte/src/internal/${name}`))?.[1] ?? null,
};

/** A component's class, shorter than Svelte makes it: it stands in the script at every element and rule. */
const shortHash = ({ hash, css }: { hash: (text: string) => string; css: string }) => `s-${hash(css).slice(0, 3)}`;

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
    inlineStyles(),
    words,
  ],
  build: {
    outDir: 'dist/shell',
    emptyOutDir: false,
    cssCodeSplit: false,
    rollupOptions: {
      // Svelte's own custom elements would come along unused.
      treeshake: { moduleSideEffects: (id) => !id.endsWith('/elements/custom-element.js') },
    },
    lib: {
      entry: 'src/embed/embed.ts',
      formats: ['iife'],
      name: 'sourceline',
      fileName: () => 'sourceline-embed.js',
    },
  },
});
