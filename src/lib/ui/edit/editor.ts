/** The editing mode, a part of the page that is loaded when somebody edits: it brings the YAML reader along. */
export { default as Bar } from './Bar.svelte';
export { EditsState } from './edits.svelte.ts';
export { default as Tools } from './Tools.svelte';
