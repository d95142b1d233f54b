/**
 * Parts of the page that are loaded when they are needed. The server has none of them: it makes an empty shell, which
 * would else link the style sheets of all.
 */
export const loadCompare = async () => (import.meta.env.SSR ? never() : (await import('./Compare.svelte')).default);
export const loadHelp = async () => (import.meta.env.SSR ? never() : (await import('./Help.svelte')).default);
export const loadShare = async () => (import.meta.env.SSR ? never() : (await import('./Share.svelte')).default);
export const loadFilters = async () => (import.meta.env.SSR ? never() : (await import('./MoreFilters.svelte')).default);
export const loadSource = async () => (import.meta.env.SSR ? never() : (await import('./SourcePage.svelte')).default);
export const loadStory = async () => (import.meta.env.SSR ? never() : (await import('./Story.svelte')).default);
export const loadPrintStory = async () =>
  import.meta.env.SSR ? never() : (await import('./PrintStory.svelte')).default;
export const loadEditor = async () => (import.meta.env.SSR ? never() : await import('./edit/editor.ts'));
export const loadMany = async () => (import.meta.env.SSR ? never() : await import('./many/many.ts'));
export const loadOwn = async () => (import.meta.env.SSR ? never() : await import('./own/own.ts'));

function never(): never {
  throw new Error('a part of the page was asked for on the server');
}
