import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import type { Word } from './word.ts';

/** An object is looked for at most so many words behind its verb. */
const FARTHEST_VERB = 8;

/** A noun that is only feared, wished or denied: "threat of an attack", "no agreement", "possible strike". */
export function isSupposed(words: readonly Word[], at: number, from: number, lexicon: Lexicon): boolean {
  const before = words.slice(Math.max(from, at - 4), at);
  const doubts = [lexicon.hypotheticals, lexicon.negations, lexicon.wishes];
  return before.some((word) => doubts.some((set) => set.has(word.lower)));
}

/**
 * What the verb whose object a noun is says of it: "*called for* the withdrawal" leaves open whether it came, "*announced*
 * the withdrawal" says that it was decided. Null where no such verb stands before it, with nothing between but its phrase.
 */
export function readAttitude(
  words: readonly Word[],
  noun: number,
  from: number,
  lexicon: Lexicon,
): 'open' | 'announced' | null {
  for (let at = noun - 1; at >= Math.max(from, noun - FARTHEST_VERB); at--) {
    if (words[at + 1]!.apart) return null;
    const { lower } = words[at]!;
    if (lexicon.announcers.has(lower)) return 'announced';
    const then = lexicon.opaqueVerbs.get(lower);
    if (then !== undefined && (then === null || words[at + 1]!.lower === then)) return 'open';
    const goesOn = lexicon.genitiveMarks.has(lower) || isPhrasal(words, at, lexicon);
    const isVerb = isFinite(words[at]!, lexicon) || lexicon.looksGerund(lower);
    if (!goesOn && (isVerb || lexicon.prepositions.has(lower))) return null;
  }
  return null;
}

/** "Called *for*": the word that a verb before it needs. */
function isPhrasal(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return lexicon.opaqueVerbs.get(words[at - 1]?.lower ?? '') === words[at]!.lower;
}
