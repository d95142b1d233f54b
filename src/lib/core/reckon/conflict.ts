import type { Conflict, Quoted, Reading } from '../model.ts';
import { STRENGTH, type Contradiction, type Ground } from './network.ts';
import type { Nodes } from './nodes.ts';

/** A conflict as one event shows it, with what else its sources say of its date. */
export interface OwnConflict {
  readonly conflict: Conflict;
  readonly others: readonly Reading[];
}

/**
 * Per event, by the node on which it begins, the contradictions that it is part of, each once. What is only supposed gives
 * way in silence, and what a person set is no dispute among sources.
 */
export function findConflicts(contradictions: readonly Contradiction[], nodes: Nodes): Map<number, OwnConflict[]> {
  const found = new Map<number, OwnConflict[]>();
  for (const contradiction of contradictions) {
    const grounds = [...contradiction.against, contradiction.rejected];
    if (contradiction.rejected.strength <= STRENGTH.presupposed) continue;
    if (grounds.some(({ strength }) => strength === STRENGTH.edited)) continue;
    const conflict = describeConflict(grounds, nodes);
    if (conflict.readings.length < 2) continue;
    for (const node of eventsOf(grounds, nodes)) {
      const known = found.get(node) ?? [];
      if (known.some((one) => isSame(one.conflict, conflict))) continue;
      found.set(node, [...known, { conflict, others: claimsOn(node, grounds, nodes) }]);
    }
  }
  return found;
}

/** What cannot all be right; the last gave way. Where more than one event is meant, each claim says of which it speaks. */
function describeConflict(grounds: readonly Ground[], nodes: Nodes): Conflict {
  const several = eventsOf(grounds, nodes).length > 1;
  const readings = grounds
    .filter(({ strength }) => strength !== STRENGTH.logical)
    .map((ground) => {
      const [node, ...rest] = eventsOf([ground], nodes);
      const says = several && rest.length === 0 ? `${nodes.titleOf(node!)}: ${ground.claim.says}` : ground.claim.says;
      return { ...ground.claim, says };
    });
  const says = 'The sources, read literally, cannot all be right about this date; what is told last here gave way.';
  return { says, readings: uniqueReadings(readings) };
}

/** The last of the readings that say the same of the same words. */
function uniqueReadings(readings: readonly (Reading & Quoted)[]): (Reading & Quoted)[] {
  const keyOf = ({ document, start, end, says }: Reading & Quoted): string => [document, start, end, says].join('\n');
  return [...new Map(readings.map((reading) => [keyOf(reading), reading])).values()];
}

/** The events that grounds are about, by the nodes on which they begin. */
function eventsOf(grounds: readonly Ground[], nodes: Nodes): number[] {
  const all = grounds.flatMap((ground) => ('calendar' in ground ? [ground.node] : [ground.from, ground.to]));
  return [...new Set(all.filter((node) => node !== 0).map(nodes.beginOf))];
}

/** What is claimed of one event's own date. */
function claimsOn(node: number, grounds: readonly Ground[], nodes: Nodes): Reading[] {
  return grounds
    .filter((ground) => eventsOf([ground], nodes).join() === String(node))
    .map(({ claim: { earliest, latest, says } }) => ({ earliest, latest, says }));
}

function isSame(a: Conflict, b: Conflict): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
