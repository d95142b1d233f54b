import { SIGN } from './shape.ts';
import type { Cluster, Mark, Scene } from './scene.ts';
import type { Pixels } from './time.ts';

export type Hit = { readonly mark: Mark } | { readonly cluster: Cluster };

const SLACK: Pixels = 5;
export const CLUSTER_RADIUS: Pixels = 11;

/** What is drawn at a point, or null. */
export function hitTest({ marks, clusters }: Scene, x: Pixels, y: Pixels): Hit | null {
  const cluster = clusters.find((one) => Math.hypot(one.x - x, one.y - y) <= CLUSTER_RADIUS + 2);
  if (cluster) return { cluster };
  const mark = marks.find((one) => isOn(one, x, y));
  return mark ? { mark } : null;
}

function isOn(mark: Mark, x: Pixels, y: Pixels): boolean {
  const { left, right, top, bottom } = boxOf(mark);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The rectangle that a mark takes with its label. */
export function boxOf(mark: Mark): { left: Pixels; right: Pixels; top: Pixels; bottom: Pixels } {
  const half = Math.max(SIGN / 2 + SLACK, (mark.label?.height ?? 0) / 2);
  const labelEnd = mark.label ? mark.label.x + mark.label.width : -Infinity;
  const left = Math.min(mark.left, mark.sign - SIGN / 2, mark.label?.x ?? Infinity);
  return { left, right: Math.max(mark.right, labelEnd), top: mark.y - half, bottom: mark.y + half };
}
