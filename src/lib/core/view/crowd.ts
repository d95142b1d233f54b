import { zoomAt, type Level } from './level.ts';
import type { Placed } from './place.ts';
import type { Standing } from './row.ts';
import type { Instant, Pixels } from './time.ts';

const DISTANCE: Pixels = 34;

/** What is drawn on one level, the same for all its zooms and windows; made once, looked up for each frame. */
export interface Stage {
  /** Indexes of the events that have a sign, in the order of time. */
  readonly signs: Uint32Array;
  /** The others, for each lane. */
  readonly crowds: readonly Crowd[];
}

/** A lane's events without a sign, in the order of time, cut into clusters. */
export interface Crowd {
  readonly indexes: Uint32Array;
  /** Where each cluster begins among the indexes, and the end. */
  readonly starts: Uint32Array;
}

/** Events without a sign that are closer than a cluster's width go together. */
export function stageLevel(
  placed: readonly Placed[],
  { signFrom }: Standing,
  laneOf: Uint16Array,
  lanes: number,
  level: Level,
): Stage {
  const signs = new Uint32Array(placed.length);
  const crowds = Array.from({ length: lanes }, (): number[] => []);
  let count = 0;
  for (let index = 0; index < placed.length; index++) {
    if (signFrom[index]! <= level) signs[count++] = index;
    else crowds[laneOf[index]!]!.push(index);
  }
  const days = DISTANCE / zoomAt(level);
  return { signs: signs.slice(0, count), crowds: crowds.map((indexes) => cutCrowd(placed, indexes, days)) };
}

function cutCrowd(placed: readonly Placed[], indexes: readonly number[], days: number): Crowd {
  const starts: number[] = [];
  let first: Instant = -Infinity;
  for (const [position, index] of indexes.entries()) {
    const { at } = placed[index]!;
    if (at - first < days) continue;
    starts.push(position);
    first = at;
  }
  return { indexes: Uint32Array.from(indexes), starts: Uint32Array.from([...starts, indexes.length]) };
}
