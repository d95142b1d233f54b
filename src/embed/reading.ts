/**
 * The part of the embed in which one reads: receipts, whole sources, and the story that stands in for a drawing where
 * there is no room for one. It is a script of its own, which the embed loads when the timeline is shown.
 */
export { default as Panel } from '../lib/ui/Panel.svelte';
export { default as SourceView } from '../lib/ui/SourceView.svelte';
export { default as Story } from '../lib/ui/Story.svelte';

/** Its style sheets: vite.embed.config.ts puts them here when it builds the script. */
export const styles = '__SOURCELINE_STYLES__';
