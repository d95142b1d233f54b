import type { Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** "All but", "as well": two words that only look like a conjunction. */
export function isIdiom(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const pair = (first: number): string => `${words[first]?.lower} ${words[first + 1]?.lower}`;
  return lexicon.idioms.has(pair(at - 1)) || lexicon.idioms.has(pair(at));
}

/** "as if" hedges; it opens no clause and supposes nothing: "was as if forgotten" still tells. */
export function isHedge(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [before, here, after] = [words[at - 1]?.lower, words[at]?.lower, words[at + 1]?.lower];
  return lexicon.hedges.some(([a, b]) => (here === b && before === a) || (here === a && after === b));
}
