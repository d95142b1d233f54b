import type { Phrase } from './phrase.ts';
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

/**
 * The places, in the list, of years that a text only mentions in passing, so that what follows does not hang on them:
 * a bare year out of line with the dates before and after it ("as in 1813" between two dates of 1920), or centuries
 * and decades.
 */
export function findAsides(phrases: readonly Phrase[]): ReadonlySet<number> {
  const asides = new Set<number>();
  const dated = phrases.flatMap((phrase, index) => {
    const { meaning } = phrase;
    if (meaning.kind !== 'calendar' || meaning.fields.year === undefined) return [];
    return [{ index, year: meaning.fields.year, bare: Object.keys(meaning.fields).length === 1 }];
  });
  let line: number | null = null;
  dated.forEach(({ index, year, bare }, i) => {
    const next = dated.slice(i + 1, i + 6).find((later) => later.year !== year)?.year ?? null;
    if (bare && line !== null && isOutOfLine(year, line, next)) asides.add(index);
    else line = year;
  });
  phrases.forEach(({ meaning }, index) => {
    if (meaning.kind === 'calendar' && (meaning.fields.century ?? meaning.fields.decade) !== undefined)
      asides.add(index);
  });
  return asides;
}

/** Whether a year lies outside the stretch from the date before it to the one after it. */
function isOutOfLine(year: number, line: number, next: number | null): boolean {
  if (next === null) return Math.abs(year - line) > FAR;
  return year < Math.min(line, next) || year > Math.max(line, next);
}

/** Years that no narrative passes over in one step unless it says so again. */
const FAR = 10;
