/**
 * What compiled components ask of Svelte (`svelte/internal/client`, and the few names of `svelte` that ours import), in
 * a tenth of its size: the embed is one small script. It holds what our components use and no more; one that uses
 * something else fails the build. `tests/embed/runtime.test.ts` holds both to the same results.
 */
export * from './blocks.ts';
export * from './component.ts';
export * from './dom.ts';
export { derived, flushSync, get, set, state, tick, untrack } from './reactive.ts';
