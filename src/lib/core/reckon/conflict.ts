import type { Conflict } from '../model.ts';
import type { Contradiction } from './network.ts';

/** A contradiction for the reader: what gave way, and what it cannot stand beside. */
export function describeContradiction({ rejected, against }: Contradiction): Conflict {
  const claims = new Map(
    [...against, rejected].map(({ claim }) => [`${claim.document} ${claim.start} ${claim.end} ${claim.says}`, claim]),
  );
  return {
    says: 'The sources, read literally, cannot all be right about this date.',
    readings: [...claims.values()],
  };
}

/** The nodes that a contradiction is about, the origin left out. */
export function nodesOf({ rejected, against }: Contradiction): number[] {
  const nodes = [rejected, ...against].flatMap((ground) =>
    'calendar' in ground ? [ground.node] : [ground.from, ground.to],
  );
  return [...new Set(nodes)].filter((node) => node !== 0);
}
