import type { Cue, Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** Whether a word by its form can be a clause's verb. */
export function isFinite(word: Word, lexicon: Lexicon): boolean {
  return (word.known.isFinite ??= canBeFinite(word, lexicon));
}

function canBeFinite(word: Word, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo, future, modal, nonFinite } = lexicon.auxiliaries;
  const { lower } = word;
  if (nonFinite.has(lower)) return false;
  if ([be, have, auxDo, future, modal].some((set) => set.has(lower))) return true;
  if ([lexicon.pastForms, lexicon.finiteForms, lexicon.futureForms].some((set) => set.has(lower))) return true;
  if (!lexicon.syntax.pastQualifies && (word.capital || lexicon.prepositions.has(lower))) return false;
  if (lexicon.looksPast(lower) || lexicon.looksFuture(lower)) return true;
  const cues = lexicon.cues.get(lower);
  return (
    cues !== undefined && (lexicon.syntax.pastQualifies ? cues.some(isPast) : cues.every(isVerb) && cues.some(isTold))
  );
}

const isPast = ({ form }: Cue): boolean => form === 'past';
const isVerb = ({ form }: Cue): boolean => form !== 'noun';
const isTold = ({ form }: Cue): boolean => form === 'past' || form === 'third' || form === 'future';
