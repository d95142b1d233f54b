import type { Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { nameStem, type Word } from './word.ts';

/** A proper name as the text has it, honorifics left out. */
export interface Name extends Span {
  readonly text: string;
  /** Keys for comparing it: one for each of its words. */
  readonly stems: readonly string[];
  /** Whether a preposition of place stands before it. */
  readonly placed: boolean;
}

/** What names a document's words give: read once, asked for many clauses. */
export interface NameContext {
  /** Words that the document also writes small: not names where they open a sentence. */
  readonly small: ReadonlySet<string>;
  /** Stems that stand after a preposition of place somewhere in the document. */
  readonly places: ReadonlySet<string>;
}

/** The names among the words of a sentence: runs of capitalised words. */
export function findNames(text: string, words: readonly Word[], small: ReadonlySet<string>, lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNamePart(words, at, small, lexicon)) continue;
    const from = at;
    while (isJoined(text, words, at) && isNamePart(words, at + 1, small, lexicon)) at++;
    const run = words.slice(from, at + 1);
    const start = run.findIndex((word) => !lexicon.honorifics.has(word.lower));
    if (start < 0) continue;
    const parts = run.slice(start);
    const span = { start: parts[0]!.start, end: parts.at(-1)!.end };
    names.push({
      ...span,
      text: text.slice(span.start, span.end),
      stems: parts.filter((word) => word.text.length > 2).map((word) => nameStem(word.text)),
      placed: isPlaced(words, from, lexicon),
    });
  }
  return names.filter((name) => name.stems.length > 0);
}

/** Reads the words of a whole document once. */
export function readNameContext(
  sentences: readonly { words: readonly Word[]; text: string }[],
  lexicon: Lexicon,
): NameContext {
  const small = new Set<string>();
  for (const { words } of sentences) for (const word of words) if (!word.capital) small.add(word.lower);
  const places = new Set<string>();
  for (const { text, words } of sentences) {
    for (const name of findNames(text, words, small, lexicon)) {
      if (name.placed) for (const stem of name.stems) places.add(stem);
    }
  }
  return { small, places };
}

function isNamePart(words: readonly Word[], at: number, small: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word?.capital) return false;
  if (lexicon.stopWords.has(word.lower)) return false;
  return !(small.has(word.lower) && (at === 0 || !words[at - 1]!.capital) && isOpening(words, at));
}

/** Whether a capital letter at this place says nothing: the sentence's first word. */
function isOpening(words: readonly Word[], at: number): boolean {
  return at === 0 || words[0]!.start === words[at]!.start;
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
