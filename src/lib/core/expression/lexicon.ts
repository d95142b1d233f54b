import type { Language } from './language/language.ts';
import { createSorts, type Sorts } from './pattern.ts';
import { isLetter, SIGNS, type Senses } from './word.ts';
import { FIGURE_SENSES } from './figure.ts';

/** A word of a language, with all the classes it can belong to. */
export interface Entry {
  readonly senses: Senses;
  readonly sort: string;
  /** Whether it can name a time by itself, so that a run with it is worth looking at. */
  readonly telling: boolean;
  readonly end: number;
}

export interface Lexicon {
  readonly sorts: Sorts;
  /** The entry of the word at `[start, end)`, or of a longer one of several words that begins with it. */
  readonly entryAt: (text: string, start: number, end: number) => Entry | null;
  readonly sortOf: (senses: Senses) => string;
}

interface Word {
  readonly senses: Senses | null;
  readonly sort: string;
  readonly telling: boolean;
  /** Longer words that begin with this one, the longest first. */
  readonly longer: readonly { readonly rest: readonly string[]; readonly word: Word }[];
}

const TELLING = new Set([
  'month', 'weekday', 'season', 'unit', 'clockUnit', 'deictic', 'reference', 'set', 'holiday', 'easter', 'dayPart', 'meridiem', 'era',
  'decadeWord', 'yearWords', 'period', 'yearWord', 'seasonAlone', 'tonight', 'noon', 'quarterName', 'halfName', 'weekend', 'fortnight', 'dayOff',
]); // prettier-ignore

/** The words of a language, ready for look-up. */
export function createLexicon(language: Language): Lexicon {
  const sorts = createSorts();
  const all = collectSenses(language);
  const words = new Map<string, Word>();
  const wordOf = (key: string, longer: Word['longer']): Word => {
    const senses = all.get(key) ?? null;
    const classes = senses ? Object.keys(senses) : [];
    return {
      senses,
      sort: senses ? sorts.sortOf(classes) : '',
      telling: classes.some((name) => TELLING.has(name)),
      longer,
    };
  };
  for (const key of all.keys()) {
    const first = key.split(' ')[0]!;
    if (words.has(first)) continue;
    const longer = [...all.keys()]
      .filter((other) => other.startsWith(first + ' '))
      .map((other) => ({ rest: other.split(' ').slice(1), word: wordOf(other, []) }))
      .toSorted((a, b) => b.rest.length - a.rest.length);
    words.set(first, wordOf(first, longer));
  }
  for (const senses of [...FIGURE_SENSES, ...Object.values(SIGNS), ROMAN]) sorts.sortOf(Object.keys(senses));
  const longest = Math.max(...[...words.keys()].map((word) => word.length));
  return {
    sorts,
    sortOf: (senses) => sorts.sortOf(Object.keys(senses)),
    entryAt: (text, start, end) => (end - start > longest ? null : lookUp(words, sorts, text, start, end)),
  };
}

const ROMAN: Senses = { roman: 1 };

function collectSenses(language: Language): Map<string, Record<string, number | string>> {
  const all = new Map<string, Record<string, number | string>>();
  for (const [name, entries] of Object.entries(language.words)) {
    for (const [key, value] of Object.entries(entries)) {
      for (const word of key.split('|')) all.set(word, { ...all.get(word), [name]: value });
    }
  }
  return all;
}

function lookUp(words: ReadonlyMap<string, Word>, sorts: Sorts, text: string, start: number, end: number) {
  const written = text.slice(start, end);
  const word = words.get(written) ?? words.get(withoutDots(written.toLowerCase()));
  if (word === undefined) return romanEntry(written, sorts, end);
  for (const { rest, word: longer } of word.longer) {
    const longerEnd = endOfWords(text, end, rest);
    if (longerEnd > 0) return { senses: longer.senses!, sort: longer.sort, telling: longer.telling, end: longerEnd };
  }
  if (word.senses === null) return null;
  return { senses: word.senses, sort: word.sort, telling: word.telling, end };
}

/** "p.m." is "pm". */
function withoutDots(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/** Where the words end that follow `start`, each after one space or hyphen; 0 where they do not follow. */
function endOfWords(text: string, start: number, rest: readonly string[]): number {
  let at = start;
  for (const word of rest) {
    if ((text[at] === "'" || text[at] === '’') && text[at + 1] === 's') at += 2;
    if (text[at] === '.') at++;
    if (text[at] !== ' ' && text[at] !== '-' && text[at] !== '\u00a0' && text[at] !== '\n') return 0;
    at++;
    if (text.slice(at, at + word.length).toLowerCase() !== word) return 0;
    at += word.length;
  }
  return at < text.length && isLetter(text.charCodeAt(at)) ? 0 : at;
}

function romanEntry(written: string, sorts: Sorts, end: number): Entry | null {
  if (!/^[IVXІХ]{1,5}(?:e|er)?$/.test(written)) return null;
  const value = romanValue(written.replace(/e?r?$/, '').replaceAll('І', 'I').replaceAll('Х', 'X'));
  return value === null ? null : { senses: { roman: value }, sort: sorts.sortOf(['roman']), telling: false, end };
}

/** The number up to 39 that Roman numerals write, or null where they are ill-formed. */
export function romanValue(numerals: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(numerals)) return null;
  let value = 0;
  const worth: Record<string, number> = { I: 1, V: 5, X: 10 };
  for (let i = 0; i < numerals.length; i++) {
    const [here, next] = [worth[numerals[i]!]!, worth[numerals[i + 1] ?? ''] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}
