import type { LabelText } from './label.ts';
import type { Placed } from './place.ts';
import type { Zoom } from './scale.ts';
import type { Instant, Pixels } from './time.ts';

/** Sizes of what is drawn; the painter and the style sheet keep to them. */
export const SIGN: Pixels = 14;
export const ROW: Pixels = 36;
export const LINE: Pixels = 15;
export const CLUSTER_ROW: Pixels = 27;
/** Half the width of the hatching round a sign in conflict. */
export const HATCHED: Pixels = 13;
/** How far the mark of an open bound reaches towards its open side. */
export const REACH: Pixels = 56;
/** From the sign of a bar to its left end, where the bar is long enough. */
export const INSET: Pixels = 12;
const LEAST_BAND: Pixels = 22;
/** From this width on a single day is a band: so wide that the label of the day before has ended. */
const WIDE_DAY: Pixels = 520;
const LABEL_GAP: Pixels = 10;
const SIGN_GAP: Pixels = 2;
const TEXT_GAP: Pixels = 5;
/** How far a label may reach beyond the last event. */
const MARGIN: Pixels = 18;

/**
 * What events take up, in columns by their index in the placement. The lengths in pixels are the same at every zoom
 * and count from the anchor; only a band grows with the zoom. `before`, `after` and `turn` are the label's: they are
 * known once it has been measured.
 *
 *   before ····· left ◆ right ············ after      label before, or after the sign
 *                  anchor
 */
export interface Shapes {
  readonly anchor: Float64Array;
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly before: Float32Array;
  readonly after: Float32Array;
  /** Below this zoom the label stands before the sign, as the timeline ends too soon after it; 0 where it never does. */
  readonly turn: Float64Array;
  readonly bandFrom: Float64Array;
  readonly bandTo: Float64Array;
  /** From this zoom on the event is drawn as a band; infinite where it never is. */
  readonly bandZoom: Float64Array;
  /** The furthest that any event reaches from its anchor. */
  readonly furthest: Pixels;
  /** The first and the last anchor. */
  readonly begin: Instant;
  readonly end: Instant;
}

export function measureShapes(placed: readonly Placed[], widest: Pixels): Shapes {
  const column = () => new Float64Array(placed.length);
  const pixels = () => new Float32Array(placed.length);
  const [left, right, before, after] = [pixels(), pixels(), pixels(), pixels()];
  const [anchor, turn, bandFrom, bandTo, bandZoom] = [column(), column(), column(), column(), column()];
  let [begin, end] = [Infinity, -Infinity];
  for (let index = 0; index < placed.length; index++) {
    const one = placed[index]!;
    const extent = extentOf(one);
    const start = anchorOf(one);
    anchor[index] = start;
    begin = Math.min(begin, start);
    end = Math.max(end, start);
    left[index] = extent.left - SIGN_GAP;
    right[index] = extent.right + SIGN_GAP;
    bandFrom[index] = one.from;
    bandTo[index] = one.to;
    bandZoom[index] = bandZoomOf(one);
  }
  const furthest = Math.max(REACH, HATCHED + INSET) + TEXT_GAP + widest + LABEL_GAP;
  return { anchor, left, right, before, after, turn, bandFrom, bandTo, bandZoom, furthest, begin, end };
}

/** Enters the width of an event's label. */
export function enterLabel(shapes: Shapes, index: number, width: Pixels): void {
  const { anchor, left, right, before, after, turn, begin, end } = shapes;
  const start = anchor[index]!;
  before[index] = left[index]! + SIGN_GAP - TEXT_GAP - width - LABEL_GAP;
  after[index] = right[index]! - SIGN_GAP + TEXT_GAP + width + LABEL_GAP;
  turn[index] = start - begin > end - start ? (after[index]! - LABEL_GAP - MARGIN) / (end - start) : 0;
}

/** The instant that a mark hangs on: an open one on the bound that is known. */
export function anchorOf({ at, from, to, openStart, openEnd }: Placed): Instant {
  return openStart ? to : openEnd ? from : at;
}

/** The furthest that a mark without its label reaches from its anchor, whatever the zoom, bands aside. */
function extentOf({ openStart, openEnd, lasting, event }: Placed): { left: Pixels; right: Pixels } {
  if (openStart) return { left: -REACH, right: event.conflicts.length > 0 ? HATCHED - INSET : 0 };
  if (openEnd) return { left: event.conflicts.length > 0 ? INSET - HATCHED : 0, right: REACH };
  const half = event.conflicts.length > 0 ? HATCHED : SIGN / 2;
  return { left: -half, right: half + (lasting ? INSET : 0) };
}

/** What lasts or lies within several days is a band; where the axis tells hours, a day is one too. */
function bandZoomOf({ openStart, openEnd, lasting, from, to }: Placed): Zoom {
  if (openStart || openEnd || to <= from) return Infinity;
  return (lasting || to - from > 1 ? LEAST_BAND : WIDE_DAY) / (to - from);
}

/** Where the parts of a mark lie at a zoom, from the instant 0 at pixel 0. */
export interface Outline {
  readonly left: Pixels;
  readonly right: Pixels;
  readonly sign: Pixels;
  readonly band: boolean;
}

export function outline(placed: Placed, zoom: Zoom): Outline {
  const { from, to, at, openStart, openEnd, lasting, event } = placed;
  const x = anchorOf(placed) * zoom;
  if (openStart) return { left: x - REACH, right: x, sign: x - INSET, band: false };
  if (openEnd) return { left: x, right: x + REACH, sign: x + INSET, band: false };
  const sign = lasting ? x + Math.min(INSET, ((to - from) * zoom) / 2) : at * zoom;
  if (zoom >= bandZoomOf(placed)) return { left: from * zoom + 1, right: to * zoom - 1, sign, band: true };
  const half = event.conflicts.length > 0 ? HATCHED : SIGN / 2;
  return { left: sign - half, right: sign + half, sign, band: false };
}

/** Where a label stands from its sign: after it, or before it where the timeline ends soon. */
export type Side = 'before' | 'after';

/** Where a label begins when nothing pushes it. */
export function labelStart({ sign, left, right, band }: Outline, { width }: LabelText, side: Side): Pixels {
  if (side === 'before') return (band ? sign - SIGN / 2 : Math.min(left, sign - SIGN / 2)) - TEXT_GAP - width;
  return (band ? sign + SIGN / 2 : Math.max(right, sign + SIGN / 2)) + TEXT_GAP;
}
