import type { Placed, Placement } from './place.ts';

/** Where the arrow keys lead. */
export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/** The event that a key leads to from another; null where there is none. */
export function stepFrom({ placed, lanes }: Placement, id: string | null, move: Move): Placed | null {
  if (move === 'first') return placed[0] ?? null;
  if (move === 'last') return placed.at(-1) ?? null;
  const index = placed.findIndex(({ event }) => event.id === id);
  if (index < 0) return placed[0] ?? null;
  if (move === 'next') return placed[index + 1] ?? null;
  if (move === 'previous') return placed[index - 1] ?? null;
  const here = placed[index]!;
  const lane = lanes[lanes.indexOf(here.lane) + (move === 'down' ? 1 : -1)];
  return nearest(placed.filter((one) => one.lane === lane), here.at); // prettier-ignore
}

function nearest(candidates: readonly Placed[], at: number): Placed | null {
  let best: Placed | null = null;
  for (const one of candidates) {
    if (best === null || Math.abs(one.at - at) < Math.abs(best.at - at)) best = one;
  }
  return best;
}
