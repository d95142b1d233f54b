import { findCues, isPresent, tellingOf, type CueHit } from './cue.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { isInApposition } from './participle.ts';
import { isFinite } from './finite.ts';
import { isAdverb, isParted, opensRelative, type Segment } from './segment.ts';
import type { Word } from './word.ts';

/** What a clause tells: at most one happening told by its verb, those its nouns name, and what a relative clause in it tells. */
export interface Told {
  readonly main: CueHit | null;
  readonly named: readonly CueHit[];
}

/** A happening told in a relative clause: "the workers *who walked out*". */
export interface RelativeHit extends CueHit {
  /** Index of the relative pronoun. */
  readonly pronoun: number;
}

/** "The court *heard* a doctor, who told of a week before he *died*": a verb behind a relative pronoun behind the clause's own. */
function isBehindRelative(
  words: readonly Word[],
  segment: Segment,
  at: number,
  skip: (at: number) => boolean,
  lexicon: Lexicon,
): boolean {
  const relative = words.findLastIndex(
    (word, index) => index > segment.from && index < at && lexicon.relatives.has(word.lower),
  );
  if (relative < 0 || !lexicon.syntax.pastQualifies) return false;
  const first = findVerb(words, { ...segment, to: relative }, skip, lexicon);
  return first !== null && first.at < relative;
}

/** What the relative clauses within a clause tell as a fact; nothing where the clause itself begins with one. */
export function readRelatives(words: readonly Word[], segment: Segment, lexicon: Lexicon): RelativeHit[] {
  const hits: RelativeHit[] = [];
  for (let pronoun = segment.from + 1; pronoun < segment.to - 1; pronoun++) {
    if (!opensRelative(words, pronoun, lexicon)) continue;
    const part = { ...segment, from: pronoun + 1 };
    const { main } = readClause(words, part, () => false, lexicon);
    const verb = main && (main.verb ?? main.at);
    if (
      main &&
      main.lemma !== '' &&
      words.slice(pronoun + 1, verb!).every((word) => isBeforeVerb(word.lower, lexicon))
    ) {
      hits.push({ ...main, pronoun });
    }
  }
  return hits;
}

function isBeforeVerb(lower: string, lexicon: Lexicon): boolean {
  return isAuxiliary(lower, lexicon) || isAdverb(lower, lexicon);
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
  if (lexicon.verbs === 'none') return { main: unread(segment), named: [] };
  const hits = findCues(words, segment.from, segment.to, lexicon).filter((hit) => !skip(hit.at));
  const named = hits.filter((hit) => hit.noun);
  const verbs = hits.filter((hit) => !hit.noun);
  const own = verbs.find((hit) => !isRelative(words, segment, hit.at, lexicon));
  if (own && !isBehindRelative(words, segment, own.at, skip, lexicon)) return { main: own, named };
  const there = named.find((hit) => isExistential(words, hit.at, lexicon));
  if (there) return { main: { ...there, telling: 'told' }, named: named.filter((hit) => hit !== there) };
  const carrier = findVerb(words, segment, skip, lexicon);
  if (!carrier) {
    const isUnread =
      verbs.length + named.length === 0 && lexicon.verbs === 'some' && isPlainFact(words, segment, skip, lexicon);
    return { main: isUnread ? unread(segment) : (verbs[0] ?? null), named };
  }
  const supports = lexicon.supportVerbs.has(words[carrier.at]!.lower);
  const noun = named.find(
    (hit) => (hit.at < carrier.at || supports) && isArgument(words, hit.at, carrier.at, skip, lexicon),
  );
  if (noun)
    return {
      main: { ...noun, telling: carrier.telling, present: carrier.present, verb: carrier.at },
      named: named.filter((hit) => hit !== noun),
    };
  return { main: { ...carrier, kind: 'other', lemma: lexicon.stemOf(words[carrier.at]!.lower), noun: false }, named };
}

/** A clause whose verb is not known: a date may still show that it tells something. */
function unread({ from }: Segment): CueHit {
  return { at: from, kind: 'other', lemma: '', telling: 'told', noun: true };
}

/** Whether nothing in a clause denies, supposes or merely attributes what it tells. */
function isPlainFact(
  words: readonly Word[],
  { from, to }: Segment,
  skip: (at: number) => boolean,
  lexicon: Lexicon,
): boolean {
  const { future, modal } = lexicon.auxiliaries;
  const doubts = [lexicon.negations, lexicon.hypotheticals, modal, future];
  const here = words.slice(from, to);
  const own = here.filter((_, i) => !skip(from + i));
  const isDoubt = ({ lower }: Word): boolean => lexicon.looksConditional(lower) || doubts.some((set) => set.has(lower));
  return own.length > 1 && !here.some(isDoubt);
}

/** Whether a word stands in a relative clause, which a comma after its verb closes: "the law, which *was adopted*, …". */
export function isRelative(words: readonly Word[], segment: Segment, at: number, lexicon: Lexicon): boolean {
  const pronoun = words
    .slice(segment.from, at)
    .findLastIndex((_, i) => opensRelative(words, segment.from + i, lexicon));
  if (pronoun < 0) return isInApposition(words, segment.from, at, lexicon);
  if (lexicon.syntax.commasPartClauses) {
    return !words
      .slice(segment.from + pronoun + 1, at + 1)
      .some((_, i) => isParted(words, segment.from + pronoun + 1 + i));
  }
  const verb = words.findIndex((word, index) => index > segment.from + pronoun && isVerb(word, lexicon));
  if (verb < 0 || verb >= at) return true;
  if (words.slice(verb + 1, at + 1).some((word) => word.apart)) return false;
  return !hasSecondVerb(words, verb, at, lexicon);
}

/** "The troops who *arrived* in May *left*": a verb of its own after the relative clause's, joined to it by nothing. */
function hasSecondVerb(words: readonly Word[], first: number, at: number, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo, future, modal } = lexicon.auxiliaries;
  const isHelper = (word: Word): boolean => [be, have, auxDo, future, modal].some((set) => set.has(word.lower));
  const verb = words.findIndex((word, index) => index >= first && !isHelper(word) && isVerb(word, lexicon));
  if (verb < 0 || verb >= at) return false;
  const says = lexicon.cues.get(words[verb]!.lower)?.some(({ kind }) => kind === 'statement') === true;
  const between = words.slice(verb + 1, at + 1);
  const joined = between.some(({ lower }) => lexicon.joiners.has(lower) || lexicon.relatives.has(lower));
  return !says && !joined && between.some((word) => isFinite(word, lexicon));
}

/** Whether a word by its form can be a clause's verb, or a third person of the table. */
export function isVerb(word: Word, lexicon: Lexicon): boolean {
  return isFinite(word, lexicon) || lexicon.cues.get(word.lower)?.some((cue) => cue.form === 'third') === true;
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
): { at: number; telling: 'told' | 'planned'; present: boolean } | null {
  for (let at = segment.from; at < segment.to; at++) {
    if (skip(at) || isRelative(words, segment, at, lexicon)) continue;
    const { lower } = words[at]!;
    const having = lexicon.auxiliaries.nonFinite.has(lower) && lexicon.looksGerund(lower);
    if ((isAuxiliary(lower, lexicon) && !having) || isAdverb(lower, lexicon)) continue;
    if (lexicon.negations.has(lower) || lexicon.states.has(lower)) continue;
    const form = lexicon.syntax.pastQualifies ? formOf(words, at, lexicon) : formByLooks(words, at, lexicon);
    if (form === null) continue;
    const telling = tellingOf(words, at, segment.from, segment.to, form, lexicon);
    if (telling) return { at, telling, present: isPresent(words, at, segment.from, segment.to, form, lexicon) };
  }
  return null;
}

function formOf(words: readonly Word[], at: number, lexicon: Lexicon): Form | null {
  const { lower } = words[at]!;
  if (lexicon.looksGerund(lower)) return 'gerund';
  if (isPastForm(lower, lexicon)) return 'past';
  if (!isPlain(words, at, lexicon)) return null;
  return lexicon.participles.has(lower) ? 'participle' : 'base';
}

/** The form of a word that no table has, by its ending alone. */
function formByLooks(words: readonly Word[], at: number, lexicon: Lexicon): Form | null {
  const { lower, capital } = words[at]!;
  if (lexicon.futureForms.has(lower)) return 'future';
  if (lexicon.pastForms.has(lower) || lexicon.finiteForms.has(lower)) return 'past';
  if (capital && at > 0) return null;
  if (lexicon.looksFuture(lower)) return 'future';
  if (isPastForm(lower, lexicon)) return 'past';
  if (lexicon.participles.has(lower)) return 'participle';
  if (lexicon.looksParticiple(lower) && hasAuxiliary(words, at, lexicon)) return 'participle';
  return lexicon.looksInfinitive(lower) ? 'base' : null;
}

/** Whether an auxiliary stands right before a word, adverbs aside; where it may stand anywhere, that is not asked. */
function hasAuxiliary(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.syntax.verbParts === 'around') return true;
  let before = at - 1;
  const isBetween = ({ lower }: Word): boolean => isAdverb(lower, lexicon) || lexicon.negations.has(lower);
  while (before >= 0 && !isAuxiliary(words[before]!.lower, lexicon) && isBetween(words[before]!)) before--;
  return before >= 0 && isAuxiliary(words[before]!.lower, lexicon);
}

function isAuxiliary(lower: string, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo } = lexicon.auxiliaries;
  return be.has(lower) || have.has(lower) || auxDo.has(lower);
}

function isPastForm(lower: string, lexicon: Lexicon): boolean {
  return (
    lexicon.pastForms.has(lower) ||
    lexicon.looksPast(lower) ||
    lexicon.cues.get(lower)?.some((cue) => cue.form === 'past') === true
  );
}

/** The word after "will", "did" or "is to", or a participle after "has" or "was". */
function isPlain(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]?.lower ?? '';
  const { be, have, do: auxDo, future } = lexicon.auxiliaries;
  if (lexicon.participles.has(words[at]!.lower)) return have.has(before) || be.has(before);
  const plans = lexicon.infinitiveMarks.has(before) && be.has(words[at - 2]?.lower ?? '');
  return auxDo.has(before) || future.has(before) || plans;
}

/** "In *Saturday's* attack", and not "on *Monday* attacks": a date that a preposition and the noun share. */
function isOwned(words: readonly Word[], date: number, lexicon: Lexicon): boolean {
  const parted = words[date + 1]!.start - words[date]!.end > 1;
  return parted && lexicon.prepositions.has(words[date - 1]?.lower ?? '');
}

/** Whether a noun is the verb's subject, or its object right after it, rather than in a phrase of its own ("after the attack"). */
function isArgument(
  words: readonly Word[],
  noun: number,
  verb: number,
  skip: (at: number) => boolean,
  lexicon: Lexicon,
): boolean {
  if (lexicon.syntax.subjectFollows) return !isGoverned(words, noun, lexicon);
  const from = noun < verb ? 0 : verb + 1;
  for (let at = noun - 1; at >= from && noun - at <= 4; at--) {
    const { lower } = words[at]!;
    if (skip(at)) return !isOwned(words, at, lexicon);
    if (lexicon.prepositions.has(lower)) return false;
    if (lexicon.determiners.has(lower)) {
      return noun < verb ? !lexicon.prepositions.has(words[at - 1]?.lower ?? '') : at === from;
    }
  }
  return true;
}

/** Whether a preposition stands before a noun, with no more than its adjectives between. */
function isGoverned(words: readonly Word[], noun: number, lexicon: Lexicon): boolean {
  let at = noun - 1;
  while (at >= 0 && (lexicon.determiners.has(words[at]!.lower) || lexicon.looksAdjective(words[at]!.lower))) at--;
  const { lower = '' } = words[at] ?? {};
  return lexicon.prepositions.has(lower) && !lexicon.supportPrepositions.has(lower);
}
