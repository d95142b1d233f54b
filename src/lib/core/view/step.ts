import type { Placed, Placement } from './place.ts';

/** Where the arrow keys lead. */
export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/**
 * The event that a key leads to from another; null where there is none. Only stops are led to: a cluster is one stop,
 * however many events it holds.
 */
export function stepFrom(
  { placed, lanes }: Placement,
  id: string | null,
  move: Move,
  isStop: (placed: Placed) => boolean = () => true,
): Placed | null {
  if (move === 'first') return placed[0] ?? null;
  if (move === 'last') return placed.findLast(isStop) ?? null;
  const index = placed.findIndex(({ event }) => event.id === id);
  if (index < 0) return placed[0] ?? null;
  if (move === 'next') return placed.slice(index + 1).find(isStop) ?? null;
  if (move === 'previous') return placed.slice(0, index).findLast(isStop) ?? null;
  const here = placed[index]!;
  const lane = lanes[lanes.indexOf(here.lane) + (move === 'down' ? 1 : -1)];
  return nearest(placed.filter((one) => one.lane === lane && isStop(one)), here.at); // prettier-ignore
}

function nearest(candidates: readonly Placed[], at: number): Placed | null {
  let best: Placed | null = null;
  for (const one of candidates) {
    if (best === null || Math.abs(one.at - at) < Math.abs(best.at - at)) best = one;
  }
  return best;
}
