/** The reader's own documents: a part of the page that is loaded when they bring some. */
export { default as Banner } from './Banner.svelte';
export { default as Desk } from './Desk.svelte';
export { default as PdfPages } from './PdfPages.svelte';
