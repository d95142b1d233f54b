import { overlaps, type Span } from '../base/span.ts';
import { lexiconOf } from '../mention/language/index.ts';
import { splitWords, type Word } from '../mention/word.ts';
import type { Mention } from '../model.ts';
import type { Counting } from './counting/counting.ts';
import { countingOf } from './counting/index.ts';

/** A number of things that a text tells; both ends belong to it, and `most` may be Infinity. */
export interface Figure extends Span {
  readonly least: number;
  readonly most: number;
  /** The key of what is counted: alike for "people died" and "dead". */
  readonly of: string;
}

/** How far a rough value may be off, as a share of it. */
const ROUGH = 0.15;
/** So many words at most lie between a number and what it counts: "23 suspected Arvian *pirates*". */
const APART = 3;
/** Hedges have so many words at most. */
const HEDGE_WORDS = 3;
const DIGITS = /^\d+$/;
/** Three more digits of the number before: "1,000"; and the digits that such groups follow. */
const GROUP = /^\d{3}$/;
const BEFORE_GROUPS = /^\d{1,3}$/;
/** A number whose groups are parted by dots: one word, "1.000". */
const DOTTED = /^\d{1,3}(?:\.\d{3})+$/;
/** Bare numbers that look like a year. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The numbers of things in a mention's clause. Dates, sums of money, shares and years count nothing. */
export function readFigures({ clause, datings, language, kind }: Mention, text: string): Figure[] {
  const counting = countingOf(language);
  if (!counting) return [];
  const words = splitWords(text, clause, lexiconOf(language));
  return words.flatMap((word, at) => {
    const value = readValue(text, words, at, counting);
    if (!value || datings.some(({ expression }) => overlaps(expression, word)) || isSum(text, word)) return [];
    const counted = findCounted(text, words, at + value.length, language, counting);
    if (!counted) return [];
    const { from, range } = hedge(words, at, value.range, counting);
    const dead = counting.dead.has(counted.lower) || (kind === 'death' && counting.people.has(counted.lower));
    const of = dead ? 'dead' : lexiconOf(language).stemOf(counted.lower);
    return [{ start: words[from]!.start, end: counted.end, least: range[0], most: range[1], of }];
  });
}

type Range = readonly [least: number, most: number];

/** The number at a word, and how many words it takes. */
function readValue(
  text: string,
  words: readonly Word[],
  at: number,
  counting: Counting,
): { range: Range; length: number } | null {
  const lower = plainNumber(words[at]!.lower, counting);
  const before = plainNumber(words[at - 1]?.lower ?? '', counting);
  const vague = counting.vague.get(lower);
  const multiplies = counting.factors.has(lower) && (DIGITS.test(before) || counting.numerals.has(before));
  if (vague) return multiplies ? null : { range: vague, length: 1 };
  if (counting.factors.has(before) || isGroup(text, words, at, counting)) return null;
  let length = 1;
  while (isGroup(text, words, at + length, counting)) length++;
  const digits = [lower, ...words.slice(at + 1, at + length).map((word) => word.lower)];
  const isNumber = DIGITS.test(lower) && !(length === 1 && lower === words[at]!.lower && YEAR.test(lower));
  const value = isNumber ? Number(digits.join('')) : counting.numerals.get(lower);
  if (value === undefined) return null;
  const factor = counting.factors.get(words[at + length]?.lower ?? '');
  const number = value * (factor ?? 1);
  return { range: [number, number], length: factor === undefined ? length : length + 1 };
}

function isGroup(text: string, words: readonly Word[], at: number, { groups }: Counting): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !BEFORE_GROUPS.test(before.lower) || !GROUP.test(word.lower)) return false;
  return groups.test(text.slice(before.end, word.start));
}

/** "1.000" without its dots, where the language parts groups by them. */
function plainNumber(lower: string, { groups }: Counting): string {
  return groups.test('.') && DOTTED.test(lower) ? lower.replaceAll('.', '') : lower;
}

/** "$40", "40%", "4.5": no number of things. */
function isSum(text: string, { start, end }: Word): boolean {
  return (
    /[$€£#.,]$/.test(text.slice(Math.max(0, start - 1), start)) || /^\s?%|^[.:/–-]\d/.test(text.slice(end, end + 2))
  );
}

/** The first word after the number that can be counted, before the phrase ends. */
function findCounted(
  text: string,
  words: readonly Word[],
  from: number,
  language: string,
  counting: Counting,
): Word | null {
  const { stopWords } = lexiconOf(language);
  for (let at = from; at <= from + APART && at < words.length; at++) {
    const word = words[at]!;
    if (at > 0 && /[^\s]/.test(text.slice(words[at - 1]!.end, word.start))) return null;
    if (isCountable(word, counting)) return word;
    if (stopWords.has(word.lower) && !(at === from && counting.partitives.has(word.lower))) return null;
  }
  return null;
}

function isCountable({ lower, capital }: Word, { isCounted, numerals, factors }: Counting): boolean {
  return isCounted(lower, capital) && !numerals.has(lower) && !factors.has(lower);
}

function hedge(words: readonly Word[], at: number, range: Range, counting: Counting): { from: number; range: Range } {
  for (let length = HEDGE_WORDS; length > 0; length--) {
    if (at < length) continue;
    const before = words.slice(at - length, at).map(({ lower }) => lower);
    const found = counting.hedges.get(before.join(' '));
    if (found) return { from: at - length, range: applyHedge(found, range) };
  }
  return { from: at, range };
}

function applyHedge(hedge: 'least' | 'most' | 'about', [least, most]: Range): Range {
  if (hedge === 'least') return [least, Infinity];
  if (hedge === 'most') return [0, most];
  return [least * (1 - ROUGH), most * (1 + ROUGH)];
}
