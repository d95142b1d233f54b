import { findCues, tellingOf, type CueHit } from './cue.ts';
import type { Lexicon } from './lexicon.ts';
import type { Segment } from './segment.ts';
import type { Word } from './word.ts';

/** What a clause tells: at most one happening told by its verb, and those its nouns name. */
export interface Told {
  readonly main: CueHit | null;
  readonly named: readonly CueHit[];
}

/**
 * What a clause tells and names. `skip` leaves out words that only say who says so. A verb may only carry the noun that
 * says what happened: "held a meeting", "submitted a request", "there were clashes".
 */
export function readClause(
  words: readonly Word[],
  segment: Segment,
  skip: (at: number) => boolean,
  lexicon: Lexicon,
): Told {
  const hits = findCues(words, segment.from, segment.to, lexicon).filter((hit) => !skip(hit.at));
  const verb = hits.find((hit) => !hit.noun);
  const named = hits.filter((hit) => hit.noun);
  if (verb) return { main: verb, named };
  const there = named.find((hit) => isExistential(words, hit.at, lexicon));
  if (there) return { main: { ...there, telling: 'told' }, named: named.filter((hit) => hit !== there) };
  const carrier = findVerb(words, segment, skip, lexicon);
  if (!carrier) return { main: null, named };
  const supports = lexicon.supportVerbs.has(words[carrier.at]!.lower);
  const noun = named.find((hit) => (hit.at < carrier.at || supports) && isArgument(words, hit.at, carrier.at, lexicon));
  if (noun) return { main: { ...noun, telling: carrier.telling }, named: named.filter((hit) => hit !== noun) };
  return { main: { ...carrier, kind: 'other', lemma: words[carrier.at]!.lower, noun: false }, named };
}

/** "There were clashes", "there was a large rally". */
function isExistential(words: readonly Word[], noun: number, lexicon: Lexicon): boolean {
  const { be, have } = lexicon.auxiliaries;
  for (let at = noun - 1; at > 0 && noun - at <= 4; at--) {
    const { lower } = words[at]!;
    if (lexicon.negations.has(lower) || lexicon.auxiliaries.modal.has(lower)) return false;
    if (be.has(lower) || have.has(lower)) return lexicon.existentials.has(words[at - 1]!.lower);
  }
  return false;
}

/** The first finite verb of the clause that tells something, whatever it means. */
function findVerb(
  words: readonly Word[],
  segment: Segment,
  skip: (at: number) => boolean,
  lexicon: Lexicon,
): { at: number; telling: 'told' | 'planned' } | null {
  for (let at = segment.from; at < segment.to; at++) {
    if (skip(at)) continue;
    const { lower } = words[at]!;
    const form = lower.endsWith('ing')
      ? 'gerund'
      : isPastForm(lower, lexicon)
        ? 'past'
        : isPlain(words, at, lexicon)
          ? 'base'
          : null;
    if (form === null) continue;
    const telling = tellingOf(words, at, segment, form, lexicon);
    if (telling) return { at, telling };
  }
  return null;
}

function isPastForm(lower: string, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo } = lexicon.auxiliaries;
  if (be.has(lower) || have.has(lower) || auxDo.has(lower)) return false;
  return (
    lexicon.pastForms.has(lower) ||
    lexicon.looksPast(lower) ||
    lexicon.cues.get(lower)?.some((cue) => cue.form === 'past') === true
  );
}

/** The word after "will", "did", "to", or after a relative pronoun that takes up a plural: "talks, which begin today". */
function isPlain(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]?.lower ?? '';
  const { do: auxDo, future } = lexicon.auxiliaries;
  return auxDo.has(before) || future.has(before);
}

/** Whether a noun stands as subject or object of a verb rather than in a phrase of its own ("after the attack"). */
function isArgument(words: readonly Word[], noun: number, verb: number, lexicon: Lexicon): boolean {
  const [from, to] = noun < verb ? [0, noun] : [verb + 1, noun];
  for (let at = to - 1; at >= from && to - at <= 4; at--) {
    const { lower } = words[at]!;
    if (lexicon.determiners.has(lower)) return !lexicon.prepositions.has(words[at - 1]?.lower ?? '');
    if (lexicon.prepositions.has(lower)) return false;
  }
  return true;
}
