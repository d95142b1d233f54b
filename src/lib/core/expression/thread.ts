import type { Told } from './placed.ts';

/** What a text has told so far, on which its next words can hang. */
export interface Thread {
  readonly last: Told | null;
  /** The last mention of a date, asides included: what "that year" means. */
  readonly mentioned: Told | null;
  /** The last single day, and the last quarter. */
  readonly day: Told | null;
  readonly quarter: Told | null;
}

export const NOTHING_TOLD: Thread = { last: null, mentioned: null, day: null, quarter: null };

export function follow(thread: Thread, told: Told): Thread {
  return {
    last: told,
    mentioned: told,
    day: told.granule.unit === 'day' ? told : thread.day,
    quarter: told.granule.unit === 'quarter' ? told : thread.quarter,
  };
}
