import type { Shape } from './kind.ts';

/** The outlines of the signs, in a square from −7 to 7: canvas and SVG draw the same path. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1 -5.5 0Z',
  square: 'M-5 -5H5V5H-5Z',
  diamond: 'M0 -7L7 0L0 7L-7 0Z',
  up: 'M0 -6.5L6.5 5H-6.5Z',
  down: 'M0 6.5L6.5 -5H-6.5Z',
  left: 'M-6.5 0L5 -6.5V6.5Z',
  right: 'M6.5 0L-5 -6.5V6.5Z',
  hexagon: 'M-6.5 0L-3.2 -5.8H3.2L6.5 0L3.2 5.8H-3.2Z',
  plus: 'M-2.2 -6.5H2.2V-2.2H6.5V2.2H2.2V6.5H-2.2V2.2H-6.5V-2.2H-2.2Z',
  cross: 'M-6 -3.4L-3.4 -6L0 -2.6L3.4 -6L6 -3.4L2.6 0L6 3.4L3.4 6L0 2.6L-3.4 6L-6 3.4L-2.6 0Z',
  star: 'M0 -7L2 -2.4L7 -2.1L3.2 1.1L4.4 6L0 3.3L-4.4 6L-3.2 1.1L-7 -2.1L-2 -2.4Z',
  bar: 'M-6.5 -3.2H6.5V3.2H-6.5Z',
};

/** The stroke through the sign of what is denied. */
export const STRIKE = 'M-8 8L8 -8';

export function outlineOf(shape: Shape): string {
  return OUTLINES[shape];
}
