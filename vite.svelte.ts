import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * Modules of Svelte that hold switches which we never turn: page and embed mount into an empty place, so they have no
 * markup of a server to take over; our components are written in runes, and keep values that never change
 * (`$state.raw`), which none may forget. As constants they let the bundler leave out what hangs on them. A version of
 * Svelte that exports something else from them fails the build.
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

export const constantSwitches: Plugin = {
  name: 'sourceline:constant-switches',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  enforce: 'pre',
  load: (id) => Object.entries(SWITCHES).find(([name]) => id.endsWith(`/svelte/src/internal/${name}`))?.[1] ?? null,
};

/**
 * The page is one page: it needs no router, which is half as large as Svelte itself. In its place stands what mounts the
 * page's component where SvelteKit's shell says. While one works on the page (`npm run dev`) SvelteKit's own is used.
 */
const START = `import { mount } from 'svelte';
export async function start(app, target, { node_ids }) {
  const { component } = await app.nodes[node_ids.at(-1)]();
  target.replaceChildren();
  mount(component, { target });
}
export function load_css() {}`;

export const withoutRouter: Plugin = {
  name: 'sourceline:without-router',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  load(id) {
    if (id.endsWith('/@sveltejs/kit/src/runtime/client/entry.js')) return START;
    // The layouts round the page, which are empty.
    return id.endsWith('/.svelte-kit/generated/root.js') ? 'export default null;' : null;
  },
};

/**
 * What the page needs at once, in one file: a browser asks a plain server for six files at a time, and one file gzips
 * better than twenty.
 */
export const pageInOneFile: Plugin = {
  name: 'sourceline:page-in-one-file',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  outputOptions(options) {
    let needed: readonly string[] | null = null;
    const name = (id: string, modules: Modules) =>
      (needed ??= listNeeded(resolve('src/routes/+page.svelte'), modules)).includes(id) ? 'page' : null;
    return { ...options, codeSplitting: { groups: [{ name }] } };
  },
};

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** A module and all that it imports, but what it loads later. */
function listNeeded(entry: string, modules: Modules): readonly string[] {
  const needed = [entry];
  for (const id of needed) {
    const imported = modules.getModuleInfo(id)?.importedIds ?? [];
    needed.push(...imported.filter((one) => !needed.includes(one)));
  }
  return needed;
}

/** Svelte's own custom elements would come along unused. */
export const withoutCustomElements = {
  moduleSideEffects: (id: string) => !id.endsWith('/elements/custom-element.js'),
};
