import { ENGLISH_DATES, type DateWords } from '../base/date-words.ts';
import type { TimelineEvent } from '../model.ts';
import { layOutAxis, type Era, type Tick } from './axis.ts';
import { countBefore } from './bisect.ts';
import { countBeyond, type Beyond, type Span } from './beyond.ts';
import { stageLevel, type Crowd, type Stage } from './crowd.ts';
import { breakLabel, WIDEST_LABEL, type LabelText, type Measure } from './label.ts';
import { capitalise } from './kind.ts';
import { laneHeight, LANE_PADDING, planLanes, rankEvents, type Plan } from './lane.ts';
import { levelOf, type Level } from './level.ts';
import type { Placed, Placement } from './place.ts';
import { zoomOf, type Zoom } from './scale.ts';
import { drawCluster, drawMark, isIn, isVisible } from './draw.ts';
import { CLUSTER_ROW, ROW, type Outline, type Shapes } from './shape.ts';
import { lengthOf, type Pixels, type TimeWindow } from './time.ts';
import { firstWindow } from './window.ts';

export interface Size {
  readonly width: Pixels;
  readonly height: Pixels;
}

/** All that is drawn for one window, in pixels from the drawing's upper left corner. */
export interface Scene extends Size {
  readonly window: TimeWindow;
  /** So much is drawn on both sides of the window: a scene can be moved by as much before another is needed. */
  readonly overscan: Pixels;
  readonly ticks: readonly Tick[];
  readonly eras: readonly Era[];
  readonly lanes: readonly LaneBox[];
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly before: Beyond;
  readonly after: Beyond;
}

export interface LaneBox {
  readonly kind: string;
  readonly top: Pixels;
  readonly height: Pixels;
}

/** One event. Its band, if it has one, may reach beyond the drawing. */
export interface Mark extends Outline {
  readonly placed: Placed;
  /** The middle of its row. */
  readonly y: Pixels;
  readonly sure: { readonly left: Pixels; readonly right: Pixels } | null;
  readonly ghosts: readonly Pixels[];
  readonly label: Label | null;
}

export interface Label extends LabelText {
  readonly x: Pixels;
  readonly top: Pixels;
  readonly height: Pixels;
}

/** Events of one lane too close to be told apart at this zoom, drawn as their number. */
export interface Cluster {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly kind: string;
  /** Of its events in the placement, in order; at least one. */
  readonly indexes: Uint32Array;
  readonly first: Placed;
}

/** From this weight on an event is a key event: its label is strong. */
const KEY_WEIGHT = 0.75;
const MOST_SPREAD: Pixels = 22;
/** How much of the drawing's width beyond each of its edges counts as near: a little panning moves no row. */
const NEARBY = 0.5;
/** So many events have their places before the first scene, or near a window at rest; so many get them in one go. */
const MOST_STOOD = 4_000;
const MORE_STOOD = 500;
/** So many levels are kept: going back and forth makes none anew. */
const KEPT_LEVELS = 6;

/** A placement prepared for drawing. */
export interface Arrangement {
  /** `overscan` is at most half of the width. */
  readonly layOut: (window: TimeWindow, size: Size, overscan?: Pixels) => Scene;
  /** Whether all events near a window have their places, or are so many that they are better counted. */
  readonly isComplete: (window: TimeWindow, size: Size) => boolean;
  /**
   * Of very many events the most important have their places at once. Gives more of those near a window theirs; until
   * then they are counted in clusters. Returns whether all have them now: scenes show them from then on.
   */
  readonly complete: (window: TimeWindow, size: Size) => boolean;
}

/** What the drawing says, in the reader's language. */
export interface Wording {
  readonly dates: DateWords;
  readonly title: (event: TimelineEvent) => string;
}

const ENGLISH: Wording = { dates: ENGLISH_DATES, title: ({ title }) => capitalise(title) };

/**
 * Prepares a placement for drawing: rows and levels once for a size, what a level draws once for a level. A frame only
 * looks up what lies in its window. `opening` is the window for which the rows are packed most closely; `closed` names
 * lanes whose events are only counted.
 */
export function arrange(
  placement: Placement,
  measure: Measure,
  opening: TimeWindow = firstWindow(placement.placed),
  closed: readonly string[] = [],
  wording = ENGLISH,
): Arrangement {
  const { placed } = placement;
  // Of a hundred thousand titles few are ever drawn: the others are measured and forgotten.
  const texts = new Map<Placed, LabelText>();
  const labels = (one: Placed) => {
    const text = texts.get(one) ?? breakTitle(one, measure, wording);
    texts.set(one, text);
    return text;
  };
  const at = new Float64Array(placed.length);
  for (let index = 0; index < placed.length; index++) at[index] = placed[index]!.at;
  // Widths are asked for again where the size changes.
  const widths = new Float32Array(placed.length);
  const widthOf = (one: Placed) => (widths[one.index] ||= breakTitle(one, measure, wording).width);
  const ranking = { ...(placement.ranked ?? rankEvents(placement)), widthOf };
  let last: { size: Size; plan: Plan; stages: Map<Level, Stage> } | null = null;
  const planFor = (size: Size) => {
    if (last?.size.width !== size.width || last.size.height !== size.height) {
      const plan = planLanes(placement, ranking, opening, size, closed);
      plan.stand(ranking.order.subarray(0, MOST_STOOD));
      last = { size, plan, stages: new Map() };
    }
    return last;
  };
  const findUnstood = (window: TimeWindow, size: Size): number[] => {
    if (placed.length <= MOST_STOOD) return [];
    const days = lengthOf(window) * NEARBY;
    const first = countBefore(at.length, (index) => at[index]! < window.from - days);
    const end = countBefore(at.length, (index) => at[index]! <= window.to + days);
    return end - first > MOST_STOOD ? [] : planFor(size).plan.listUnstood(first, end);
  };
  return {
    layOut(window, size, overscan = 0) {
      const { plan, stages } = planFor(size);
      const level = levelOf(zoomOf(window, size.width));
      const stage = stages.get(level) ?? stageLevel(at, ranking.shapes, plan, level);
      stages.delete(level);
      stages.set(level, stage);
      if (stages.size > KEPT_LEVELS) stages.delete(stages.keys().next().value!);
      return composeScene(
        { placed, at, plan, stage, level, shapes: ranking.shapes, labels, dates: wording.dates },
        window,
        size,
        overscan,
      );
    },
    isComplete: (window, size) => findUnstood(window, size).length === 0,
    complete(window, size) {
      const unstood = findUnstood(window, size);
      const { plan, stages } = planFor(size);
      plan.stand(unstood.slice(0, MORE_STOOD));
      if (unstood.length > MORE_STOOD) return false;
      stages.clear();
      return true;
    },
  };
}

function breakTitle({ event }: Placed, measure: Measure, { title }: Wording): LabelText {
  const strong = event.weight >= KEY_WEIGHT;
  return { ...breakLabel(title(event), (text) => measure(text, strong), WIDEST_LABEL), strong };
}

/** How far a scene moves so that another window of the same length lies in its place; infinite where the zoom differs. */
export function shiftOf({ window, width }: Scene, { from, to }: TimeWindow): Pixels {
  const length = lengthOf(window);
  return Math.abs(to - from - length) > length * 1e-9 ? Infinity : ((window.from - from) / length) * width;
}

/** As `arrange(placement, measure).layOut(window, size)`, for a single scene. */
export function layOut(placement: Placement, window: TimeWindow, size: Size, measure: Measure): Scene {
  return arrange(placement, measure).layOut(window, size);
}

interface Prepared {
  readonly placed: readonly Placed[];
  readonly at: Float64Array;
  readonly plan: Plan;
  readonly stage: Stage;
  readonly level: Level;
  readonly shapes: Shapes;
  readonly dates: DateWords;
  readonly labels: (placed: Placed) => LabelText;
}

function composeScene(prepared: Prepared, window: TimeWindow, size: Size, overscan: Pixels): Scene {
  const { placed, plan, stage, level, shapes, labels, dates } = prepared;
  const zoom = zoomOf(window, size.width);
  const sight = { origin: window.from * zoom, zoom, width: size.width };
  const near = findNear(prepared, window, zoom, size.width);
  const clusters = stage.crowds.map((crowd) => findClusters(prepared.at, crowd, window, (NEARBY * size.width) / zoom));
  const used = usedRows(plan, near);
  const heights = plan.lanes.map((_, lane) => laneHeight(used[lane]!.length, clusters[lane]!.length > 0));
  const spare = Math.max(0, size.height - heights.reduce((sum, own) => sum + own, 0)) / Math.max(1, heights.length);
  const spread = Math.min(MOST_SPREAD, spare);
  const boxes: LaneBox[] = [];
  const drawn: Cluster[] = [];
  const spans: Span[] = [];
  let top = 0;
  for (const [lane, kind] of plan.lanes.entries()) {
    const isEmpty = used[lane]!.length === 0 && clusters[lane]!.length === 0;
    const height = heights[lane]! + (isEmpty ? 0 : spread);
    boxes.push({ kind, top, height });
    const y = top + LANE_PADDING + spread / 2 + used[lane]!.length * ROW + CLUSTER_ROW / 2;
    let span: Span = { first: 0, end: 0 };
    for (const { start, end } of clusters[lane]!) {
      const indexes = stage.crowds[lane]!.indexes.subarray(start, end);
      const cluster = drawCluster(placed, indexes, { y, kind, ...sight });
      if (isIn(cluster, size.width, overscan)) drawn.push(cluster);
      if (isIn(cluster, size.width, 0)) span = { first: span.end > 0 ? span.first : start, end };
    }
    spans.push(span);
    top += height;
  }
  const marks: Mark[] = [];
  for (const index of near) {
    const lane = plan.laneOf[index]!;
    const row = used[lane]!.indexOf(plan.standing.row[index]!);
    const y = boxes[lane]!.top + LANE_PADDING + spread / 2 + row * ROW + ROW / 2;
    const text = plan.standing.labelFrom[index]! <= level ? labels(placed[index]!) : null;
    const side = zoom < shapes.turn[index]! ? 'before' : 'after';
    const mark = drawMark(placed[index]!, text, side, y, sight);
    if (isVisible(mark, size.width, overscan)) marks.push(mark);
  }
  const seen = overscan === 0 ? marks : marks.filter((mark) => isVisible(mark, size.width, 0));
  return {
    ...size,
    height: Math.max(top, size.height),
    window,
    overscan,
    ...layOutAxis(window, size.width, dates, overscan),
    lanes: boxes,
    marks,
    clusters: drawn,
    ...countBeyond(placed, prepared.at, stage, seen, spans, window),
  };
}

/** The events with a sign that lie in the window or near it, in the order of time. */
function findNear({ at, stage, shapes }: Prepared, window: TimeWindow, zoom: Zoom, width: Pixels): number[] {
  const { anchor, left, right, bandFrom, bandTo, bandZoom, furthest } = shapes;
  const days = (NEARBY * width) / zoom;
  const [from, to] = [window.from - days, window.to + days];
  const near: number[] = [];
  const take = (index: number) => {
    const isBand = zoom >= bandZoom[index]!;
    const begin = isBand ? bandFrom[index]! : anchor[index]! + left[index]! / zoom;
    const end = isBand ? bandTo[index]! : anchor[index]! + right[index]! / zoom;
    if (end > from && begin < to) near.push(index);
  };
  // The mark of an open bound hangs on the bound, at most a day from where it stands in time.
  const reach = furthest / zoom + 1;
  const { points, bands } = stage;
  const first = countBefore(points.length, (position) => at[points[position]!]! < from - reach);
  for (let i = first; i < points.length && at[points[i]!]! <= to + reach; i++) take(points[i]!);
  for (let i = 0; i < bands.length; i++) take(bands[i]!);
  return near.sort((a, b) => a - b);
}

/** The rows of each lane that have something near the window; the others are left out. */
function usedRows({ lanes, laneOf, standing }: Plan, near: readonly number[]): number[][] {
  const used = lanes.map(() => new Set<number>());
  for (const index of near) used[laneOf[index]!]!.add(standing.row[index]!);
  return used.map((rows) => [...rows].toSorted((a, b) => a - b));
}

/** The clusters that lie in the window or near it, as stretches of the crowd. */
function findClusters(
  at: Float64Array,
  { indexes, starts }: Crowd,
  window: TimeWindow,
  days: number,
): { start: number; end: number }[] {
  const atOf = (cluster: number) => at[indexes[starts[cluster]!]!]!;
  const first = countBefore(starts.length - 1, (cluster) => atOf(cluster) <= window.from - days);
  const found: { start: number; end: number }[] = [];
  for (let cluster = first; cluster < starts.length - 1 && atOf(cluster) < window.to + days; cluster++) {
    found.push({ start: starts[cluster]!, end: starts[cluster + 1]! });
  }
  return found;
}
