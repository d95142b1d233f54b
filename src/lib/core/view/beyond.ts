import { countBefore } from './bisect.ts';
import type { Placed } from './place.ts';
import type { Cluster, Mark } from './scene.ts';
import { lengthOf, type Instant, type Pixels, type TimeWindow } from './time.ts';

/** Events that are not drawn, on one side of the window. */
export interface Beyond {
  readonly count: number;
  readonly nearest: Placed | null;
}

/**
 * Further from an edge than this and a day, everything in the window is drawn: a cluster stands at its first event, and
 * the mark of an open bound on the bound.
 */
const EDGE: Pixels = 60;

/** What is neither a mark nor in a cluster, by the side on which it lies. */
export function countBeyond(
  placed: readonly Placed[],
  marks: readonly Mark[],
  clusters: readonly Cluster[],
  window: TimeWindow,
  width: Pixels,
): { before: Beyond; after: Beyond } {
  const split = countUntil(placed, window.from);
  let [shown, early] = [marks.length, 0];
  for (const mark of marks) if (mark.placed.index < split) early++;
  for (const { indexes } of clusters) {
    shown += indexes.length;
    early += countBelow(indexes, split);
  }
  const before = split - early;
  const after = placed.length - split - (shown - early);
  const signs = new Set(marks.map((mark) => mark.placed.index));
  const days = (EDGE / width) * lengthOf(window) + 1;
  const edge = 2 * (days / lengthOf(window)) * width;
  const edging = clusters.filter(({ x }) => x < edge || x > width - edge);
  const isShown = (index: number) => signs.has(index) || edging.some((cluster) => holds(cluster, index));
  let [previous, next] = [split - 1, split];
  while (previous >= 0 && before > 0 && isShown(previous)) previous--;
  const isInside = ({ at }: Placed) => at > window.from + days && at < window.to - days;
  while (next < placed.length && after > 0 && (isInside(placed[next]!) || isShown(next))) {
    next = isInside(placed[next]!) ? Math.max(next + 1, countUntil(placed, window.to - days)) : next + 1;
  }
  return {
    before: { count: before, nearest: before > 0 ? placed[previous]! : null },
    after: { count: after, nearest: after > 0 ? placed[next]! : null },
  };
}

/** Whether an event is one of a cluster's. */
export function holds({ indexes }: Pick<Cluster, 'indexes'>, index: number): boolean {
  return indexes[countBelow(indexes, index)] === index;
}

/** How many of some indexes, which are in order, are below one. */
function countBelow(indexes: Uint32Array, index: number): number {
  return countBefore(indexes.length, (at) => indexes[at]! < index);
}

/** How many events stand at an instant or before it. */
function countUntil(placed: readonly Placed[], instant: Instant): number {
  return countBefore(placed.length, (index) => placed[index]!.at <= instant);
}
