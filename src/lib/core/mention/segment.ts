import { sliceOf, type Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** A clause, as near as punctuation and conjunctions show it: the words `from`..`to` of its sentence, end exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** What opens it: "when", "and", "that", or '' where punctuation alone does. */
  readonly opener: string;
}

const BREAK = /[;:–—()…]|\s-\s|[.!?]["”’]?\s/;

/** Splits a sentence into clauses: at strong punctuation, and at a conjunction where both sides have a verb. */
export function splitClauses(text: string, words: readonly Word[], lexicon: Lexicon): Segment[] {
  const cuts: { at: number; opener: string }[] = [{ at: 0, opener: '' }];
  for (let at = 1; at < words.length; at++) {
    const between = text.slice(words[at - 1]!.end, words[at]!.start);
    const { lower } = words[at]!;
    const from = cuts.at(-1)!.at;
    if (BREAK.test(between)) cuts.push({ at, opener: '' });
    else if (lower === lexicon.complementizer && isReported(words, at, lexicon))
      cuts.push({ at: at + 1, opener: lower });
    else if (lexicon.subordinators.has(lower)) cuts.push({ at, opener: lower });
    else if (/,/.test(between) && isVerbAhead(words, at, lexicon) && startsClause(words, at, lexicon)) {
      if (hasVerb(words, from, at, lexicon)) cuts.push({ at, opener: '' });
    } else if (lexicon.joiners.has(lower) && hasVerb(words, from, at, lexicon) && isVerbAhead(words, at + 1, lexicon)) {
      cuts.push({ at, opener: lower });
    }
  }
  return cuts
    .map(({ at, opener }, i) => ({ from: at, to: cuts[i + 1]?.at ?? words.length, opener }))
    .filter((segment) => segment.to > segment.from);
}

/** The text of a segment, from its first word to its last. */
export function spanOf(words: readonly Word[], segment: { from: number; to: number }): Span {
  return { start: words[segment.from]!.start, end: words[segment.to - 1]!.end };
}

/** "that" after a verb of saying: what follows is what somebody says. */
function isReported(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some((word) => lexicon.cues.get(word.lower)?.some((cue) => cue.kind === 'statement' && cue.form !== 'noun'));
}

/** After a comma, a new subject: a pronoun or a determiner. */
function startsClause(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { lower } = words[at]!;
  return lexicon.personPronouns.has(lower) || lexicon.otherPronouns.has(lower);
}

function hasVerb(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  return words.slice(from, to).some((word) => isFinite(word, lexicon));
}

/** Whether a finite verb comes within the next words, where a clause would have it. */
function isVerbAhead(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return words.slice(at, at + 6).some((word) => isFinite(word, lexicon));
}

function isFinite(word: Word, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo, future, modal } = lexicon.auxiliaries;
  const { lower } = word;
  if (lower === 'be' || lower === 'been' || lower === 'being' || lower === 'having') return false;
  if (be.has(lower) || have.has(lower) || auxDo.has(lower) || future.has(lower) || modal.has(lower)) return true;
  if (lexicon.pastForms.has(lower) || lexicon.looksPast(lower)) return true;
  return lexicon.cues.get(lower)?.some((cue) => cue.form === 'past') === true;
}

/** Whether a span lies within quotation marks of its paragraph; unpaired marks count as opening to the paragraph's end. */
export function isQuoted(text: string, paragraph: Span, span: Span): boolean {
  const before = sliceOf(text, { start: paragraph.start, end: span.start });
  const straight = before.split('"').length - 1;
  const curly = before.split(/[“„«]/).length - before.split(/[”»]/).length;
  return straight % 2 === 1 || curly > 0;
}
