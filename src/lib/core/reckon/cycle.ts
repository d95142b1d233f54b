import type { Constraint } from './network.ts';

/** A path's last constraint, and the path to it. */
interface Trail {
  readonly days: number;
  readonly last: Constraint;
  readonly before: Trail | null;
}

/**
 * The fewest constraints that contradict a rejected one, from its end back to its start: of all paths that close a
 * negative cycle with it, one with the fewest steps. `known` is such a path. As no node comes twice on it, the rest can
 * hold as soon as any one of them is taken away.
 */
export function shortenCycle(
  rejected: Constraint,
  known: readonly Constraint[],
  outgoing: readonly (readonly Constraint[])[],
  incoming: readonly (readonly Constraint[])[],
): readonly Constraint[] {
  let reached = new Map<number, Trail | null>([[rejected.to, null]]);
  for (let length = 1; length < known.length; length++) {
    const closing = closeCycle(rejected, reached, incoming);
    if (closing) return listTrail(closing);
    if (length + 1 < known.length) reached = extend(reached, outgoing);
  }
  return known;
}

function closeCycle(
  rejected: Constraint,
  reached: ReadonlyMap<number, Trail | null>,
  incoming: readonly (readonly Constraint[])[],
): Trail | null {
  for (const last of incoming[rejected.from]!) {
    const before = reached.get(last.from);
    if (before === undefined) continue;
    const days = (before?.days ?? 0) + last.days;
    if (days + rejected.days < 0) return { days, last, before };
  }
  return null;
}

/** The shortest way to each node with one constraint more. */
function extend(
  reached: ReadonlyMap<number, Trail | null>,
  outgoing: readonly (readonly Constraint[])[],
): Map<number, Trail | null> {
  const next = new Map<number, Trail | null>();
  for (const [node, before] of reached) {
    for (const last of outgoing[node]!) {
      const days = (before?.days ?? 0) + last.days;
      const known = next.get(last.to);
      if (known === undefined || days < known!.days) next.set(last.to, { days, last, before });
    }
  }
  return next;
}

function listTrail(trail: Trail): Constraint[] {
  const list: Constraint[] = [];
  for (let at: Trail | null = trail; at; at = at.before) list.push(at.last);
  return list.reverse();
}
