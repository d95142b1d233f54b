import type { Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import { isTight, type Word } from './word.ts';

const LONGEST = 14;
/** Where no article shows where the next phrase begins, one is taken to have this many words after its noun. */
const LONGEST_BARE = 3;

/** The noun phrase round a noun: its determiner and adjectives, and what "of", "from", "to" … add to it. */
export function phraseAround(text: string, words: readonly Word[], at: number, lexicon: Lexicon): Span {
  return {
    start: words[phraseStart(text, words, at, lexicon)]!.start,
    end: words[phraseEnd(text, words, at, lexicon)]!.end,
  };
}

export function phraseStart(text: string, words: readonly Word[], at: number, lexicon: Lexicon): number {
  let from = at;
  while (from > 0 && at - from < 6) {
    const previous = words[from - 1]!;
    const between = text.slice(previous.end, words[from]!.start);
    const adjective = lexicon.determiners.has(words[from - 2]?.lower ?? '') && lexicon.looksPast(previous.lower);
    const ends = !adjective && (endsPhrase(previous, lexicon) || lexicon.prepositions.has(previous.lower));
    if (lexicon.determiners.size === 0 && !lexicon.looksAdjective(previous.lower)) break;
    if (ends || !isTight(between, lexicon)) break;
    from--;
    if (lexicon.determiners.has(previous.lower)) break;
  }
  return from;
}

function phraseEnd(text: string, words: readonly Word[], at: number, lexicon: Lexicon): number {
  let to = at;
  const longest = lexicon.determiners.size === 0 ? LONGEST_BARE : LONGEST;
  while (to + 1 < words.length && to - at < longest) {
    const between = text.slice(words[to]!.end, words[to + 1]!.start);
    if (!isTight(between, lexicon) || endsPhrase(words[to + 1]!, lexicon)) break;
    if (words[to + 1]!.capital && !isLoose(words[to]!, lexicon) && !words[to]!.capital && between === ' ') break;
    to++;
  }
  const runsOn = lexicon.determiners.size === 0 && words[to + 1] !== undefined && isFinite(words[to + 1]!, lexicon);
  if (runsOn) to = Math.min(to, at + 1);
  while (to > at && isLoose(words[to]!, lexicon)) to--;
  return to;
}

/** A verb, a pronoun or a conjunction: no part of a noun phrase. */
function endsPhrase(word: Word, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo, future, modal } = lexicon.auxiliaries;
  const { lower } = word;
  return (
    [be, have, auxDo, future, modal, lexicon.subordinators, lexicon.joiners, lexicon.negations].some((set) =>
      set.has(lower),
    ) ||
    (lexicon.relatives.has(lower) && !lexicon.syntax.commasPartClauses) ||
    lexicon.pastForms.has(lower) ||
    (lexicon.looksPast(lower) && !word.capital) ||
    lexicon.cues.get(lower)?.some((cue) => cue.form === 'past') === true
  );
}

function isLoose(word: Word, lexicon: Lexicon): boolean {
  return lexicon.prepositions.has(word.lower) || lexicon.determiners.has(word.lower);
}
