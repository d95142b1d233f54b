import { trimSpan, type Span } from '../base/span.ts';
import { AFTER_ORDINAL, BEFORE_NUMBER, EITHER, LEADING, OPENERS, RUN_ON } from './abbreviations.ts';

/** A run of end marks with the quotes and brackets that close after it. */
const MARKS = /([.!?…‽]+|[。！？।॥؟۔։።]+)(["'»”’›“)\]」』）]*)/gu;
const IDEOGRAPHIC = /[。！？]/u;
/** Initials run together: "U.S", "т.е". */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
/** "2022 г" at a sentence's end; the same letter before a name is a town's. */
const YEAR_UNIT = /\d\s?(?:гг?|рр?|ст|вв?)$/u;
const OPENING = /[\s"'“‘«„‹([¿¡—–-]/u;

/** Longer ones are no sentences (tables, encoded data); they are cut, to keep later stages linear. */
const LONGEST = 4000;
const LONGEST_WORD = 24;

/**
 * The sentences of a stretch of text, in order. They tile it: only white space lies between them. Full stops of
 * abbreviations, initials and ordinals do not end one. Our own rules and not `Intl.Segmenter`, whose cuts differ between
 * versions of ICU and would change the file with the version of Node; they are linear in the length of the text.
 */
export function splitSentences(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  return cutSentences(part).map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
}

function cutSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    if (end >= text.length) break;
    if (!endsSentence(text, start, match)) continue;
    pushRunOn(sentences, text, { start, end });
    start = end;
  }
  pushRunOn(sentences, text, { start, end: text.length });
  return sentences;
}

function pushRunOn(sentences: Span[], text: string, { start, end }: Span): void {
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(RUN_ON)) {
    pushSentence(sentences, text, { start: from, end: start + index });
    from = start + index + 1;
  }
  pushSentence(sentences, text, { start: from, end });
}

function pushSentence(sentences: Span[], text: string, span: Span): void {
  let rest = trimSpan(text, span);
  while (rest.end - rest.start > LONGEST) {
    const cut = findCut(text, rest.start);
    sentences.push(trimSpan(text, { start: rest.start, end: cut }));
    rest = trimSpan(text, { start: cut, end: rest.end });
  }
  if (rest.end > rest.start) sentences.push(rest);
}

/** The last white space within the longest length, or that length where there is none; never inside a surrogate pair. */
function findCut(text: string, start: number): number {
  for (let at = start + LONGEST; at > start + LONGEST / 2; at--) if (/\s/.test(text[at]!)) return at;
  const unit = text.charCodeAt(start + LONGEST);
  return start + LONGEST - (unit >= 0xdc00 && unit <= 0xdfff ? 1 : 0);
}

/** Whether the marks of a match end the sentence that begins at `start`. */
function endsSentence(text: string, start: number, match: RegExpExecArray): boolean {
  const [whole, marks = '', closers = ''] = match;
  if (IDEOGRAPHIC.test(marks)) return true;
  const end = match.index + whole.length;
  if (!/\s/.test(text[end]!)) return false;
  const next = findNext(text, end);
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (marks !== '.' || closers.includes(')')) return true;
  if (YEAR_UNIT.test(text.slice(Math.max(start, match.index - 8), match.index))) return true;
  const word = wordBefore(text, start, match.index);
  return !isAbbreviation(word, next, text.slice(start, match.index).trimStart() === word);
}

/** Whether the full stop after a word belongs to the word. `alone` says that the sentence begins with the word. */
function isAbbreviation(word: string, next: string, alone: boolean): boolean {
  const lower = word.toLowerCase();
  if (/^(?:\d{1,3}|[ivx]{1,4}|\p{L})$/iu.test(word) && alone) return true;
  if (/^\d{1,2}$/.test(word)) return AFTER_ORDINAL.test(next);
  if (LEADING.has(lower)) return true;
  if (/^\p{N}/u.test(next)) return BEFORE_NUMBER.has(lower);
  const either = EITHER.has(lower) || /^\p{Lu}$/u.test(word) || DOTTED.test(word);
  return either && !OPENERS.has(next.toLowerCase());
}

/** The word that ends at `end`, not looking further back than the sentence or than any abbreviation is long. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  const limit = Math.max(from, end - LONGEST_WORD);
  while (start > limit && /[\p{L}\p{N}\p{M}.-]/u.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

/** The next word, past white space and opening quotes; '' where there is none. */
function findNext(text: string, from: number): string {
  let start = from;
  while (start < text.length && OPENING.test(text[start]!)) start++;
  return /^[\p{L}\p{M}\p{N}’']+|^[^\s]/u.exec(text.slice(start, start + LONGEST_WORD))?.[0] ?? '';
}
