import type { Span } from '../base/span.ts';
import type { Expression } from '../model.ts';
import type { Lag, Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** How far apart words say that two happenings lie, and where these words begin. */
export interface MeasuredLag {
  readonly start: number;
  readonly lag: Lag;
}

/** Days in a unit at least and at most, and how far a round number of them may be off: nobody counts months in days. */
const UNITS: Readonly<Record<string, { readonly least: number; readonly most: number; readonly slack: number }>> = {
  D: { least: 1, most: 1, slack: 0 },
  W: { least: 7, most: 7, slack: 3 },
  M: { least: 28, most: 31, slack: 15 },
  Y: { least: 365, most: 366, slack: 183 },
};

/** The length of time that ends right before a place, with the words that make it a limit: "less than a week" after. */
export function readLag(sentence: Sentence, before: number, lexicon: Lexicon): MeasuredLag | null {
  const { text, lengths, words } = sentence;
  const length = lengths.find(({ end }) => end <= before && /^\s+$/.test(text.slice(end, before)));
  if (!length) return readBareLag(words, before, lexicon);
  const limit = findLimit(words, length, text, lexicon);
  const lag = lagOf(length, limit?.kind ?? null);
  return lag && { start: limit?.start ?? length.start, lag };
}

/** "Hours after", "shortly after". */
function readBareLag(words: readonly Word[], before: number, lexicon: Lexicon): MeasuredLag | null {
  const word = words.findLast(({ end }) => end <= before);
  const lag = word && lexicon.bareLengths.get(word.lower);
  return lag ? { start: word.start, lag } : null;
}

interface Limit extends Span {
  readonly kind: 'least' | 'most' | 'below' | 'about';
}

/** The words before a length of time that make it a limit: "less than". */
export function findLimit(words: readonly Word[], length: Span, text: string, lexicon: Lexicon): Limit | null {
  const at = words.findIndex(({ start }) => start >= length.start);
  for (const count of [2, 1]) {
    const first = words[at - count];
    if (!first) continue;
    const span = { start: first.start, end: words[at - 1]!.end };
    const kind = lexicon.limits.get(text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' '));
    if (kind) return { ...span, kind };
  }
  return null;
}

/** The days that a TIMEX3 period means; null for what is no length of whole units. */
function lagOf({ value }: Expression, limit: Limit['kind'] | null): Lag | null {
  const match = /^P(T?)(\d+|X)([A-Z])$/.exec(value);
  if (!match) return null;
  const [, clock, figure, letter] = match;
  const count = figure === 'X' ? null : Number(figure);
  if (clock) return lagOfHours(letter === 'H' ? count : 0, limit);
  const unit = UNITS[letter!];
  if (!unit) return null;
  if (count === null) return { least: limit === 'most' || limit === 'below' ? 0 : unit.least, most: null };
  const [least, most] = [count * unit.least, count * unit.most];
  const slack = limit === 'about' ? Math.max(unit.slack, Math.ceil(least / 2)) : unit.slack;
  if (limit === 'most' || limit === 'below') return { least: 0, most: limit === 'most' ? most : most - 1 };
  if (limit === 'least') return { least, most: null };
  return { least: Math.max(0, least - slack), most: most + slack };
}

/** Hours may run over midnight; how many "hours" alone are is not told, but no days. */
function lagOfHours(hours: number | null, limit: Limit['kind'] | null): Lag {
  const most = Math.floor((hours ?? 0) / 24) + 1;
  if (limit === 'most' || limit === 'below') return { least: 0, most };
  const least = Math.floor((hours ?? 0) / 24);
  return { least, most: limit === 'least' ? null : most };
}

/** A clause's end, without the length of time that says how long after it the next one's happening came. */
export function trimLag(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lengths: readonly Span[],
  lexicon: Lexicon,
): number {
  if (to >= words.length || !lexicon.clauseTies.has(words[to]!.lower)) return to;
  const last = words[to - 1]!;
  const length = lengths.find(({ end }) => end === last.end) ?? (lexicon.bareLengths.has(last.lower) ? last : null);
  if (!length) return to;
  const start = findLimit(words, length, text, lexicon)?.start ?? length.start;
  const at = words.findIndex((word) => word.start >= start);
  return at > from ? at : to;
}
