import type { Bounds } from '../base/bounds.ts';
import { formatDay, type Day } from '../base/day.ts';
import type { Quoted, Reading } from '../model.ts';
import type { Constraint } from './network.ts';

/** A node within bounds, as up to two constraints. */
export function within(
  node: number,
  { earliest, latest }: Bounds,
  details: Omit<Constraint, 'from' | 'to' | 'days'>,
): Constraint[] {
  return [
    ...(earliest === null ? [] : [{ from: node, to: 0, days: 0 - earliest, ...details }]),
    ...(latest === null ? [] : [{ from: 0, to: node, days: latest, ...details }]),
  ];
}

/** What a ground says of a date, to be shown beside another. */
export function claimOf({ earliest, latest }: Bounds, says: string, quoted: Quoted): Reading & Quoted {
  const iso = (day: Day | null): string | null => (day === null ? null : formatDay(day));
  return { earliest: iso(earliest), latest: iso(latest), says, ...quoted };
}
