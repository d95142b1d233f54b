import { by } from '../base/order.ts';
import type { LabelText } from './label.ts';
import type { Placed } from './place.ts';
import type { Zoom } from './scale.ts';
import type { Pixels } from './time.ts';

/** Sizes of what is drawn; the painter and the style sheet keep to them. */
export const SIGN: Pixels = 14;
export const ROW: Pixels = 36;
export const LINE: Pixels = 15;
export const CLUSTER_ROW: Pixels = 27;
const GAP: Pixels = 10;
const REACH: Pixels = 56;
/** Half the width of the hatching round a sign in conflict. */
export const HATCHED: Pixels = 13;
const LEAST_BAND: Pixels = 22;
const CLUSTER_DISTANCE: Pixels = 34;
const WIDE_DAY: Pixels = 260;

/** An event in its lane at one zoom. Lengths count from the instant 0, so that panning moves all alike. */
export interface Packed {
  readonly placed: Placed;
  readonly row: number;
  /** The drawn extent of the mark without its label. */
  readonly left: Pixels;
  readonly right: Pixels;
  readonly sign: Pixels;
  /** Whether it is wide enough to be drawn as a band, along which its label may move. */
  readonly band: boolean;
  readonly label: LabelText | null;
  readonly side: Side;
}

/** Where a label stands from its sign: after it, or before it where the timeline ends soon. */
export type Side = 'before' | 'after';

/** Events of one lane too close to be told apart at this zoom, drawn as their number. */
export interface PackedCluster {
  readonly x: Pixels;
  readonly members: readonly Placed[];
}

export interface PackedLane {
  readonly kind: string;
  readonly rows: number;
  readonly packed: readonly Packed[];
  readonly clusters: readonly PackedCluster[];
}

type Labels = (placed: Placed) => LabelText;

interface Packing {
  readonly labels: Labels;
  readonly mostRows: number;
  /** Where the timeline begins and ends at this zoom: a label should not run out of it. */
  readonly edges: Taken;
}

/**
 * Puts a lane's events into rows at one zoom so that nothing overlaps: the weightiest first, with their labels; then
 * those that only fit without; what does not fit at all becomes clusters. A pinned event comes first and always fits.
 */
export function packLane(
  kind: string,
  members: readonly Placed[],
  zoom: Zoom,
  { labels, mostRows, edges }: Packing,
): PackedLane {
  const rows: Taken[][] = [];
  const packed: Packed[] = [];
  const crowded: Placed[] = [];
  const byWeight = members.toSorted(by(({ event }) => (event.pinned ? 0 : 1), ({ event }) => -event.weight, ({ at }) => at, ({ event }) => event.id)); // prettier-ignore
  for (const labelled of [true, false]) {
    const waiting = labelled ? byWeight : crowded.splice(0);
    for (const placed of waiting) {
      const shape = shapeOf(placed, zoom);
      const label = labelled ? labels(placed) : null;
      const most = placed.event.pinned ? Infinity : mostRows;
      const place = findPlace(rows, shape, { label, mostRows: most, edges });
      if (place === null) crowded.push(placed);
      else packed.push({ placed, ...shape, label, ...place });
    }
  }
  return { kind, rows: Math.max(1, rows.length), packed, clusters: clusterEvents(crowded, zoom) };
}

type Shape = Pick<Packed, 'left' | 'right' | 'sign' | 'band'>;

function shapeOf(placed: Placed, zoom: Zoom): Shape {
  const [from, to] = [placed.from * zoom, placed.to * zoom];
  const at = placed.at * zoom;
  if (placed.openStart || placed.openEnd) {
    const [left, right] = placed.openStart ? [to - REACH, to] : [from, from + REACH];
    return { left, right, sign: placed.openStart ? to - SIGN / 2 - 5 : from + SIGN / 2 + 5, band: false };
  }
  if (isBand(placed, to - from)) {
    return { left: from, right: to, sign: placed.lasting ? from + SIGN / 2 + 5 : (from + to) / 2, band: true };
  }
  const half = placed.event.conflicts.length > 0 ? HATCHED : SIGN / 2;
  return { left: at - half, right: at + half, sign: at, band: false };
}

/** What lasts or lies within several days is a band; where the axis tells hours, a day is one too. */
function isBand({ lasting, from, to }: Placed, width: Pixels): boolean {
  return width >= LEAST_BAND && (lasting || to - from > 1 || width >= WIDE_DAY);
}

interface Taken {
  readonly left: Pixels;
  readonly right: Pixels;
}

/** The first row with room; the label after the sign, or before it where the timeline ends too soon for it. */
function findPlace(
  rows: Taken[][],
  shape: Shape,
  { label, mostRows, edges }: { label: LabelText | null; mostRows: number; edges: Taken },
): Pick<Packed, 'row' | 'side'> | null {
  const [after, before] = [extentOf(shape, label, 'after'), extentOf(shape, label, 'before')];
  const isBefore = label !== null && after.right - GAP > edges.right && before.left + GAP >= edges.left;
  const row = takeRow(rows, isBefore ? before : after, mostRows);
  return row === null ? null : { row, side: isBefore ? 'before' : 'after' };
}

function extentOf(shape: Shape, label: LabelText | null, side: Side): Taken {
  if (label === null) return { left: shape.left - 2, right: shape.right + 2 };
  const start = labelStart(shape, label, side);
  if (side === 'before') return { left: Math.min(shape.left, start) - GAP, right: shape.right + 2 };
  return { left: shape.left - 2, right: Math.max(shape.right, start + label.width) + GAP };
}

/** Where a label begins when nothing pushes it. */
export function labelStart({ sign, left, right, band }: Shape, { width }: LabelText, side: Side): Pixels {
  if (side === 'before') return (band ? sign - SIGN / 2 : Math.min(left, sign - SIGN / 2)) - 5 - width;
  return (band ? sign + SIGN / 2 : Math.max(right, sign + SIGN / 2)) + 5;
}

/** Takes the first row in which the extent is free; null where there is none. */
function takeRow(rows: Taken[][], extent: Taken, most: number): number | null {
  for (let row = 0; row < most; row++) {
    const taken = (rows[row] ??= []);
    const index = countBefore(taken, extent.left);
    const isFree =
      (taken[index - 1]?.right ?? -Infinity) <= extent.left && extent.right <= (taken[index]?.left ?? Infinity);
    if (!isFree) continue;
    taken.splice(index, 0, extent);
    return row;
  }
  return null;
}

/** How many extents of a row, which is in order, begin before a point. */
function countBefore(taken: readonly Taken[], x: Pixels): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.left < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Neighbours closer than a cluster's width go together. */
function clusterEvents(crowded: readonly Placed[], zoom: Zoom): PackedCluster[] {
  const clusters: { first: Pixels; last: Pixels; members: Placed[] }[] = [];
  for (const placed of crowded.toSorted(by(({ at }) => at))) {
    const x = placed.at * zoom;
    const open = clusters.at(-1);
    if (open && x - open.first < CLUSTER_DISTANCE) {
      open.last = x;
      open.members.push(placed);
    } else clusters.push({ first: x, last: x, members: [placed] });
  }
  return clusters.map(({ first, members }) => ({ x: first, members }));
}
