import { zoomAt, type Level } from './level.ts';
import type { Plan } from './lane.ts';
import type { Shapes } from './shape.ts';
import type { Instant, Pixels } from './time.ts';

const DISTANCE: Pixels = 34;

/** What is drawn on one level, the same for all its zooms and windows; made once, looked up for each frame. */
export interface Stage {
  /** Indexes of the events that have a sign and are no band on this level, in the order of time. */
  readonly points: Uint32Array;
  /** Of those that may be a band on it. */
  readonly bands: Uint32Array;
  /** The others, for each lane. */
  readonly crowds: readonly Crowd[];
}

/** A lane's events without a sign, in the order of time, cut into clusters. */
export interface Crowd {
  readonly indexes: Uint32Array;
  /** Where each cluster begins among the indexes, and the end. */
  readonly starts: Uint32Array;
}

/** Events without a sign that are closer than a cluster's width go together. `at` is where each stands in time. */
export function stageLevel(
  at: Float64Array,
  { bandZoom }: Shapes,
  { standing: { signFrom }, laneOf, lanes }: Plan,
  level: Level,
): Stage {
  const count = at.length;
  const [points, bands] = [new Uint32Array(count), new Uint32Array(count)];
  const sizes = new Uint32Array(lanes.length);
  for (let index = 0; index < count; index++) if (signFrom[index]! > level) sizes[laneOf[index]!]!++;
  const crowds = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  const closest = zoomAt(level + 1);
  let [pointCount, bandCount] = [0, 0];
  for (let index = 0; index < count; index++) {
    const lane = laneOf[index]!;
    if (signFrom[index]! > level) crowds[lane]![sizes[lane]!++] = index;
    else if (bandZoom[index]! <= closest) bands[bandCount++] = index;
    else points[pointCount++] = index;
  }
  const days = DISTANCE / zoomAt(level);
  return {
    points: points.slice(0, pointCount),
    bands: bands.slice(0, bandCount),
    crowds: crowds.map((indexes) => cutCrowd(at, indexes, days)),
  };
}

function cutCrowd(at: Float64Array, indexes: Uint32Array, days: number): Crowd {
  const starts = new Uint32Array(indexes.length + 1);
  let count = 0;
  let first: Instant = -Infinity;
  for (let position = 0; position < indexes.length; position++) {
    const instant = at[indexes[position]!]!;
    if (instant - first < days) continue;
    starts[count++] = position;
    first = instant;
  }
  starts[count++] = indexes.length;
  return { indexes, starts: starts.slice(0, count) };
}
