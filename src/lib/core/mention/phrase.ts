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
    if (ends || !isTight(between, lexicon) || isInfinitive(words, from - 1, lexicon)) break;
    from--;
    if (lexicon.determiners.has(previous.lower)) break;
  }
  return from;
}

/**
 * Where the name begins with which a phrase ends, if small words alone lead up to it, of which none is an article: "places
 * such as *Marel*". Else where the phrase begins.
 */
export function nameStart(words: readonly Word[], start: number, end: number, lexicon: Lexicon): number {
  let name = end;
  while (name > start && isOfName(words, name - 1, end, lexicon)) name--;
  const small = words.slice(start, name);
  if (name === end || lexicon.syntax.nounsAreCapital) return start;
  const articles = [lexicon.definiteArticles, lexicon.indefiniteArticles, lexicon.possessives];
  return small.some(({ lower, capital }) => capital || articles.some((set) => set.has(lower))) ? start : name;
}

/** A word with a capital, or "and" between two. */
function isOfName(words: readonly Word[], at: number, end: number, { joiners }: Lexicon): boolean {
  if (words[at]!.capital) return true;
  return at + 1 < end && joiners.has(words[at]!.lower) && words[at - 1]?.capital === true;
}

/** "To *launch* airstrikes", "can *see* a jet": a verb by what stands before it, whatever its form. */
export function isInfinitive(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { auxiliaries, determiners, infinitiveMarks, syntax } = lexicon;
  const before = words[at - 1]?.lower ?? '';
  if (words[at]!.capital || words[at]!.apart || determiners.has(words[at]!.lower)) return false;
  if (auxiliaries.modal.has(before) || auxiliaries.future.has(before)) return true;
  return infinitiveMarks.has(before) && (syntax.pastQualifies || lexicon.looksInfinitive(words[at]!.lower));
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
