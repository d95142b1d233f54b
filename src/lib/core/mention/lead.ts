import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import { isAdverb, isParted } from './segment.ts';
import type { Word } from './word.ts';

/**
 * How many words a phrase has that opens a sentence with a participle and leads up to its subject and verb: "*Founded in
 * 1923*, the company went bankrupt". 0 where none does. Its date is not that of what the sentence tells.
 */
export function leadOf(words: readonly Word[], isDate: (word: Word) => boolean, lexicon: Lexicon): number {
  const comma = words.findIndex(
    (word, at) => at > 0 && isParted(words, at) && !(isDate(word) && isDate(words[at - 1]!)),
  );
  if (comma < 2) return 0;
  const opens = lexicon.syntax.verbSecond
    ? closesWithParticiple(words, comma, lexicon)
    : opensWithParticiple(words, isDate, lexicon) &&
      !isFinite(words[comma]!, lexicon) &&
      isVerbAhead(words, comma, lexicon);
  return opens ? comma : 0;
}

/** "*1923 gegründet*, schloss …": where the verb keeps the second place, the participle ends the phrase and the verb follows. */
function closesWithParticiple(words: readonly Word[], comma: number, lexicon: Lexicon): boolean {
  const last = words[comma - 1]!;
  const hasVerb = words.slice(0, comma - 1).some((word) => isFinite(word, lexicon));
  return !last.capital && lexicon.looksParticiple(last.lower) && !hasVerb && isFinite(words[comma]!, lexicon);
}

/** A participle with its complement: a preposition, or a date, comes next where the form alone says little. */
function opensWithParticiple(words: readonly Word[], isDate: (word: Word) => boolean, lexicon: Lexicon): boolean {
  const at = words.findIndex(({ lower }) => !isAdverb(lower, lexicon));
  const [first, next] = [words[at], words[at + 1]];
  if (!first || !next || lexicon.prepositions.has(first.lower) || lexicon.determiners.has(first.lower)) return false;
  if (lexicon.syntax.pastQualifies) return isPastForm(first, lexicon);
  return lexicon.looksParticiple(first.lower) && (lexicon.prepositions.has(next.lower) || isDate(next));
}

function isVerbAhead(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const breaks = [lexicon.joiners, lexicon.subordinators, lexicon.relatives];
  const end = words.findIndex(
    (word, at) => at > from && (isParted(words, at) || breaks.some((set) => set.has(word.lower))),
  );
  return words.slice(from + 1, end < 0 ? words.length : end).some((word) => isFinite(word, lexicon));
}

function isPastForm({ lower }: Word, { auxiliaries, cues, looksPast, pastForms }: Lexicon): boolean {
  const { be, have, do: auxDo } = auxiliaries;
  if ([be, have, auxDo].some((set) => set.has(lower))) return false;
  return pastForms.has(lower) || looksPast(lower) || cues.get(lower)?.some(({ form }) => form === 'past') === true;
}
