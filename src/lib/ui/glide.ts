import type { Pixels } from '../core/view/time.ts';

/** The last places of a finger, with the times of their events in milliseconds. */
export type Trace = readonly { readonly x: Pixels; readonly time: number }[];

/** How far back the speed is measured, and how soon it is spent, in milliseconds. */
const RECENT = 120;
const DECAY = 260;
/** Pixels for a millisecond. */
const SLOWEST = 0.02;

/**
 * Lets a drag run out: calls `move` with the pixels of each frame until the speed is spent. A finger that rested before
 * it was lifted does not glide, nor does anything for a reader who wants no motion. Returns what stops it.
 */
export function glide(trace: Trace, now: number, move: (by: Pixels) => void): () => void {
  const recent = trace.filter(({ time }) => now - time < RECENT);
  const [first, last] = [recent[0], recent.at(-1)];
  const time = first && last ? last.time - first.time : 0;
  let speed = time > 0 ? (last!.x - first!.x) / time : 0;
  if (Math.abs(speed) < SLOWEST || matchMedia('(prefers-reduced-motion: reduce)').matches) return () => {};
  let before: number | null = null;
  let frame = requestAnimationFrame(function step(at: number) {
    const passed = before === null ? 16 : at - before;
    before = at;
    move(speed * passed);
    speed *= Math.exp(-passed / DECAY);
    frame = Math.abs(speed) < SLOWEST ? 0 : requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
