import { countBefore } from './bisect.ts';
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

/**
 * Events without a sign that are closer than a cluster's width go together. `at` is where each stands in time. Of very
 * many events few have a sign: a lane's members are copied from one of them to the next, not looked at one by one.
 */
export function stageLevel(
  at: Float64Array,
  { bandZoom }: Shapes,
  { standing: { signFrom }, laneOf, members, listStanding }: Plan,
  level: Level,
): Stage {
  const closest = zoomAt(level + 1);
  const [points, bands]: [number[], number[]] = [[], []];
  const signed = members.map((): number[] => []);
  const standing = listStanding();
  for (let position = 0; position < standing.length; position++) {
    const index = standing[position]!;
    if (signFrom[index]! > level) continue;
    signed[laneOf[index]!]!.push(index);
    (bandZoom[index]! <= closest ? bands : points).push(index);
  }
  const days = DISTANCE / zoomAt(level);
  return {
    points: new Uint32Array(points),
    bands: new Uint32Array(bands),
    crowds: members.map((all, lane) => cutCrowd(at, leaveOut(all, signed[lane]!), days)),
  };
}

/** Indexes in order without some of them, which are in order too. */
function leaveOut(all: Uint32Array, some: readonly number[]): Uint32Array {
  const rest = new Uint32Array(all.length - some.length);
  let [from, to] = [0, 0];
  for (const index of some) {
    const position = countBefore(all.length, (each) => all[each]! < index);
    rest.set(all.subarray(from, position), to);
    to += position - from;
    from = position + 1;
  }
  rest.set(all.subarray(from), to);
  return rest;
}

function cutCrowd(at: Float64Array, indexes: Uint32Array, days: number): Crowd {
  const starts = new Uint32Array(indexes.length + 1);
  let [count, position] = [0, 0];
  while (position < indexes.length) {
    starts[count++] = position;
    position = endOfCluster(at, indexes, position, days);
  }
  starts[count++] = indexes.length;
  return { indexes, starts: starts.slice(0, count) };
}

/** The first position after a cluster's start that is too far off for it: by doubled steps, then by halving. */
function endOfCluster(at: Float64Array, indexes: Uint32Array, start: number, days: number): number {
  const first: Instant = at[indexes[start]!]!;
  let step = 1;
  while (start + step < indexes.length && at[indexes[start + step]!]! - first < days) step *= 2;
  let low = start + (step >> 1) + 1;
  let high = Math.min(start + step, indexes.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[indexes[middle]!]! - first < days) low = middle + 1;
    else high = middle;
  }
  return low;
}
