import { ENGLISH_DATES, type DateWords } from '../base/date-words.ts';
import type { TimelineEvent } from '../model.ts';
import { layOutAxis, type Era, type Tick } from './axis.ts';
import { breakLabel, type LabelText, type Measure } from './label.ts';
import { capitalise } from './kind.ts';
import { dropRows, isEmptyLane, laneHeight, LANE_PADDING, packLanes, totalHeight } from './lane.ts';
import { CLUSTER_ROW, labelStart, LINE, ROW, SIGN, type Packed, type PackedLane } from './pack.ts';
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

export const WIDEST_LABEL: Pixels = 228;
/** From this weight on an event is a key event: its label is strong. */
const KEY_WEIGHT = 0.75;
const MOST_SPREAD: Pixels = 22;

/** A placement with its labels broken once, and the lanes of the zoom that was drawn last. */
export interface Arrangement {
  readonly layOut: (window: TimeWindow, size: Size) => Scene;
}

/** What the drawing says, in the reader's language. */
export interface Wording {
  readonly dates: DateWords;
  readonly title: (event: TimelineEvent) => string;
}

const ENGLISH: Wording = { dates: ENGLISH_DATES, title: ({ title }) => capitalise(title) };

/**
 * Prepares a placement for drawing. What depends on the zoom alone is kept, so that panning only moves it; the scene
 * itself depends on nothing but the placement, the window, the size and the measure.
 */
export function arrange(placement: Placement, measure: Measure, wording = ENGLISH): Arrangement {
  const texts = new Map<Placed, LabelText>();
  const labels = (placed: Placed) => {
    const known = texts.get(placed) ?? breakTitle(placed, measure, wording);
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
      return composeScene(placement, last.lanes, window, { ...size, dates: wording.dates });
    },
  };
}

function breakTitle({ event }: Placed, measure: Measure, { title }: Wording): LabelText {
  const strong = event.weight >= KEY_WEIGHT;
  return { ...breakLabel(title(event), (text) => measure(text, strong), WIDEST_LABEL), strong };
}

/** As `arrange(placement, measure).layOut(window, size)`, for a single scene. */
export function layOut(placement: Placement, window: TimeWindow, size: Size, measure: Measure): Scene {
  return arrange(placement, measure).layOut(window, size);
}

function composeScene(
  placement: Placement,
  all: readonly PackedLane[],
  window: TimeWindow,
  { dates, ...size }: Size & Pick<Wording, 'dates'>,
): Scene {
  const zoom = zoomOf(window, size.width);
  const origin = window.from * zoom;
  const lanes = all.map((lane) => dropRows(lane, origin, size.width));
  const spare = Math.max(0, size.height - totalHeight(lanes)) / Math.max(1, lanes.length);
  const spread = Math.min(MOST_SPREAD, spare);
  const [boxes, marks, clusters]: [LaneBox[], Mark[], Cluster[]] = [[], [], []];
  let top = 0;
  for (const lane of lanes) {
    const height = laneHeight(lane) + (isEmptyLane(lane) ? 0 : spread);
    boxes.push({ kind: lane.kind, top, height });
    const first = top + LANE_PADDING + spread / 2;
    for (const packed of lane.packed) {
      const mark = moveMark(packed, { origin, zoom, width: size.width }, first + packed.row * ROW + ROW / 2);
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
    height: Math.max(top, size.height),
    window,
    ...layOutAxis(window, size.width, dates),
    lanes: boxes,
    marks,
    clusters,
    before,
    after,
  };
}

interface Sight {
  readonly origin: Pixels;
  readonly zoom: Zoom;
  readonly width: Pixels;
}

function moveMark(packed: Packed, { origin, zoom, width }: Sight, y: Pixels): Mark {
  const { placed, band } = packed;
  const [left, right, start] = [packed.left - origin, packed.right - origin, packed.sign - origin];
  const text = packed.label;
  const x = text === null ? start : labelStart({ left, right, sign: start, band }, text, packed.side);
  const group = { left: Math.min(x, start - SIGN / 2), right: Math.max(x + (text?.width ?? 0), start + SIGN / 2) };
  const push = band ? pushIntoView(group, { left, right }, width) : 0;
  const height = (text?.lines.length ?? 0) * LINE;
  // What has left the drawing but for its end takes its label with it: half a word says nothing.
  const isCut = (band || packed.side === 'before') && x + push < 0;
  return {
    placed,
    band,
    y,
    left,
    right,
    sign: start + push,
    sure: placed.sure && { left: placed.sure.from * zoom - origin, right: placed.sure.to * zoom - origin },
    ghosts: placed.ghosts.map((ghost) => ghost * zoom - origin),
    label: text === null || isCut ? null : { ...text, x: x + push, top: y - height / 2, height },
  };
}

/** How far a band's sign and label move to come into the drawing, as far as the band reaches. */
function pushIntoView(group: Stretch, band: Stretch, width: Pixels): Pixels {
  const [least, most] = [Math.min(0, band.left + 5 - group.left), Math.max(0, band.right - 6 - group.right)];
  const wanted = group.left < 5 ? 5 - group.left : Math.min(0, width - 5 - group.right);
  return Math.min(most, Math.max(least, wanted));
}

interface Stretch {
  readonly left: Pixels;
  readonly right: Pixels;
}

function isVisible(mark: Mark, width: Pixels): boolean {
  const right = mark.band ? mark.right : mark.sign + SIGN / 2;
  const left = mark.band ? mark.left : mark.sign - SIGN / 2;
  return right > 0 && left < width;
}
