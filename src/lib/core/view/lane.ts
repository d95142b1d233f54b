import { by } from '../base/order.ts';
import { levelOf } from './level.ts';
import type { Placed, Placement } from './place.ts';
import { makeStanding, standInRows, type Row, type Rows, type Standing } from './row.ts';
import { zoomOf } from './scale.ts';
import { WIDEST_LABEL } from './label.ts';
import type { Size } from './scene.ts';
import { CLUSTER_ROW, enterLabel, measureShapes, ROW, type Shapes } from './shape.ts';
import { lengthOf, type Pixels, type TimeWindow } from './time.ts';
import { wholeWindow, WIDEST_WINDOW } from './window.ts';

export const LANE_PADDING: Pixels = 3;
const MOST_ROWS = 8;
/** Lanes may be somewhat taller than the drawing before labels give way: it scrolls. */
const MOST_SCROLL = 1.6;
/** So narrow a drawing cannot spare the column of the lanes' names, nor scroll. */
const NARROW: Pixels = 640;
/** A lane without an event near the window keeps its name only. */
const EMPTY_LANE: Pixels = 22;
/** So many of a lane's most important events tell how many rows it needs, a few at a time. */
const SAMPLE = 300;
const FEW = 20;

/** Weights are told apart to a part in so many; together with an index below the other they make a whole number. */
const RANKS = 2 ** 30;
const MOST_EVENTS = 2 ** 21;

/** The one lane of a drawing too low for a lane of each kind. */
export const ALL_KINDS = 'all kinds';

/** Which events stand in which lanes and rows, and from which levels on: for all zooms and windows of one size. */
export interface Plan {
  readonly lanes: readonly string[];
  /** The index of each event's lane. */
  readonly laneOf: Uint16Array;
  /** The indexes of each lane's events, in the order of time. */
  readonly members: readonly Uint32Array[];
  readonly standing: Standing;
  /** Gives events their places, in this order. */
  readonly stand: (indexes: Iterable<number>) => void;
  /** The indexes of all that have a row now, in the order of time. */
  readonly listStanding: () => Uint32Array;
  /** Those of a stretch of the placement that have none yet, the most important first. */
  readonly listUnstood: (first: number, end: number) => number[];
}

/** What does not depend on the size: shapes, and the order in which events take their places. */
export interface Ranked {
  readonly shapes: Shapes;
  readonly order: Uint32Array;
  /** Where each event stands in that order. */
  readonly rank: Uint32Array;
  readonly pinned: Uint8Array;
}

export interface Ranking extends Ranked {
  readonly widthOf: (placed: Placed) => Pixels;
}

/** Pinned events first, then by weight. */
export function rankEvents({ placed }: Pick<Placement, 'placed'>): Ranked {
  const count = placed.length;
  const [pinned, keys] = [new Uint8Array(count), new Float64Array(count)];
  // Numbers of rank and index in one are sorted a hundred times as fast as by a comparison; loops fill a column several
  // times as fast as its `from`, which walks an iterator.
  for (let index = 0; index < count; index++) {
    const { weight, pinned: isPinned } = placed[index]!.event;
    pinned[index] = isPinned ? 1 : 0;
    const lightness = Math.round((1 - Math.min(1, Math.max(0, weight))) * RANKS);
    keys[index] = (lightness + (isPinned ? 0 : RANKS + 1)) * MOST_EVENTS + index;
  }
  keys.sort();
  const [order, rank] = [new Uint32Array(count), new Uint32Array(count)];
  for (let position = 0; position < count; position++) {
    const index = keys[position]! % MOST_EVENTS;
    order[position] = index;
    rank[index] = position;
  }
  return { shapes: measureShapes(placed, WIDEST_LABEL), order, rank, pinned };
}

/**
 * Gives each lane the rows that it can use as the page opens, fewer for the tallest while they do not fit the height. A
 * closed lane has none: its events are counted in clusters. Events take their places as `stand` is called.
 */
export function planLanes(
  placement: Placement,
  { shapes, order, rank, pinned, widthOf }: Ranking,
  opening: TimeWindow,
  size: Size,
  closed: readonly string[],
): Plan {
  const { placed } = placement;
  const lanes = foldLanes(placement, size);
  const isFolded = lanes.length === 1;
  const ranks = new Map(lanes.map((lane, index) => [lane, index]));
  const laneOf = new Uint16Array(placed.length);
  if (!isFolded) for (let index = 0; index < placed.length; index++) laneOf[index] = ranks.get(placed[index]!.lane)!;
  const samples = lanes.map((): number[] => []);
  for (const index of order) {
    const sample = samples[laneOf[index]!]!;
    if (sample.length < SAMPLE) sample.push(index);
  }
  const levels = {
    opening: levelOf(zoomOf(opening, size.width)),
    widest: levelOf(size.width / (lengthOf(wholeWindow(placed)) * WIDEST_WINDOW)),
  };
  const trial = makeStanding(placed.length);
  const needs = samples.map((own, lane) => {
    const sample = closed.includes(lanes[lane]!) ? [] : own;
    const rows: Row[] = [];
    let isCrowded = false;
    // Once all rows are in use and something found no place, the others tell nothing more.
    for (let at = 0; at < sample.length && !(isCrowded && rows.length >= MOST_ROWS); at += FEW) {
      const few = sample.slice(at, at + FEW);
      for (const index of few) enterLabel(shapes, index, widthOf(placed[index]!));
      standInRows(trial, shapes, few, pinned, { most: MOST_ROWS, ...levels }, rows);
      isCrowded ||= few.some((index) => trial.signFrom[index]! > levels.opening);
    }
    return { rows: rows.length, isCrowded };
  });
  const most = shareRows(needs, lanes[0] === ALL_KINDS ? size.height : size.height * MOST_SCROLL);
  const standing = makeStanding(placed.length);
  const rows = lanes.map((): Row[] => []);
  const stood = new Uint8Array(placed.length);
  let standingNow: Uint32Array | null = null;
  const stand = (indexes: Iterable<number>) => {
    standingNow = null;
    const next = lanes.map((): number[] => []);
    for (const index of indexes) {
      stood[index] = 1;
      enterLabel(shapes, index, widthOf(placed[index]!));
      next[laneOf[index]!]!.push(index);
    }
    for (const [lane, name] of lanes.entries()) {
      const limits: Rows = { most: closed.includes(name) ? 0 : most[lane]!, ...levels };
      standInRows(standing, shapes, next[lane]!, pinned, limits, rows[lane]!);
    }
  };
  const listUnstood = (first: number, end: number): number[] => {
    const unstood: number[] = [];
    for (let index = first; index < end; index++) if (stood[index] === 0) unstood.push(index);
    return unstood.sort((a, b) => rank[a]! - rank[b]!);
  };
  const listStanding = () => (standingNow ??= indexesWhere(standing.row, (row) => row >= 0));
  return { lanes, laneOf, members: listMembers(laneOf, lanes.length), standing, stand, listStanding, listUnstood };
}

function listMembers(laneOf: Uint16Array, lanes: number): Uint32Array[] {
  const sizes = new Uint32Array(lanes);
  for (let index = 0; index < laneOf.length; index++) sizes[laneOf[index]!]!++;
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let index = 0; index < laneOf.length; index++) {
    const lane = laneOf[index]!;
    members[lane]![sizes[lane]!++] = index;
  }
  return members;
}

function indexesWhere(column: Int16Array, isWanted: (value: number) => boolean): Uint32Array {
  const indexes: number[] = [];
  for (let index = 0; index < column.length; index++) if (isWanted(column[index]!)) indexes.push(index);
  return new Uint32Array(indexes);
}

function foldLanes({ lanes }: Placement, { width, height }: Size): readonly string[] {
  const isTooLow =
    lanes.length > 1 && lanes.length * (ROW + 2 * LANE_PADDING) > height * (width < NARROW ? 1 : MOST_SCROLL);
  return isTooLow ? [ALL_KINDS] : lanes;
}

/** How many rows each lane may have, so that together they fit: the tallest gives way. */
function shareRows(needs: readonly { rows: number; isCrowded: boolean }[], height: Pixels): number[] {
  const shares = needs.map(({ rows }) => Math.max(1, Math.min(rows, MOST_ROWS)));
  const fixed = needs.reduce((sum, { isCrowded }) => sum + (isCrowded ? CLUSTER_ROW : 0) + 2 * LANE_PADDING, 0);
  let total = shares.reduce((sum, rows) => sum + rows, 0);
  while (fixed + total * ROW > height) {
    const tallest = [...shares.keys()].toSorted(by((lane) => -shares[lane]!, (lane) => lane))[0]!; // prettier-ignore
    if (shares[tallest]! <= 1) break;
    shares[tallest]!--;
    total--;
  }
  return shares;
}

/** The height of a lane with so many rows in use, and a row for clusters where it has some. */
export function laneHeight(rows: number, hasClusters: boolean): Pixels {
  if (rows === 0 && !hasClusters) return EMPTY_LANE;
  return rows * ROW + (hasClusters ? CLUSTER_ROW : 0) + 2 * LANE_PADDING;
}
