import type { Grammar } from './grammar.ts';
import type { Fields, Phrase } from './phrase.ts';

/**
 * Marks neighbours that are the two ends of one stretch ("from 1998 to 2002", "January 30 to February 2"), and gives
 * the first of two the year that only the second tells ("in March and April 1998").
 */
export function markRanges(text: string, phrases: readonly Phrase[], grammar: Grammar): Phrase[] {
  const marked: Phrase[] = [];
  for (const phrase of phrases.toReversed()) marked.push(markOne(text, phrase, marked.at(-1), grammar));
  return marked.reverse();
}

function markOne(text: string, phrase: Phrase, next: Phrase | undefined, grammar: Grammar): Phrase {
  if (next === undefined || next.start - phrase.end > 20) return phrase;
  if (phrase.meaning.kind !== 'calendar' || next.meaning.kind !== 'calendar') return phrase;
  const gap = text.slice(phrase.end, next.start);
  const range = phrase.opensRange === true || isRange(text, phrase, next, gap, grammar);
  const shared =
    yearOfEnd(text, phrase, next, gap, grammar) ??
    (range || grammar.joins.test(gap) ? shareYear(phrase.meaning.fields, next.meaning.fields) : null);
  if (!range && shared === null) return phrase;
  return {
    ...phrase,
    ...(shared !== null && { meaning: { ...phrase.meaning, fields: shared } }),
    ...(range && { opensRange: true as const }),
  };
}

/** "From June to the end of 1943": both are of that year. */
function yearOfEnd(text: string, phrase: Phrase, next: Phrase, gap: string, grammar: Grammar): Fields | null {
  if (phrase.meaning.kind !== 'calendar' || next.meaning.kind !== 'calendar' || next.portion?.side !== 'END')
    return null;
  const [{ year, month }, end] = [phrase.meaning.fields, next.meaning.fields];
  if (year !== undefined || month === undefined || end.year === undefined || end.month !== undefined) return null;
  const preceding = text.slice(Math.max(0, phrase.start - 20), phrase.start);
  const opened = grammar.range.opened.some(({ by, link }) => link.test(gap) && by.test(preceding));
  return opened ? { ...phrase.meaning.fields, year: end.year } : null;
}

function isRange(text: string, a: Phrase, b: Phrase, gap: string, grammar: Grammar): boolean {
  if (a.meaning.kind !== 'calendar' || b.meaning.kind !== 'calendar') return false;
  if (!isOrdered(a.meaning.fields, b.meaning.fields)) return false;
  if (grammar.range.alone.test(gap)) return true;
  const preceding = text.slice(Math.max(0, a.start - 20), a.start);
  const days = isMonthDay(a.meaning.fields) && isMonthDay(b.meaning.fields);
  return grammar.range.opened.some(({ by, link }, i) => link.test(gap) && (by.test(preceding) || (days && i === 0)));
}

/** Ends of one stretch are of one kind, and in order where both tell their years. */
function isOrdered(a: Fields, b: Fields): boolean {
  const kind = (fields: Fields) =>
    (['century', 'decade', 'season', 'quarter', 'day', 'month', 'weekday', 'year'] as const).find(
      (name) => fields[name] !== undefined,
    );
  if (kind(a) === undefined || kind(b) === undefined) return false;
  if (kind(a) !== kind(b) && !(a.month !== undefined && b.month !== undefined)) return false;
  if (a.year !== undefined && b.year !== undefined && a.year > b.year) return false;
  return kind(a) !== 'year' || b.year !== a.year;
}

function isMonthDay({ month, day }: Fields): boolean {
  return month !== undefined && day !== undefined;
}

/** The month that a date begins with; a winter begins in the year's last. */
function monthOf({ month, season }: Fields): number | null {
  if (season !== undefined) return { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  return month ?? null;
}

function shareYear(a: Fields, b: Fields): Fields | null {
  if (a.year !== undefined || b.year === undefined) return null;
  const [first, second] = [monthOf(a), monthOf(b)];
  return first === null || second === null ? null : { ...a, year: first > second ? b.year - 1 : b.year };
}
