import { countBefore } from './bisect.ts';
import type { Placed, Placement } from './place.ts';

/** Where the arrow keys lead. */
export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/**
 * The event that a key leads to from another; null where there is none. Only stops are led to: a cluster is one stop,
 * however many events it holds.
 */
export function stepFrom(
  { placed, lanes }: Placement,
  here: Placed | null,
  move: Move,
  isStop: (placed: Placed) => boolean = () => true,
): Placed | null {
  if (move === 'first') return placed[0] ?? null;
  if (move === 'last') return placed.findLast(isStop) ?? null;
  if (here === null) return placed[0] ?? null;
  if (move === 'next') return seek(placed, here.index + 1, 1, isStop);
  if (move === 'previous') return seek(placed, here.index - 1, -1, isStop);
  const lane = lanes[lanes.indexOf(here.lane) + (move === 'down' ? 1 : -1)];
  const isWanted = (one: Placed) => one.lane === lane && isStop(one);
  const [before, later] = [seek(placed, here.index - 1, -1, isWanted), seek(placed, here.index + 1, 1, isWanted)];
  // Of several at one instant the first weighs most.
  const earlier =
    before &&
    seek(
      placed,
      countBefore(before.index, (index) => placed[index]!.at < before.at),
      1,
      isWanted,
    );
  if (earlier === null || later === null) return earlier ?? later;
  return here.at - earlier.at <= later.at - here.at ? earlier : later;
}

/** The first from an index on, forwards or backwards, that is wanted. */
function seek(
  placed: readonly Placed[],
  from: number,
  by: 1 | -1,
  isWanted: (placed: Placed) => boolean,
): Placed | null {
  for (let index = from; index >= 0 && index < placed.length; index += by) {
    if (isWanted(placed[index]!)) return placed[index]!;
  }
  return null;
}
