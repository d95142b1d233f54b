import type { LabelText } from './label.ts';
import { CLUSTER_ROW, packLane, ROW, type PackedLane } from './pack.ts';
import type { Placed, Placement } from './place.ts';
import type { Zoom } from './scale.ts';
import type { Size } from './scene.ts';
import type { Pixels } from './time.ts';

export const LANE_PADDING: Pixels = 3;
const MOST_ROWS = 8;
/** Lanes may be somewhat taller than the drawing before labels give way: it scrolls. */
const MOST_SCROLL = 1.6;
/** So narrow a drawing cannot spare the column of the lanes' names, nor scroll. */
const NARROW: Pixels = 640;
/** A lane without an event near the window keeps its name only. */
const EMPTY_LANE: Pixels = 22;
/** How much of the drawing's width beyond each of its edges counts as near. */
const NEARBY = 0.5;
/** How far a label may reach beyond the first and the last event. */
const MARGIN: Pixels = 18;

/** The one lane of a drawing too low for a lane of each kind. */
export const ALL_KINDS = 'all kinds';

/** Gives each lane the rows that it can use, and takes rows from the tallest while they do not fit the height. */
export function packLanes(
  placement: Placement,
  zoom: Zoom,
  size: Size,
  labels: (placed: Placed) => LabelText,
): PackedLane[] {
  const members = groupByLane(placement, size);
  const edges = edgesOf(placement, zoom);
  const pack = (kind: string, mostRows: number) =>
    packLane(kind, members.get(kind)!, zoom, { labels, mostRows, edges });
  const packed = [...members.keys()].map((kind) => pack(kind, MOST_ROWS));
  const most = members.has(ALL_KINDS) ? size.height : size.height * MOST_SCROLL;
  while (totalHeight(packed) > most) {
    const tallest = packed.reduce((a, b) => (b.rows > a.rows ? b : a), packed[0]!);
    if (tallest.rows <= 1) break;
    const lower = pack(tallest.kind, tallest.rows - 1);
    // Pinned events keep their rows.
    if (lower.rows >= tallest.rows) break;
    packed[packed.indexOf(tallest)] = lower;
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

function edgesOf({ placed }: Placement, zoom: Zoom): { left: Pixels; right: Pixels } {
  const from = placed.reduce((least, one) => Math.min(least, one.from, one.at), Infinity);
  const to = placed.reduce((most, one) => Math.max(most, one.to, one.at), -Infinity);
  return { left: from * zoom - MARGIN, right: to * zoom + MARGIN };
}

export function totalHeight(lanes: readonly Pick<PackedLane, 'rows' | 'clusters'>[]): Pixels {
  return lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
}

export function isEmptyLane({ rows, clusters }: Pick<PackedLane, 'rows' | 'clusters'>): boolean {
  return rows === 0 && clusters.length === 0;
}

export function laneHeight(lane: Pick<PackedLane, 'rows' | 'clusters'>): Pixels {
  if (isEmptyLane(lane)) return EMPTY_LANE;
  const { rows, clusters } = lane;
  return rows * ROW + (clusters.length > 0 ? CLUSTER_ROW : 0) + 2 * LANE_PADDING;
}

/**
 * A lane without the rows that have nothing in the window or near it. What is near keeps its row, so that a little
 * panning moves nothing up or down.
 */
export function dropRows(lane: PackedLane, origin: Pixels, width: Pixels): PackedLane {
  const [from, to] = [origin - width * NEARBY, origin + width * (1 + NEARBY)];
  const packed = lane.packed.filter(({ left, right }) => right > from && left < to);
  const kept = [...new Set(packed.map(({ row }) => row))].toSorted((a, b) => a - b);
  const clusters = lane.clusters.filter(({ x }) => x > from && x < to);
  return {
    kind: lane.kind,
    rows: kept.length,
    packed: packed.map((one) => ({ ...one, row: kept.indexOf(one.row) })),
    clusters,
  };
}
