import { contains } from '../base/span.ts';
import type { Backdrop } from '../model.ts';
import type { Lexicon } from './lexicon.ts';
import { spanOf } from './segment.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a sentence says was going on when its happening took place: the clause that "when", "while" or "amid" opens,
 * with names in it. A sentence that looks back ("marked the anniversary", "two years after") has none.
 */
export function findBackdrop(sentence: Sentence, lexicon: Lexicon): Backdrop | null {
  if (sentence.words.some((word) => lexicon.anniversaries.has(word.lower))) return null;
  for (const clause of sentence.clauses) {
    const opens = sentence.words[clause.from]!.lower;
    if (!lexicon.simultaneous.has(opens) && !lexicon.simultaneous.has(clause.opener)) continue;
    const span = spanOf(sentence.words, clause);
    const names = sentence.names.filter((name) => contains(span, name)).flatMap((name) => name.stems);
    if (names.length > 0) return { ...span, names: [...new Set(names)] };
  }
  return null;
}
