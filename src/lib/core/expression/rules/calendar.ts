import type { Fields, Lean } from '../phrase.ts';
import type { Match } from '../pattern.ts';
import { after, type Draft, type Place } from '../rule.ts';

export function calendar(fields: Fields, lean?: Lean): Draft {
  return { meaning: { kind: 'calendar', fields, ...(lean && { lean }) } };
}

export function withYear(match: Match, fields: Fields): Draft {
  return calendar({
    ...fields,
    ...(match.has('year') && { year: match.get('year') }),
    ...(match.has('shortYear') && { shortYear: match.get('shortYear') }),
  });
}

export function inEra(year: number, match: Match): number {
  return match.has('era') && match.get('era') < 0 ? 1 - year : year;
}

/** Whether a number can be a year with its era: whole, and none of "several". */
export function isYearNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 9999;
}

/** How many years off "last year" and its like point; null for words that point elsewhere. */
export function yearShiftOf(lean: string): number | null {
  return { last: -1, this: 0, next: 1, previous: -1, following: 1, beforeLast: -2, ahead: 1 }[lean] ?? null;
}

/** "June of last year"; in "of that year", "of the following year" and "of the next year" the year is one told. */
export function ofYear(fields: Fields, match: Match): Draft | null {
  const lean = match.word('lean');
  if (lean === 'told') return calendar(fields, 'told');
  const yearShift = yearShiftOf(lean);
  if (yearShift === null) return null;
  const told = lean === 'previous' || lean === 'following' || (lean === 'next' && hasBefore(match, 'the', 'lean'));
  return calendar({ ...fields, yearShift }, told ? 'told' : undefined);
}

/** Whether a word of one class stands right before the first of another. */
function hasBefore({ tokens }: Match, name: string, next: string): boolean {
  return tokens.some(({ senses }, i) => next in senses && i > 0 && name in tokens[i - 1]!.senses);
}

export function isCounted(place: Place): boolean {
  return place.grammar.countAfter.test(after(place));
}

/** A feast of a fixed day (`12-25`) or of the nth weekday of a month (`11/4/4`: the fourth Thursday of November). */
export function holidayFields(written: string): Fields {
  const [month, second, third] = written.split(/[-/](?=-?\d)/).map(Number);
  if (!written.includes('/')) return { month: month!, day: second! };
  return { month: month!, nthWeekday: { nth: second!, weekday: third! } };
}
