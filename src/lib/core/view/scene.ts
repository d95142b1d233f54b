import { layOutAxis, type Era, type Tick } from './axis.ts';
import { breakLabel, type LabelText, type Measure } from './label.ts';
import { capitalise } from './kind.ts';
import { CLUSTER_ROW, labelStart, LINE, packLane, ROW, SIGN, type Packed, type PackedLane } from './pack.ts';
import type { Placed, Placement } from './place.ts';
import { zoomOf, type Zoom } from './scale.ts';
import type { Pixels, TimeWindow } from './time.ts';

export interface Size {
  readonly width: Pixels;
  readonly height: Pixels;
}

/** All that is drawn for one window, in pixels from the drawing's upper left corner. */
export interface Scene extends Size {
  readonly window: TimeWindow;
  readonly ticks: readonly Tick[];
  readonly eras: readonly Era[];
  readonly lanes: readonly LaneBox[];
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  /** Events wholly before and after the window, the nearest first. */
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
}

export interface LaneBox {
  readonly kind: string;
  readonly top: Pixels;
  readonly height: Pixels;
}

/** One event. Its band, if it has one, may reach beyond the drawing. */
export interface Mark extends Pick<Packed, 'placed' | 'band'> {
  /** The middle of its row. */
  readonly y: Pixels;
  readonly left: Pixels;
  readonly right: Pixels;
  readonly sign: Pixels;
  readonly sure: { readonly left: Pixels; readonly right: Pixels } | null;
  readonly ghosts: readonly Pixels[];
  readonly label: Label | null;
}

export interface Label extends LabelText {
  readonly x: Pixels;
  readonly top: Pixels;
  readonly height: Pixels;
}

export interface Cluster {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly kind: string;
  readonly members: readonly Placed[];
}

const LANE_PADDING: Pixels = 3;
export const WIDEST_LABEL: Pixels = 228;
/** From this weight on an event is a key event: its label is strong. */
const KEY_WEIGHT = 0.75;
const MOST_ROWS = 8;
/** Lanes may be somewhat taller than the drawing before labels give way: it scrolls. */
const MOST_SCROLL = 1.6;
/** So narrow a drawing cannot spare the column of the lanes' names, nor scroll. */
const NARROW: Pixels = 640;
const MOST_SPREAD: Pixels = 22;

/** A placement with its labels broken once, and the lanes of the zoom that was drawn last. */
export interface Arrangement {
  readonly layOut: (window: TimeWindow, size: Size) => Scene;
}

/**
 * Prepares a placement for drawing. What depends on the zoom alone is kept, so that panning only moves it; the scene
 * itself depends on nothing but the placement, the window, the size and the measure.
 */
export function arrange(placement: Placement, measure: Measure): Arrangement {
  const texts = new Map<Placed, LabelText>();
  const labels = (placed: Placed) => {
    const known = texts.get(placed) ?? breakTitle(placed, measure);
    texts.set(placed, known);
    return known;
  };
  let last: { zoom: Zoom; height: Pixels; lanes: PackedLane[] } | null = null;
  return {
    layOut(window, size) {
      const zoom = zoomOf(window, size.width);
      if (last?.zoom !== zoom || last.height !== size.height) {
        last = { zoom, height: size.height, lanes: packLanes(placement, zoom, size, labels) };
      }
      return composeScene(placement, last.lanes, window, size);
    },
  };
}

function breakTitle({ event }: Placed, measure: Measure): LabelText {
  const strong = event.weight >= KEY_WEIGHT;
  const status = event.status === 'planned' || event.status === 'claimed' ? `${capitalise(event.status)}: ` : '';
  const label = breakLabel(status + capitalise(event.title), (text) => measure(text, strong), WIDEST_LABEL);
  return { ...label, strong };
}

/** As `arrange(placement, measure).layOut(window, size)`, for a single scene. */
export function layOut(placement: Placement, window: TimeWindow, size: Size, measure: Measure): Scene {
  return arrange(placement, measure).layOut(window, size);
}

/** The one lane of a drawing too low for a lane of each kind. */
export const ALL_KINDS = 'all kinds';

/** Gives each lane the rows that it can use, and takes rows from the tallest while they do not fit the height. */
function packLanes(placement: Placement, zoom: Zoom, size: Size, labels: (placed: Placed) => LabelText): PackedLane[] {
  const members = groupByLane(placement, size);
  const pack = (kind: string, mostRows: number) => packLane(kind, members.get(kind)!, zoom, { labels, mostRows });
  const packed = [...members.keys()].map((kind) => pack(kind, MOST_ROWS));
  const most = members.has(ALL_KINDS) ? size.height : size.height * MOST_SCROLL;
  while (totalHeight(packed) > most) {
    const tallest = packed.reduce((a, b) => (b.rows > a.rows ? b : a), packed[0]!);
    if (tallest.rows <= 1) break;
    packed[packed.indexOf(tallest)] = pack(tallest.kind, tallest.rows - 1);
  }
  return packed;
}

function groupByLane({ placed, lanes }: Placement, { width, height }: Size): Map<string, readonly Placed[]> {
  const isTooLow =
    lanes.length > 1 && lanes.length * (ROW + 2 * LANE_PADDING) > height * (width < NARROW ? 1 : MOST_SCROLL);
  if (isTooLow) return new Map([[ALL_KINDS, placed]]);
  const members = new Map<string, Placed[]>(lanes.map((kind) => [kind, []]));
  for (const one of placed) members.get(one.lane)!.push(one);
  return members;
}

function totalHeight(lanes: readonly PackedLane[]): Pixels {
  return lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
}

function laneHeight({ rows, clusters }: PackedLane): Pixels {
  return rows * ROW + (clusters.length > 0 ? CLUSTER_ROW : 0) + 2 * LANE_PADDING;
}

function composeScene(placement: Placement, lanes: readonly PackedLane[], window: TimeWindow, size: Size): Scene {
  const zoom = zoomOf(window, size.width);
  const origin = window.from * zoom;
  const spare = Math.max(0, size.height - totalHeight(lanes)) / Math.max(1, lanes.length);
  const spread = Math.min(MOST_SPREAD, spare);
  const [boxes, marks, clusters]: [LaneBox[], Mark[], Cluster[]] = [[], [], []];
  let top = 0;
  for (const lane of lanes) {
    const height = laneHeight(lane) + spread;
    boxes.push({ kind: lane.kind, top, height });
    const first = top + LANE_PADDING + spread / 2;
    for (const packed of lane.packed) {
      const mark = moveMark(packed, origin, zoom, first + packed.row * ROW + ROW / 2);
      if (isVisible(mark, size.width)) marks.push(mark);
    }
    const y = first + lane.rows * ROW + CLUSTER_ROW / 2;
    for (const { x, members } of lane.clusters) {
      if (x - origin > -SIGN && x - origin < size.width + SIGN)
        clusters.push({ x: x - origin, y, kind: lane.kind, members });
    }
    top += height;
  }
  const shown = new Set([...marks.map(({ placed }) => placed), ...clusters.flatMap(({ members }) => members)]);
  const hidden = placement.placed.filter((placed) => !shown.has(placed));
  const before = hidden.filter(({ at }) => at <= window.from).toReversed();
  const after = hidden.filter(({ at }) => at > window.from);
  return {
    ...size,
    height: top,
    window,
    ...layOutAxis(window, size.width),
    lanes: boxes,
    marks,
    clusters,
    before,
    after,
  };
}

function moveMark(packed: Packed, origin: Pixels, zoom: Zoom, y: Pixels): Mark {
  const { placed, band } = packed;
  const [left, right, sign] = [packed.left - origin, packed.right - origin, packed.sign - origin];
  const sure = placed.sure && { left: placed.sure.from * zoom - origin, right: placed.sure.to * zoom - origin };
  const whole = packed.label && placeLabel(packed.label, { left, right, sign, band }, y);
  // A band that has left the drawing but for its end takes its label with it: half a word says nothing.
  const label = whole && band && whole.x < 0 ? null : whole;
  const ghosts = placed.ghosts.map((ghost) => ghost * zoom - origin);
  const pushed = band && label ? Math.max(sign, label.x - SIGN / 2 - 5) : sign;
  return { placed, band, y, left, right, sign: pushed, sure, ghosts, label };
}

/** A label inside a band that begins before the drawing moves into view as far as the band reaches. */
function placeLabel(text: LabelText, shape: Pick<Packed, 'left' | 'right' | 'sign' | 'band'>, y: Pixels): Label {
  const start = labelStart(shape);
  const inView = Math.min(Math.max(start, SIGN + 10), Math.max(start, shape.right - text.width - 6));
  const height = text.lines.length * LINE;
  return { ...text, x: shape.band ? inView : start, top: y - height / 2, height };
}

function isVisible(mark: Mark, width: Pixels): boolean {
  const right = mark.band ? mark.right : mark.sign + SIGN / 2;
  const left = mark.band ? mark.left : mark.sign - SIGN / 2;
  return right > 0 && left < width;
}
