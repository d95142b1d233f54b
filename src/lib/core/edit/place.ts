import type { Span } from '../base/span.ts';

/** Where words stand: a stretch of a document. */
export interface Place extends Span {
  readonly document: string;
}

/** The share of the shorter stretch that must be shared for one to mean the other. */
const TOUCHED = 0.5;
/** How alike two stretches must be for being the same: shared letters to all letters. */
const SAME = 0.8;

/** Whether two stretches have enough in common for a quote of one to mean the other. */
export function isTouched(a: Place, b: Place): boolean {
  return a.document === b.document && sharedBy(a, b) > Math.min(a.end - a.start, b.end - b.start) * TOUCHED;
}

/** How alike two stretches are, 0..1: what they share of all that they cover; 0 where neither means the other. */
export function likenessOf(a: Place, b: Place): number {
  return isTouched(a, b) ? sharedBy(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0;
}

/** Whether two stretches are the same but for a word or two. */
export function isSameStretch(a: Place, b: Place): boolean {
  return likenessOf(a, b) >= SAME;
}

function sharedBy(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
