import { countBefore } from './bisect.ts';
import { levelFrom, NEVER, zoomAt, type Level } from './level.ts';
import type { Zoom } from './scale.ts';
import type { Shapes } from './shape.ts';

/**
 * Where events stand, in columns by their index. An event keeps its row at every zoom; its sign comes at one level and
 * its label at another, and from there on they stay. So nothing flickers while one zooms in (after the active ranges
 * of Been, Daiches and Yap 2006). What has no sign yet is counted in a cluster.
 */
export interface Standing {
  /** −1 for an event that is never apart from the others. */
  readonly row: Int16Array;
  readonly signFrom: Int16Array;
  readonly labelFrom: Int16Array;
}

export interface Rows {
  readonly most: number;
  /** The level that the page opens with: what has its label there takes as few rows as it can. */
  readonly opening: Level;
  /** The widest level that is reached: a pinned event has its label there, in a row more if need be. */
  readonly widest: Level;
}

/** Events of a row in the order of their anchors, and its bands, which lie apart from each other. */
export interface Row {
  readonly marks: number[];
  readonly bands: number[];
  /** Below this zoom no event of the row is a band. */
  leastBandZoom: Zoom;
}

export function makeStanding(count: number): Standing {
  return {
    row: new Int16Array(count).fill(-1),
    signFrom: new Int16Array(count).fill(NEVER),
    labelFrom: new Int16Array(count).fill(NEVER),
  };
}

/**
 * Gives more of a lane's events their rows, the most important first, as they come, beside those that stand already.
 * Each takes the first row that has room for its label as the page opens, else the row that soonest has.
 */
export function standInRows(
  standing: Standing,
  shapes: Shapes,
  members: Iterable<number>,
  pinned: Uint8Array,
  { most, opening, widest }: Rows,
  rows: Row[] = [],
): Row[] {
  for (const index of members) {
    const isPinned = pinned[index] === 1;
    const wanted = isPinned ? widest : opening;
    let best = -1;
    let sign = NEVER;
    let label = NEVER;
    for (let row = 0; row < (isPinned ? rows.length + 1 : most); row++) {
      const start = row < rows.length ? findStart(rows[row]!, index, standing, shapes, zoomAt(label)) : FREE;
      const signFrom = levelFrom(start.sign);
      const labelFrom = levelFrom(start.label);
      if (labelFrom < label || (labelFrom === label && signFrom < sign)) {
        best = row;
        sign = signFrom;
        label = labelFrom;
      }
      if (label <= wanted || row >= rows.length) break;
    }
    if (best < 0) continue;
    standing.row[index] = best;
    standing.signFrom[index] = sign;
    standing.labelFrom[index] = label;
    enter((rows[best] ??= { marks: [], bands: [], leastBandZoom: Infinity }), index, shapes);
  }
  return rows;
}

function enter(row: Row, index: number, { anchor, bandFrom, bandZoom }: Shapes): void {
  const { marks, bands } = row;
  marks.splice(countUpTo(marks, anchor, anchor[index]!), 0, index);
  if (bandZoom[index]! < Infinity) bands.splice(countUpTo(bands, bandFrom, bandFrom[index]!), 0, index);
  row.leastBandZoom = Math.min(row.leastBandZoom, bandZoom[index]!);
}

/** How many of a list, which is in the order of a column, have at most this value there. */
function countUpTo(list: readonly number[], column: Float64Array, value: number): number {
  return countBefore(list.length, (at) => column[list[at]!]! <= value);
}

/** The zooms from which an event's sign and its label keep clear of all that a row holds. */
interface Start {
  sign: Zoom;
  label: Zoom;
}

const FREE: Start = { sign: 0, label: 0 };

/**
 * Two things of fixed widths whose anchors lie apart by some days overlap up to the zoom at which the days are as long
 * as the widths. That matters if both are drawn at that zoom, `from` … `until`. Returns where the overlap ends, or 0.
 */
function overlapEnd(widths: number, days: number, from: Zoom, until: Zoom): Zoom {
  const end = Math.min(days <= 0 ? Infinity : widths / days, until);
  return end > from ? end : 0;
}

/** `limit` is a zoom at which another row has room for the label: once this row comes later, it is out of question. */
function findStart(row: Row, index: number, standing: Standing, shapes: Shapes, limit: Zoom): Start {
  const start = { sign: 0, label: 0 };
  if (shapes.bandZoom[index]! < Infinity) keepAsBand(start, row, index, standing, shapes);
  if (start.sign <= limit && start.sign < Infinity) keepFromBands(start, row, index, standing, shapes);
  if (start.sign <= limit && start.sign < Infinity) keepFromMarks(start, row, index, standing, shapes, limit);
  start.label = Math.max(start.sign, start.label);
  return start;
}

/** Signs and labels of both: the nearest neighbours first, until none further off can matter. */
function keepFromMarks(
  start: Start,
  { marks }: Row,
  index: number,
  standing: Standing,
  shapes: Shapes,
  limit: Zoom,
): void {
  const { anchor, left, right, before, after, turn, furthest } = shapes;
  const own = anchor[index]!;
  const turned = turn[index]!;
  const ownBefore = turned > 0 ? furthest - before[index]! : 0;
  const at = countUpTo(marks, anchor, own);
  for (let i = at - 1; i >= 0 && isOpen(start, limit); i--) {
    const other = marks[i]!;
    const days = own - anchor[other]!;
    if (furthest - left[index]! <= days * start.sign && ownBefore <= days * start.label) break;
    const signFrom = zoomAt(standing.signFrom[other]!);
    const labelFrom = Math.max(zoomAt(standing.labelFrom[other]!), turn[other]!);
    start.sign = Math.max(
      start.sign,
      overlapEnd(right[other]! - left[index]!, days, signFrom, Infinity),
      overlapEnd(after[other]! - left[index]!, days, labelFrom, Infinity),
    );
    start.label = Math.max(
      start.label,
      overlapEnd(right[other]! - before[index]!, days, signFrom, turned),
      overlapEnd(after[other]! - before[index]!, days, labelFrom, turned),
    );
  }
  for (let i = at; i < marks.length && isOpen(start, limit); i++) {
    const other = marks[i]!;
    const days = anchor[other]! - own;
    if (furthest + right[index]! <= days * start.sign && furthest + after[index]! <= days * start.label) break;
    const signFrom = zoomAt(standing.signFrom[other]!);
    const labelFrom = zoomAt(standing.labelFrom[other]!);
    start.sign = Math.max(
      start.sign,
      overlapEnd(right[index]! - left[other]!, days, signFrom, Infinity),
      overlapEnd(right[index]! - before[other]!, days, labelFrom, turn[other]!),
    );
    start.label = Math.max(
      start.label,
      overlapEnd(after[index]! - left[other]!, days, Math.max(signFrom, turned), Infinity),
      overlapEnd(after[index]! - before[other]!, days, Math.max(labelFrom, turned), turn[other]!),
    );
  }
}

function isOpen({ sign, label }: Start, limit: Zoom): boolean {
  return sign < Infinity && sign <= limit && label <= limit;
}

/** The row's bands, which grow with the zoom, from the event's own sign and label. */
function keepFromBands(
  start: Start,
  { bands, leastBandZoom }: Row,
  index: number,
  standing: Standing,
  shapes: Shapes,
): void {
  const { anchor, left, right, before, after, turn, bandFrom, bandTo, bandZoom } = shapes;
  const own = anchor[index]!;
  const turned = turn[index]!;
  const ownBefore = turned > 0 ? -before[index]! : 0;
  const at = countUpTo(bands, bandFrom, own);
  for (let i = at - 1; i >= 0; i--) {
    const other = bands[i]!;
    const days = own - bandTo[other]!;
    if (
      -left[index]! <= days * Math.max(start.sign, leastBandZoom) &&
      ownBefore <= days * Math.max(start.label, leastBandZoom)
    )
      break;
    const from = Math.max(zoomAt(standing.signFrom[other]!), bandZoom[other]!);
    start.sign = Math.max(start.sign, overlapEnd(-left[index]!, days, from, Infinity));
    start.label = Math.max(start.label, overlapEnd(-before[index]!, days, from, turned));
    if (start.sign === Infinity) return;
  }
  for (let i = at; i < bands.length; i++) {
    const other = bands[i]!;
    const days = bandFrom[other]! - own;
    if (
      right[index]! <= days * Math.max(start.sign, leastBandZoom) &&
      after[index]! <= days * Math.max(start.label, leastBandZoom)
    )
      break;
    const from = Math.max(zoomAt(standing.signFrom[other]!), bandZoom[other]!);
    start.sign = Math.max(start.sign, overlapEnd(right[index]!, days, from, Infinity));
    start.label = Math.max(start.label, overlapEnd(after[index]!, days, Math.max(from, turned), Infinity));
  }
}

/** The event's own band from all that the row holds. */
function keepAsBand(start: Start, { marks, bands }: Row, index: number, standing: Standing, shapes: Shapes): void {
  const { anchor, left, right, before, after, turn, bandFrom, bandTo, bandZoom, furthest } = shapes;
  const from = bandFrom[index]!;
  const to = bandTo[index]!;
  const zoom = bandZoom[index]!;
  const nearest = bands[countBefore(bands.length, (at) => bandFrom[bands[at]!]! < to) - 1];
  const at = countUpTo(marks, anchor, from);
  const isInside = at < marks.length && anchor[marks[at]!]! <= to;
  if (isInside || (nearest !== undefined && bandTo[nearest]! > from)) {
    start.sign = Infinity;
    return;
  }
  for (let i = at - 1; i >= 0; i--) {
    const other = marks[i]!;
    const days = from - anchor[other]!;
    if (furthest <= days * Math.max(start.sign, zoom)) break;
    const signFrom = Math.max(zoomAt(standing.signFrom[other]!), zoom);
    const labelFrom = Math.max(zoomAt(standing.labelFrom[other]!), turn[other]!, zoom);
    start.sign = Math.max(
      start.sign,
      overlapEnd(right[other]!, days, signFrom, Infinity),
      overlapEnd(after[other]!, days, labelFrom, Infinity),
    );
    if (start.sign === Infinity) return;
  }
  for (let i = at; i < marks.length; i++) {
    const other = marks[i]!;
    const days = anchor[other]! - to;
    if (furthest <= days * Math.max(start.sign, zoom)) break;
    const signFrom = Math.max(zoomAt(standing.signFrom[other]!), zoom);
    const labelFrom = Math.max(zoomAt(standing.labelFrom[other]!), zoom);
    start.sign = Math.max(
      start.sign,
      overlapEnd(-left[other]!, days, signFrom, Infinity),
      overlapEnd(-before[other]!, days, labelFrom, turn[other]!),
    );
  }
}
