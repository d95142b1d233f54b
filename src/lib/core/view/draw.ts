import type { LabelText } from './label.ts';
import type { Placed } from './place.ts';
import type { Zoom } from './scale.ts';
import type { Cluster, Mark } from './scene.ts';
import { labelStart, LINE, outline, SIGN, type Side } from './shape.ts';
import type { Pixels } from './time.ts';

/** What a drawing shows: the pixel of its left edge from the instant 0, its zoom and its width. */
interface Sight {
  readonly origin: Pixels;
  readonly zoom: Zoom;
  readonly width: Pixels;
}

/** A cluster's number in so few letters that they fit its circle: `640`, `9k`. */
export function wordCount(count: number): string {
  return count < 1000
    ? String(count)
    : count < 999_500
      ? `${Math.round(count / 1000)}k`
      : `${Math.round(count / 1e6)}M`;
}

/** A cluster stands at its first event. */
export function drawCluster(
  placed: readonly Placed[],
  indexes: Uint32Array,
  { y, kind, origin, zoom }: Sight & { readonly y: Pixels; readonly kind: string },
): Cluster {
  const first = placed[indexes[0]!]!;
  return { x: first.at * zoom - origin, y, kind, indexes, first };
}

export function drawMark(
  placed: Placed,
  text: LabelText | null,
  side: Side,
  y: Pixels,
  { origin, zoom, width }: Sight,
): Mark {
  const shape = outline(placed, zoom);
  const { band } = shape;
  const [left, right, start] = [shape.left - origin, shape.right - origin, shape.sign - origin];
  const x = text === null ? start : labelStart({ left, right, sign: start, band }, text, side);
  const group = { left: Math.min(x, start - SIGN / 2), right: Math.max(x + (text?.width ?? 0), start + SIGN / 2) };
  const push = band ? pushIntoView(group, { left, right }, width) : 0;
  const height = (text?.lines.length ?? 0) * LINE;
  // A bar that has left the drawing but for its end takes its label with it: half a word says nothing.
  const isCut = band && x + push < 0;
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

/** Whether a mark, its label aside, is seen in a drawing with so much of overscan. */
export function isVisible(mark: Mark, width: Pixels, overscan: Pixels): boolean {
  const right = mark.band ? mark.right : mark.sign + SIGN / 2;
  const left = mark.band ? mark.left : mark.sign - SIGN / 2;
  return right > -overscan && left < width + overscan;
}

export function isIn({ x }: Cluster, width: Pixels, overscan: Pixels): boolean {
  return x > -SIGN - overscan && x < width + SIGN + overscan;
}
