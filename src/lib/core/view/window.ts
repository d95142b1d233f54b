import type { Placed } from './place.ts';
import { HOUR, lengthOf, type Instant, type TimeWindow } from './time.ts';

const MOST_OF_THE_WEIGHT = 0.6;
const NEAR = 0.3;
const SHORTEST = 2 * HOUR;
const ROOM = 0.15;
/** How many times the whole span the widest window is. */
export const WIDEST_WINDOW = 4;
/** Days, where nothing is told to the hour: a single day does not fill the drawing. */
const FEW_DAYS = 5;

/** The whole span of the events with a margin; the first day of the count where there is none. */
export function wholeWindow(placed: readonly Placed[]): TimeWindow {
  if (placed.length === 0) return { from: 0, to: 1 };
  let [from, to] = [Infinity, -Infinity];
  for (const one of placed) {
    from = Math.min(from, one.from, one.at);
    to = Math.max(to, one.to, one.at);
  }
  return widen({ from, to }, { least: leastLength(placed) });
}

/**
 * The window to begin with: the shortest stretch that holds most of the weight, grown over neighbours that are near.
 * A whole that is not much longer is shown instead. So a burst of days is readable although some events lie years off.
 * `room` is the share of the drawing's width that stays free after a burst which others follow, for its last label.
 */
export function firstWindow(placed: readonly Placed[], room = ROOM): TimeWindow {
  const whole = wholeWindow(placed);
  if (placed.length < 3) return whole;
  const [first, last] = growStretch(placed, shortestStretch(placed));
  let [from, to] = [placed[first]!.at, placed[last]!.at];
  const longest = Math.max(1, 2 * (to - from));
  for (let index = first; index <= last; index++) {
    const one = placed[index]!;
    if (one.to - one.from > longest) continue;
    from = Math.min(from, one.from);
    to = Math.max(to, one.to);
  }
  const least = leastLength(placed);
  const roomy = widen({ from, to }, { room, least });
  const isFollowed = last < placed.length - 1 && placed.at(-1)!.at >= roomy.to;
  const end = isFollowed ? to : endOf(placed, last + 1, to);
  const window = isFollowed ? roomy : widen({ from, to: end }, { least });
  return lengthOf(whole) <= 3 * lengthOf(window) ? whole : window;
}

/** Where the last of the events from an index on ends, if after `to`. */
function endOf(placed: readonly Placed[], first: number, to: Instant): Instant {
  let end = to;
  for (let index = first; index < placed.length; index++) end = Math.max(end, placed[index]!.to);
  return end;
}

/** Indexes of the first and last event of the shortest stretch that holds most of the weight. */
function shortestStretch(placed: readonly Placed[]): readonly [number, number] {
  const weights = new Float64Array(placed.length);
  let enough = 0;
  for (let index = 0; index < weights.length; index++) {
    weights[index] = placed[index]!.event.weight;
    enough += weights[index]! * MOST_OF_THE_WEIGHT;
  }
  let best: readonly [number, number] = [0, placed.length - 1];
  let shortest = placed.at(-1)!.at - placed[0]!.at;
  let [first, weight] = [0, 0];
  for (let last = 0; last < weights.length; last++) {
    weight += weights[last]!;
    while (first < last && weight - weights[first]! >= enough) weight -= weights[first++]!;
    if (weight < enough) continue;
    const span = placed[last]!.at - placed[first]!.at;
    if (span < shortest) [best, shortest] = [[first, last], span];
  }
  return best;
}

function growStretch(placed: readonly Placed[], [first, last]: readonly [number, number]): readonly [number, number] {
  for (;;) {
    const reach = Math.max(1, (placed[last]!.at - placed[first]!.at) * NEAR);
    if (first > 0 && placed[first]!.at - placed[first - 1]!.at <= reach) first--;
    else if (last < placed.length - 1 && placed[last + 1]!.at - placed[last]!.at <= reach) last++;
    else return [first, last];
  }
}

function leastLength(placed: readonly Placed[]): number {
  return placed.some(({ from, to }) => to - from < 1) ? 0 : FEW_DAYS;
}

function widen({ from, to }: TimeWindow, { room = 0, least }: { room?: number; least: number }): TimeWindow {
  const margin = Math.max((to - from) * 0.05, 0.25, (least - (to - from)) / 2);
  const length = (to - from + 2 * margin) / (1 - room);
  return { from: from - margin, to: from - margin + length };
}

/** Zooms by a factor round an instant, between two hours and four times the whole. */
export function zoomWindow(window: TimeWindow, factor: number, centre: Instant, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window) / factor, SHORTEST), lengthOf(whole) * WIDEST_WINDOW);
  const share = (centre - window.from) / lengthOf(window);
  return { from: centre - length * share, to: centre + length * (1 - share) };
}

export function moveWindow({ from, to }: TimeWindow, by: number): TimeWindow {
  return { from: from + by, to: to + by };
}

/** The window moved, no further than needed, so that an event stands well inside it. */
export function revealIn(window: TimeWindow, { at }: Placed): TimeWindow {
  const length = lengthOf(window);
  const inside = at >= window.from + length * 0.02 && at <= window.to - length * 0.02;
  return inside ? window : { from: at - length * 0.35, to: at + length * 0.65 };
}
