import type { Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** How many words a date's noun stands behind it at most: "Saturday's long-expected *vote*". */
const REACH = 3;

/**
 * The words after a date that it qualifies, its noun among them: "Saturday's *attack*", "the 1841 *census*", "the New Year
 * *holiday*". None where the date stands by itself: "on Monday rebels attacked".
 */
export function modifiedBy(sentence: Sentence, expression: Span, lexicon: Lexicon): readonly Word[] {
  const { text, words } = sentence;
  const at = words.findIndex((word) => word.start >= expression.end);
  const next = words[at];
  if (!next) return [];
  const gap = text.slice(expression.end, next.start);
  const owns = lexicon.possessive?.follows.test(gap) === true;
  if (!owns && (next.capital || !/^\s$/.test(gap) || !standsInPhrase(sentence, expression, lexicon))) return [];
  if (lexicon.stopWords.has(next.lower) || lexicon.looksAdverb(next.lower)) return [];
  if (!owns && (isFinite(next, lexicon) || lexicon.looksGerund(next.lower))) return [];
  return words.slice(at, at + REACH);
}

/**
 * Whether the word before a date opens a noun phrase that it is part of: "the 1841 census", "her 25 June concert". After a
 * preposition, a day's article is its own: "on the 2nd of May crowds gathered".
 */
function standsInPhrase({ text, words }: Sentence, expression: Span, lexicon: Lexicon): boolean {
  const date = text.slice(expression.start, expression.end);
  const first = words.findIndex((word) => word.end > expression.start);
  const opens = lexicon.determiners.has(words[first]!.lower);
  const [before, other] = [words[opens ? first : first - 1], words[opens ? first - 1 : first - 2]];
  if (!before || !/^(?:['’]s?)?\s$/.test(text.slice(before.end, (opens ? words[first + 1]! : words[first]!).start)))
    return false;
  if (/^\d{4}$/.test(date)) return lexicon.determiners.has(before.lower) || isQualified(before, other, lexicon);
  const isOwnArticle = other !== undefined && lexicon.prepositions.has(other.lower);
  if (/\d/.test(date) && isOwnArticle && !lexicon.indefiniteArticles.has(before.lower)) return false;
  return lexicon.determiners.has(before.lower) || isOwner(text, before);
}

/** "A *classified* 2006 cable". */
function isQualified(before: Word, other: Word | undefined, lexicon: Lexicon): boolean {
  const plain = [lexicon.prepositions, lexicon.dateSignals, lexicon.joiners, lexicon.subordinators, lexicon.relatives];
  return !plain.some((set) => set.has(before.lower)) && lexicon.determiners.has(other?.lower ?? '');
}

/** "*Holm's* 25 June concert". */
function isOwner(text: string, { end }: Word): boolean {
  return /^['’]s?\s/.test(text.slice(end, end + 3));
}
