import type { Bounds } from '../base/bounds.ts';
import { civilOf, type Year } from '../base/day.ts';
import { looksAhead } from './direction.ts';
import type { Grammar } from './grammar.ts';
import type { Fields, Phrase } from './phrase.ts';

/**
 * Which phrases tell of other times than the text's own, so that they hang on the date told last and not on the
 * publication date: all of a text without a date of its own; all where most of the years named lie more than a year
 * from it, or all that are named and nothing points to the days of publication; and in other texts those of a
 * paragraph that opens a sentence with a date long past and has nothing of its own time.
 */
export function markNarrative(
  text: string,
  phrases: readonly Phrase[],
  published: Bounds | null,
  breaks: readonly number[],
  grammar: Grammar,
): readonly boolean[] {
  if (published === null || published.earliest === null || published.latest === null) return phrases.map(() => true);
  const { year } = civilOf(published.latest);
  if (isFarMostly(phrases, year)) return phrases.map(() => true);
  const ofNews = new Set(phrases.filter((phrase) => isOfNews(phrase, year) || isDue(text, phrase, grammar)));
  if (ofNews.size === 0 && phrases.some((phrase) => standsFar(text, phrase, year))) return phrases.map(() => true);
  return paragraphsOf(text, phrases, breaks).flatMap((paragraph) =>
    paragraph.some((phrase) => ofNews.has(phrase)) ? paragraph.map(() => false) : markParagraph(text, paragraph, year),
  );
}

/** Most of the dates told with their year, and three of them at least, lie more than a year away. */
function isFarMostly(phrases: readonly Phrase[], year: Year): boolean {
  const dated = statedYears(phrases).filter(({ month, day }) => month !== undefined || day !== undefined);
  const near = dated.filter((fields) => Math.abs(fields.year - year) <= 1).length;
  return dated.length >= 3 && near * 3 < dated.length;
}

/** A day or month long past, or a year that opens or ends its sentence; "founded in 1923, it" is only a passing word. */
function standsFar(text: string, phrase: Phrase, year: Year): boolean {
  const [stated] = statedYears([phrase]);
  if (stated === undefined || stated.year >= year - 1) return false;
  return (
    (stated.month ?? stated.season) !== undefined ||
    opensFar(text, phrase, year) ||
    '.!?'.includes(text[phrase.end] ?? ' ')
  );
}

function markParagraph(text: string, phrases: readonly Phrase[], year: Year): boolean[] {
  const first = phrases.findIndex((phrase) => opensFar(text, phrase, year));
  return phrases.map((_, i) => first >= 0 && i >= first);
}

function statedYears(phrases: readonly Phrase[]): (Fields & { readonly year: Year })[] {
  return phrases.flatMap(({ meaning }) => {
    if (meaning.kind !== 'calendar' || meaning.fields.year === undefined) return [];
    return [{ ...meaning.fields, year: meaning.fields.year }];
  });
}

/** "In 1812", "On 5 May 1945" at the head of a sentence, more than a year before the text's own. */
function opensFar(text: string, { meaning, start }: Phrase, year: Year): boolean {
  if (meaning.kind !== 'calendar' || meaning.fields.year === undefined || meaning.fields.year >= year - 1) return false;
  return /(?:^|[.!?]["”’)]?\s|\n)\s*(?:\p{L}+\s)?(?:the\s)?$/u.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether a phrase points to the days of publication: "today", "last week", a weekday, a year near it. */
function isOfNews({ meaning }: Phrase, year: Year): boolean {
  if (meaning.kind === 'shift') return meaning.from === 'published';
  if (meaning.kind !== 'calendar') return meaning.kind === 'numeric';
  const { fields, lean } = meaning;
  if (fields.year !== undefined) return Math.abs(fields.year - year) <= 1;
  if (fields.yearShift !== undefined || fields.weekShift !== undefined || fields.weekend === true) return true;
  return ['last', 'next', 'this'].includes(lean ?? '') || (fields.weekday !== undefined && fields.day === undefined);
}

/** "The trial is due to begin in May": a date without its year, to come from the day of publication. */
function isDue(text: string, phrase: Phrase, grammar: Grammar): boolean {
  if (phrase.meaning.kind !== 'calendar') return false;
  const { year, month } = phrase.meaning.fields;
  return year === undefined && month !== undefined && looksAhead(text, phrase, grammar);
}

/** The phrases of each paragraph: parted at a blank line or at one of the breaks. */
function paragraphsOf(text: string, phrases: readonly Phrase[], breaks: readonly number[]): Phrase[][] {
  const paragraphs: Phrase[][] = [];
  let passed = 0;
  phrases.forEach((phrase, i) => {
    const last = phrases[i - 1];
    const before = passed;
    while ((breaks[passed] ?? Infinity) <= phrase.start) passed++;
    const parted = last === undefined || passed > before || /\n\s*\n/.test(text.slice(last.end, phrase.start));
    if (parted) paragraphs.push([phrase]);
    else paragraphs.at(-1)!.push(phrase);
  });
  return paragraphs;
}
