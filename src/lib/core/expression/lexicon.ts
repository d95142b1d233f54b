import { FIGURE_SHAPES } from './figure.ts';
import type { Language } from './language/language.ts';
import { APOSTROPHE, DIGIT, kindAt, LETTER } from './letter.ts';
import { createSorts, type Sorts } from './sort.ts';
import { createTrie, GAP, letterOf, NO_LETTER, ROOT, type Trie } from './trie.ts';
import { SIGNS, type Senses } from './word.ts';

/** A word of a language, with all the classes it can belong to. */
export interface Entry {
  readonly senses: Senses;
  readonly sort: number;
  /** Whether it can name a time by itself, so that a run with it is worth looking at. */
  readonly telling: boolean;
}

/** The words of a language, ready for look-up. */
export interface Lexicon {
  readonly sorts: Sorts;
  readonly trie: Trie;
  readonly entries: readonly Entry[];
  readonly signs: ReadonlyMap<number, Entry>;
  /** The sorts of figures, by their shape. */
  readonly figures: ReadonlyMap<string, number>;
  readonly roman: number;
}

const TELLING = new Set([
  'month', 'weekday', 'season', 'unit', 'clockUnit', 'deictic', 'reference', 'set', 'holiday', 'easter', 'dayPart', 'meridiem', 'era',
  'decadeWord', 'yearWords', 'period', 'yearWord', 'seasonAlone', 'tonight', 'noon', 'quarterName', 'halfName', 'weekend', 'fortnight', 'dayOff', 'longWord', 'someDay', 'pastNoun', 'futureNoun', 'soon', 'weekdays', 'vagueAdjective', 'turn', 'beside', 'weekdayPart', 'turnOfYear', 'turnOfCentury', 'seasonMonths', 'seasonSide', 'monthDays', 'edgeUnit', 'lengthTail', 'halfTo', 'quarterHour', 'oclock', 'dayParts', 'lastNight', 'decadeAlone',
  'deicticYear', 'yearNth', 'longUnit', 'longNoun', 'pascha', 'clockPart', 'halfTo', 'atHour', 'soonAhead', 'dayBefore', 'centuryUnit',
]); // prettier-ignore

export function createLexicon(language: Language): Lexicon {
  const sorts = createSorts();
  const entryOf = (senses: Senses): Entry => {
    const classes = Object.keys(senses);
    return { senses, sort: sorts.sortOf(classes), telling: classes.some((name) => TELLING.has(name)) };
  };
  const words = [...collectSenses(language)];
  return {
    sorts,
    trie: createTrie(words.map(([word], i) => [word, i])),
    entries: words.map(([, senses]) => entryOf(senses)),
    signs: new Map([...SIGNS].map(([code, senses]) => [code, entryOf(senses)])),
    figures: new Map(FIGURE_SHAPES.map((shape) => [shape, sorts.sortOf(shape.split(' '))])),
    roman: sorts.sortOf(['roman']),
  };
}

function collectSenses(language: Language): Map<string, Record<string, number | string>> {
  const all = new Map<string, Record<string, number | string>>();
  for (const [name, entries] of Object.entries(language.words)) {
    for (const [key, value] of Object.entries(entries)) {
      for (const written of key.split('|')) {
        const word = normalizeWord(written);
        all.set(word, { ...all.get(word), [name]: value });
      }
    }
  }
  return all;
}

/** Hyphens and dots part words as spaces do, and apostrophes have one form. */
function normalizeWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\.$/, '')
    .replace(/\.?[ -]|\./g, ' ');
}

/** What a look-up has found, and where it ends; written over by the next. */
export interface Found {
  entry: Entry | null;
  /** Where nothing is found, the end of the word's letters. */
  end: number;
}

/** The longest word of the lexicon, of one word or several, that begins at a letter. */
export function findEntry({ trie, entries }: Lexicon, text: string, start: number, found: Found): void {
  const { width, next } = trie;
  const { length } = text;
  let node = ROOT;
  let at = start;
  for (; at < length; at++) {
    const letter = letterOf(trie, text.charCodeAt(at));
    if (letter === NO_LETTER) break;
    node = next[node * width + letter - 1]!;
  }
  const index = trie.entries[node]!;
  found.entry = index >= 0 && kindAt(text, at) !== DIGIT ? entries[index]! : null;
  found.end = at;
  if (trie.joints[node] === 1) findLonger(trie, entries, text, node, found);
}

/** Goes on from the end of a word that may be the first part of a longer one. */
function findLonger(trie: Trie, entries: readonly Entry[], text: string, from: number, found: Found): void {
  const { columns, width, next } = trie;
  let node = from;
  let at = found.end;
  while (at < text.length) {
    const column = columns[text.charCodeAt(at)] ?? 0;
    let following = column === 0 ? 0 : next[node * width + column]!;
    at++;
    if (following === 0) {
      following = next[node * width + GAP]!;
      at = following === 0 ? 0 : endOfGap(text, at - 1);
      if (at === 0) return;
    }
    node = following;
    const index = trie.entries[node]!;
    if (index >= 0 && isEnd(text, at)) {
      found.entry = entries[index]!;
      found.end = at;
    }
  }
}

/**
 * Where a gap ends that is more than a space: one with a possessive or a dot, with or without a space after it ("New
 * Year's Day", "St. Valentine's Day", "н.е."); 0 where there is none.
 */
function endOfGap(text: string, start: number): number {
  let end = start;
  if (kindAt(text, end) === APOSTROPHE && text[end + 1] === 's') end += 2;
  const dotted = text[end] === '.';
  if (dotted) end++;
  if (/[ \u00a0\n-]/.test(text[end] ?? '')) return end + 1;
  return dotted ? end : 0;
}

function isEnd(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== LETTER && kind !== DIGIT;
}

/** The entry of a word that is written as a whole, or null. */
export function entryOfWord({ trie, entries }: Lexicon, word: string): Entry | null {
  const { columns, width, next } = trie;
  let node = ROOT;
  for (let at = 0; at < word.length && node !== 0; at++) {
    const column = columns[word.charCodeAt(at)] ?? 0;
    node = column === 0 ? 0 : next[node * width + column]!;
  }
  const index = trie.entries[node]!;
  return index < 0 ? null : entries[index]!;
}
