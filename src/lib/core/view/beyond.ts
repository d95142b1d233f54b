import { countBefore } from './bisect.ts';
import type { Placed } from './place.ts';
import type { Stage } from './crowd.ts';
import type { Cluster, Mark } from './scene.ts';
import type { TimeWindow } from './time.ts';

/** Events that are not drawn, on one side of the window. */
export interface Beyond {
  readonly count: number;
  readonly nearest: Placed | null;
}

/** The clusters that are shown of a lane, as positions in its crowd: they stand in the order of time. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** What is neither a mark nor in a cluster, by the side on which it lies. `spans` are those of the stage's crowds. */
export function countBeyond(
  placed: readonly Placed[],
  at: Float64Array,
  { points, bands, crowds }: Stage,
  marks: readonly Mark[],
  spans: readonly Span[],
  window: TimeWindow,
): { before: Beyond; after: Beyond } {
  const split = countBefore(at.length, (index) => at[index]! <= window.from);
  let [shown, early] = [marks.length, 0];
  for (const mark of marks) if (mark.placed.index < split) early++;
  for (const [lane, { first, end }] of spans.entries()) {
    shown += end - first;
    early += Math.min(Math.max(countBelow(crowds[lane]!.indexes, split), first), end) - first;
  }
  const before = split - early;
  const after = placed.length - split - (shown - early);
  const signs = new Set(marks.map((mark) => mark.placed.index));
  const hidden = [
    nearestHidden(points, split, signs),
    nearestHidden(bands, split, signs),
    ...crowds.map(({ indexes }, lane) => nearestOutside(indexes, split, spans[lane]!)),
  ];
  const previous = Math.max(...hidden.map((nearest) => nearest.previous));
  const next = Math.min(...hidden.map((nearest) => nearest.next));
  return {
    before: { count: before, nearest: before > 0 ? placed[previous]! : null },
    after: { count: after, nearest: after > 0 ? placed[next]! : null },
  };
}

/** The last index below a split, and the first from it on, that are not shown. */
interface Nearest {
  readonly previous: number;
  readonly next: number;
}

function nearestHidden(indexes: Uint32Array, split: number, shown: ReadonlySet<number>): Nearest {
  let next = countBelow(indexes, split);
  let previous = next - 1;
  while (previous >= 0 && shown.has(indexes[previous]!)) previous--;
  while (next < indexes.length && shown.has(indexes[next]!)) next++;
  return { previous: indexes[previous] ?? -1, next: indexes[next] ?? Infinity };
}

function nearestOutside(indexes: Uint32Array, split: number, { first, end }: Span): Nearest {
  const middle = countBelow(indexes, split);
  const previous = middle > first && middle <= end ? first - 1 : middle - 1;
  const next = middle >= first && middle < end ? end : middle;
  return { previous: indexes[previous] ?? -1, next: indexes[next] ?? Infinity };
}

/** Whether an event is one of a cluster's. */
export function holds({ indexes }: Pick<Cluster, 'indexes'>, index: number): boolean {
  return indexes[countBelow(indexes, index)] === index;
}

/** How many of some indexes, which are in order, are below one. */
function countBelow(indexes: Uint32Array, index: number): number {
  return countBefore(indexes.length, (at) => indexes[at]! < index);
}
