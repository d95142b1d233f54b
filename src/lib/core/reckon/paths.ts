import type { Day } from '../base/day.ts';
import type { Accepted } from './accept.ts';
import { emptyHeap, pop, push } from './heap.ts';
import type { Constraint, Ground } from './network.ts';

/** What a bound rests on last, and the proof up to there. */
export interface Proof {
  readonly ground: Ground;
  readonly before: Proof | null;
}

/** Per node the tightest bound on one side, and what proves it; Infinity and null where nothing bounds it. */
export interface Paths {
  readonly days: Day[];
  readonly proofs: (Proof | null)[];
}

/** The latest day of each node: the shortest path from the origin to it. */
export function findLatest({ outgoing, potential }: Accepted): Paths {
  return search(
    outgoing,
    ({ to }) => to,
    ({ from, to, days }) => potential[from]! + days - potential[to]!,
  );
}

/** The earliest day of each node with its sign turned: the shortest path from it to the origin. */
export function findEarliest({ incoming, potential }: Accepted): Paths {
  return search(
    incoming,
    ({ from }) => from,
    ({ from, to, days }) => potential[from]! + days - potential[to]!,
  );
}

/**
 * Dijkstra's search from the origin. Lengths are taken against the potential, which leaves none negative (Johnson,
 * "Efficient algorithms for shortest paths in sparse networks", 1977); among equal ways the one with the fewest steps wins.
 */
function search(
  edges: readonly (readonly Constraint[])[],
  ahead: (constraint: Constraint) => number,
  lengthOf: (constraint: Constraint) => number,
): Paths {
  const nodes = edges.length;
  const lengths = new Array<number>(nodes).fill(Infinity);
  const steps = new Array<number>(nodes).fill(0);
  const days = new Array<number>(nodes).fill(Infinity);
  const proofs = new Array<Proof | null>(nodes).fill(null);
  const settled = new Array<boolean>(nodes).fill(false);
  const heap = emptyHeap();
  lengths[0] = 0;
  days[0] = 0;
  push(heap, 0, 0);
  for (let next = pop(heap); next !== null; next = pop(heap)) {
    const { node } = next;
    if (settled[node]) continue;
    settled[node] = true;
    for (const constraint of edges[node]!) {
      const to = ahead(constraint);
      const length = lengths[node]! + lengthOf(constraint);
      const count = steps[node]! + 1;
      if (settled[to] || length > lengths[to]! || (length === lengths[to] && count >= steps[to]!)) continue;
      lengths[to] = length;
      steps[to] = count;
      days[to] = days[node]! + constraint.days;
      proofs[to] = { ground: constraint, before: proofs[node]! };
      push(heap, length, to);
    }
  }
  return { days, proofs };
}
