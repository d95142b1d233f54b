import type { Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import { soundOf } from './sound.ts';
import type { Word } from './word.ts';

/** A proper name as the text has it, honorifics left out. */
export interface Name extends Span {
  readonly text: string;
  /** Keys for comparing it: one for each of its words. */
  readonly stems: readonly string[];
  /** Keys for comparing it with names in other languages. */
  readonly sounds: readonly string[];
  /** Whether a preposition of place stands before it. */
  readonly placed: boolean;
}

/** What names a document's words give: read once, asked for many clauses. */
export interface NameContext {
  /** Words that the document also writes small: not names where they open a sentence. */
  readonly small: ReadonlySet<string>;
  /** Stems that stand after a preposition of place somewhere in the document. */
  readonly places: ReadonlySet<string>;
  /** Stems of names of one word: what a longer name may also be known by. */
  readonly single: ReadonlySet<string>;
  /** Words written with a capital where no sentence begins. */
  readonly known: ReadonlySet<string>;
  /** Where the names stand, for the words of each sentence. */
  readonly runs: ReadonlyMap<readonly Word[], readonly Run[]>;
}

/** The names among the words of a sentence of the document. */
export function findNames(words: readonly Word[], context: NameContext, lexicon: Lexicon): Name[] {
  return context.runs
    .get(words)!
    .map(({ start, end, text: name, parts, placed }) => {
      const { stems, sounds } = keysOf(parts, context, lexicon);
      return { start, end, text: name, placed, stems, sounds };
    })
    .filter((name) => name.stems.length > 0);
}

/** A name whose keys are not known yet, with its words. */
interface Run extends Omit<Name, 'stems' | 'sounds'> {
  readonly parts: readonly Word[];
}

/** Runs of capitalised words, parted at honorifics. */
function findRuns(
  text: string,
  words: readonly Word[],
  context: Pick<NameContext, 'small' | 'known'>,
  lexicon: Lexicon,
): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNamePart(words, at, context, lexicon)) continue;
    const from = at;
    while (isJoined(text, words, at) && isNamePart(words, at + 1, context, lexicon)) at++;
    for (const parts of splitAtHonorifics(words.slice(from, at + 1), lexicon)) {
      const span = { start: parts[0]!.start, end: parts.at(-1)!.end };
      const placed = parts[0] === words[from] && isPlaced(words, from, lexicon);
      runs.push({ ...span, text: text.slice(span.start, span.end), parts, placed });
    }
  }
  return runs;
}

/** Reads the words of a whole document once. */
export function readNameContext(
  sentences: readonly { words: readonly Word[]; text: string }[],
  lexicon: Lexicon,
): NameContext {
  const small = new Set<string>();
  const known = new Set<string>();
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (!word.capital) small.add(word.lower);
      else if (lexicon.syntax.nounsAreCapital) {
        if (isAfterArticle(words, at, lexicon)) small.add(word.lower);
      } else if (at > 0) known.add(word.lower);
    }
  }
  if (lexicon.syntax.nounsAreCapital) {
    for (const { words } of sentences) {
      for (const [at, word] of words.entries()) if (showsName(words, at, small, lexicon)) known.add(word.lower);
    }
  }
  const runs = new Map<readonly Word[], readonly Run[]>();
  const context = { small, known, places: new Set<string>(), single: new Set<string>(), runs };
  for (const { text, words } of sentences) {
    const found = findRuns(text, words, context, lexicon);
    runs.set(words, found);
    for (const name of found) {
      const stem = lexicon.nameStem(name.text);
      if (name.placed) context.places.add(stem);
      if (!/\s/.test(name.text)) context.single.add(stem);
    }
  }
  return context;
}

/** A capitalised word; one that opens its sentence only if the document shows elsewhere, or by a verb after it, that it is a name. */
function isNamePart(
  words: readonly Word[],
  at: number,
  { small, known }: Pick<NameContext, 'small' | 'known'>,
  lexicon: Lexicon,
): boolean {
  const word = words[at];
  if (!word?.capital || lexicon.stopWords.has(word.lower)) return false;
  if (lexicon.syntax.nounsAreCapital) return known.has(word.lower);
  if (at > 0 || known.has(word.lower)) return true;
  if (small.has(word.lower) || lexicon.commonOpeners.has(word.lower) || lexicon.looksCommon(word.lower)) return false;
  const next = words[at + 1];
  return next !== undefined && (next.capital || isFinite(next, lexicon));
}

/** "Ein neues *Abkommen*": where all nouns have capitals, those with an article are mostly common. */
function isAfterArticle(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before >= 0 && !words[before]!.capital && lexicon.looksAdjective(words[before]!.lower)) {
    if (lexicon.determiners.has(words[before]!.lower)) return true;
    before--;
  }
  return before >= 0 && lexicon.determiners.has(words[before]!.lower);
}

/** Whether a word, among nouns that all have capitals, stands as names do: "in Lund", "Vera Holm", "Holm sagte". */
function showsName(words: readonly Word[], at: number, small: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const isProper = (word: Word | undefined): boolean =>
    word !== undefined &&
    word.capital &&
    ![small, lexicon.commonOpeners, lexicon.honorifics, lexicon.stopWords].some((set) => set.has(word.lower)) &&
    !lexicon.looksCommon(word.lower);
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (word.capital && lexicon.articledNames.has(word.lower)) return true;
  if (!isProper(word)) return false;
  const isTitled = before !== undefined && lexicon.honorifics.has(before.lower);
  const isPlace = before !== undefined && lexicon.placePrepositions.has(before.lower);
  return (
    isTitled || isPlace || isProper(before) || isProper(after) || (after !== undefined && isFinite(after, lexicon))
  );
}

/** "Russian President Vladimir Putin" is two names: "Russian" and "Vladimir Putin". */
function splitAtHonorifics(run: readonly Word[], lexicon: Lexicon): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of run) {
    if (lexicon.honorifics.has(word.lower)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * What a name is compared by: its last or first word, where the text also uses that alone ("Tokyo Bay" as "Tokyo"); the
 * initials of a long one; else its last word, which persons go by.
 */
function keysOf(
  parts: readonly Word[],
  { single }: NameContext,
  lexicon: Lexicon,
): { stems: readonly string[]; sounds: readonly string[] } {
  const ends = parts.length === 1 ? [parts[0]!] : [parts[0]!, parts.at(-1)!];
  const stemOf = ({ text, known }: Word): string => (known.nameStem ??= lexicon.nameStem(text));
  const soundIn = ({ text, known }: Word): string => (known.sound ??= soundOf(text, lexicon));
  const alone = ends.filter((word) => single.has(stemOf(word)));
  const initials = parts.length > 2 ? [parts.map((word) => word.text.charAt(0).toLowerCase()).join('')] : [];
  const telling = alone.length > 0 ? alone : [ends.at(-1)!];
  const words = parts.length > 1 && alone.length + initials.length > 0 ? alone : telling;
  return {
    stems: [...new Set([...words.map(stemOf), ...initials])],
    sounds: [...new Set(telling.map(soundIn).filter((sound) => sound !== ''))],
  };
}

function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && /^\.?\s$/.test(text.slice(words[at]!.end, next.start));
}

function isPlaced(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const before = words[from - 1]?.lower ?? '';
  const preposition = lexicon.determiners.has(before) ? words[from - 2]?.lower : before;
  return preposition !== undefined && lexicon.placePrepositions.has(preposition);
}
