import { parseDay, type Day } from './day.ts';

/** The days between which something lies, both inclusive; null is open. */
export interface Bounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

export interface WrittenBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const OPEN: Bounds = { earliest: null, latest: null };

export function intersect(a: Bounds, b: Bounds): Bounds {
  return { earliest: laterOf(a.earliest, b.earliest), latest: earlierOf(a.latest, b.latest) };
}

/** Whether no day fits. */
export function isEmpty({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && earliest > latest;
}

export function isOneDay({ earliest, latest }: Bounds): boolean {
  return earliest !== null && earliest === latest;
}

export function laterOf(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

export function earlierOf(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** The bounds of written days (`YYYY-MM-DD`, a time after it left aside); null where both are open. */
export function boundsOfWhen({ earliest, latest }: WrittenBounds): Bounds | null {
  if (earliest === null && latest === null) return null;
  return { earliest: earliest === null ? null : parseDay(earliest), latest: latest === null ? null : parseDay(latest) };
}
