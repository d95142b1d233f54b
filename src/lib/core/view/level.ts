import type { Zoom } from './scale.ts';

/**
 * A step on the way from the widest zoom to the closest. Between two steps nothing comes or goes: the same events have
 * their labels, and the same are drawn as numbers.
 */
export type Level = number;

/** Levels to a doubling of the zoom: so few that each can be prepared, so many that labels come one by one. */
const STEPS = 4;
const LEAST: Level = -160;

/** Later than any zoom that is reached. */
export const NEVER: Level = 400;

const ZOOMS = Float64Array.from({ length: NEVER - LEAST }, (_, index) => 2 ** ((index + LEAST) / STEPS));

/** The widest zoom of a level; infinite for `NEVER`. */
export function zoomAt(level: Level): Zoom {
  return level >= NEVER ? Infinity : ZOOMS[Math.max(0, level - LEAST)]!;
}

/** The level that a zoom lies on. */
export function levelOf(zoom: Zoom): Level {
  return Math.floor(STEPS * Math.log2(zoom) + 1e-9);
}

/** The first level on which every zoom is at least this one. */
export function levelFrom(zoom: Zoom): Level {
  if (zoom <= 0) return LEAST;
  return Math.max(LEAST, Math.min(NEVER, Math.ceil(STEPS * Math.log2(zoom) - 1e-9)));
}
