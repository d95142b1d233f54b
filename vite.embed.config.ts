import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { AR } from './src/lib/core/base/language/ar.ts';
import { DE } from './src/lib/core/base/language/de.ts';
import { ES } from './src/lib/core/base/language/es.ts';
import { FR } from './src/lib/core/base/language/fr.ts';
import { RU } from './src/lib/core/base/language/ru.ts';
import { UK } from './src/lib/core/base/language/uk.ts';
import { constantSwitches, withoutCustomElements } from './vite.svelte.ts';

/** The string in src/embed that the style sheets of a script take the place of. */
const PLACEHOLDER = /(["'`])__SOURCELINE_STYLES__\1/;

/** A comment that vite leaves at the end of each sheet. */
const VITE_MARK = /\/\*\$vite\$:\d+\*\/\s*/g;

/**
 * Makes classic scripts of the modules: the embed itself, with what it shares with its part, and the part, a function
 * of what is shared. The style sheets go into the script that needs them: the element adopts them in its shadow root,
 * where a strict content security policy blocks `<style>`.
 */
const classicScripts: Plugin = {
  name: 'sourceline:classic-scripts',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const stylesOf = (...chunks: readonly Rolldown.OutputChunk[]) => {
        const names = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const sheets = names.map((name) => bundle[name] as Rolldown.OutputAsset);
        return sheets.map(({ source }) => String(source).replaceAll(VITE_MARK, '').trim()).join('\n');
      };
      const withStyles = (code: string, styles: string) => {
        if (!PLACEHOLDER.test(code)) this.error('the script has no place for its styles');
        return code.replace(PLACEHOLDER, () => JSON.stringify(styles));
      };
      const bodyOf = ({ code }: Rolldown.OutputChunk) => asFunctionBody(code, this.parse(code).body as never);
      const [reading, shared] = ['reading.js', 'shared.js'].map((name) => bundle[name] as Rolldown.OutputChunk);
      if (!reading || !shared || Object.values(bundle).filter(({ type }) => type === 'chunk').length > 3) {
        this.error('the embed should be one script and its part');
      }
      const whole = `const sourcelineShared=(()=>{${bodyOf(shared)}})();`;
      const part = `globalThis.sourcelineReading=sourcelineShared=>{${bodyOf(reading)}};`;
      const sources = {
        'sourceline-embed.js': withStyles(`(()=>{${whole}})();`, stylesOf(shared)),
        'sourceline-reading.js': withStyles(part, stylesOf(reading)),
      };
      for (const name of Object.keys(bundle)) if (/^[^-]*\.js$|\.css$/.test(name)) Reflect.deleteProperty(bundle, name);
      for (const [fileName, source] of Object.entries(sources)) this.emitFile({ type: 'asset', fileName, source });
    },
  },
};

/** A module's top level, as far as a bundler writes it. */
type Statement = { readonly start: number; readonly end: number } & (
  | { readonly type: 'ImportDeclaration'; readonly specifiers: readonly Specifier[] }
  | { readonly type: 'ExportNamedDeclaration'; readonly specifiers: readonly Specifier[] }
  | { readonly type: 'Statement' }
);

interface Specifier {
  readonly local: { readonly name: string };
  readonly imported: { readonly name: string };
  readonly exported: { readonly name: string };
}

/** A module as the body of a function: imports are taken from what is shared, exports are returned. */
function asFunctionBody(code: string, statements: readonly Statement[]): string {
  const parts = statements.map((statement) => {
    if (statement.type === 'ImportDeclaration') {
      return `const{${statement.specifiers.map(({ imported, local }) => `${imported.name}:${local.name}`).join()}}=sourcelineShared;`;
    }
    if (statement.type === 'ExportNamedDeclaration') {
      // Some variables of Svelte get their value when something is mounted.
      return `return{${statement.specifiers.map(({ exported, local }) => `get ${exported.name}(){return ${local.name}}`).join()}};`;
    }
    return code.slice(statement.start, statement.end);
  });
  return parts.join('\n');
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

/** A component's class, shorter than Svelte makes it: it stands in the script at every element and rule. */
const shortHash = ({ hash, css }: { hash: (text: string) => string; css: string }) => `s-${hash(css).slice(0, 3)}`;

/** The custom element as a classic script, with parts that it loads when they are needed, put beside the page that SvelteKit built. */
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
    classicScripts,
    words,
  ],
  build: {
    outDir: 'dist/shell',
    emptyOutDir: false,
    modulePreload: false,
    rollupOptions: {
      input: { embed: 'src/embed/embed.ts', reading: 'src/embed/reading.ts' },
      preserveEntrySignatures: 'strict',
      treeshake: withoutCustomElements,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        // All that the embed itself needs is one chunk, which the part takes its share from.
        codeSplitting: { groups: [{ name: 'shared', test: /\/src\/embed\/embed\.ts$/ }] },
      },
    },
  },
});
