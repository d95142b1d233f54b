/** Very many events: a part of the page that is loaded when such a file is opened. */
export { default as Banner } from './Banner.svelte';
export { default as Opening } from './Opening.svelte';
