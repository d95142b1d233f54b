import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import { isAdverb, isParted } from './segment.ts';
import { knowNothing, type Word } from './word.ts';

/** A past form that qualifies a noun rather than tells: "the attacked town", "weapons seized by police were shown". */
export function isParticipleHere(
  words: readonly Word[],
  at: number,
  from: number,
  before: string,
  lexicon: Lexicon,
): boolean {
  if (lexicon.determiners.has(before) || lexicon.prepositions.has(before)) return true;
  const phrase =
    at - 3 >= from && lexicon.prepositions.has(words[at - 3]!.lower) && lexicon.determiners.has(words[at - 2]!.lower);
  const next = words[at + 1]?.lower ?? '';
  const told = isFollowedByVerb(words, at, lexicon);
  const ends = next === '' || lexicon.determiners.has(next) || lexicon.prepositions.has(next);
  const earlier = words.slice(from, at).some((word) => isFinite(word, lexicon));
  if (phrase && (told || (earlier && !ends))) return true;
  if (isApposed(words, at, from, lexicon)) return true;
  const counts =
    lexicon.stopWords.has(before) && !lexicon.otherPronouns.has(before) && !isRelativeOrSubject(before, lexicon);
  if (counts && told && !isFinite({ ...words[at]!, lower: before, known: knowNothing() }, lexicon)) return true;
  const byAgent = (isAdverb(next, lexicon) ? words[at + 2]?.lower : next) === lexicon.agentMark;
  return byAgent && (told || !words[at - 1]?.capital) && !lexicon.subjectPronouns.has(before);
}

function isRelativeOrSubject(lower: string, lexicon: Lexicon): boolean {
  const sets = [lexicon.relatives, lexicon.subjectPronouns, lexicon.personPronouns, lexicon.joiners, lexicon.adverbs];
  return sets.some((set) => set.has(lower));
}

/** "The mayor, *elected* in 2010, resigned": a past form between commas, with no verb before and one after. */
function isApposed(words: readonly Word[], at: number, from: number, lexicon: Lexicon): boolean {
  if (at === from || !isParted(words, at) || words.slice(from, at).some((word) => isFinite(word, lexicon)))
    return false;
  const close = words.findIndex((_, index) => index > at && isParted(words, index));
  if (close > 0 && (lexicon.otherPronouns.has(words[close]!.lower) || lexicon.determiners.has(words[close]!.lower)))
    return false;
  return close > 0 && (isFinite(words[close]!, lexicon) || isFollowedByVerb(words, close, lexicon));
}

/** Whether a word stands in such an apposition. */
export function isInApposition(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  let open = at;
  while (open > from && !isParted(words, open)) open--;
  return open > from && open < at && isFinite(words[open]!, lexicon) && isApposed(words, open, from, lexicon);
}

/** Whether a finite verb comes before the next conjunction or punctuation. */
function isFollowedByVerb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const breaks = [lexicon.joiners, lexicon.subordinators, lexicon.relatives];
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next]!;
    if (word.apart || breaks.some((set) => set.has(word.lower))) return false;
    if (isFinite(word, lexicon) && !lexicon.determiners.has(words[next - 1]!.lower)) return true;
  }
  return false;
}
