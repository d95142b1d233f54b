import type { Cue, Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/**
 * Whether words after "after" or "until", from `at` to their first finite verb, tell something by it: "after *rebels
 * attacked*". A verb that only qualifies a noun tells nothing ("after clashes sparked by a rumour"), nor does one whose
 * subject begins after the noun that is named ("after the attack Vera Holm resigned").
 */
export function tellsByVerb(words: readonly Word[], at: number, verb: number, lexicon: Lexicon): boolean {
  if (verb === at) return false;
  const helps = Object.values(lexicon.auxiliaries).some((set) => set.has(words[verb]!.lower));
  const qualifies = words[verb + 1]?.lower === lexicon.agentMark || lexicon.determiners.has(words[verb - 1]!.lower);
  if (!helps && qualifies) return false;
  const noun = words.slice(at, verb - 1).findIndex((word) => lexicon.cues.get(word.lower)?.some(isNoun) === true);
  return noun < 0 || !startsAnew(words, at + noun + 1, verb, lexicon);
}

/** Whether a subject begins after a noun: a name right after it, or an article that no preposition goes before. */
function startsAnew(words: readonly Word[], at: number, verb: number, lexicon: Lexicon): boolean {
  if (words[at]!.capital || lexicon.personPronouns.has(words[at]!.lower)) return true;
  return words.slice(at, verb).some(({ lower }, index) => {
    const before = words[at + index - 1]!.lower;
    return lexicon.determiners.has(lower) && !lexicon.prepositions.has(before) && !lexicon.determiners.has(before);
  });
}

function isNoun({ form }: Cue): boolean {
  return form === 'noun';
}
