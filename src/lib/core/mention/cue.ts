import { by } from '../base/order.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import { isParticipleHere } from './participle.ts';
import { isAdverb, isFinite, isHedge } from './segment.ts';
import { readVerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

/** What is shorter, in characters, is not looked for in a compound. */
const SHORTEST_PART = 5;

/** How a cue stands in its clause: told as a fact, told as a plan, or only named ("the withdrawal"). */
export type Telling = 'told' | 'planned' | 'named';

export interface CueHit {
  /** Index of the cue's word. */
  readonly at: number;
  readonly kind: string;
  readonly lemma: string;
  readonly telling: Telling;
  readonly noun: boolean;
  /** Index of the verb that tells a noun's happening: "*held* a rally". */
  readonly verb?: number;
}

/** The cues among the words `from`..`to` (end exclusive) that tell or name a happening; what is denied, wished or supposed is left out. */
export function findCues(words: readonly Word[], from: number, to: number, lexicon: Lexicon): CueHit[] {
  const hits: CueHit[] = [];
  for (let at = from; at < to; at++) {
    const hit = readCue(words, at, from, to, lexicon);
    if (hit) hits.push(hit);
  }
  return hits;
}

function readCue(words: readonly Word[], at: number, from: number, to: number, lexicon: Lexicon): CueHit | null {
  if (isPartOfName(words, at, lexicon)) return null;
  const cues = cuesOf(words[at]!, lexicon).filter((cue) => fits(cue, words, at, from, to, lexicon));
  const verbs = cues.filter((cue) => cue.form !== 'noun').sort(by((cue) => (cue.apart === undefined ? 1 : 0)));
  const noun = cues.find((cue) => cue.form === 'noun');
  const [verb] = verbs;
  if (verb && !(noun && isNounHere(words, at, to, verb, lexicon))) {
    for (const { form, kind, lemma } of lexicon.syntax.pastQualifies ? [verb] : verbs) {
      const telling = tellingOf(words, at, from, to, form, lexicon);
      if (telling) return { at, kind, lemma, telling, noun: false };
    }
    return null;
  }
  if (!noun || isModifier(words, at, lexicon) || isSupposed(words, at, from, lexicon)) return null;
  return { at, kind: noun.kind, lemma: noun.lemma, telling: 'named', noun: true };
}

/** The cues of a word; of a compound where nouns have capitals, those of its last part: "Luftangriff". */
function cuesOf({ lower, capital }: Word, { cues, syntax }: Lexicon): readonly Cue[] {
  const own = cues.get(lower);
  if (own || !capital || !syntax.nounsAreCapital) return own ?? [];
  for (let from = 3; from <= lower.length - SHORTEST_PART; from++) {
    const part = cues.get(lower.slice(from))?.filter(({ form }) => form === 'noun');
    if (part && part.length > 0) return part;
  }
  return [];
}

/** "Security Treaty Organization": a capitalised word beside another is a name, whatever it means. */
function isPartOfName(words: readonly Word[], at: number, { syntax }: Lexicon): boolean {
  if (syntax.nounsAreCapital) return false;
  const beside = (other: number): boolean => words[other]?.capital === true && other !== 0;
  return words[at]!.capital && at > 0 && (beside(at - 1) || beside(at + 1));
}

function fits(cue: Cue, words: readonly Word[], at: number, from: number, to: number, lexicon: Lexicon): boolean {
  if (cue.then) {
    const rest = cue.then.split(' ');
    if (!rest.every((word, i) => words[at + 1 + i]?.lower === word)) return false;
  }
  if (cue.apart !== undefined && !hasLater(words, at + 1, to, cue.apart)) return false;
  if (lexicon.syntax.nounsAreCapital && at > 0 && words[at]!.capital !== (cue.form === 'noun')) return false;
  if (!cue.needs) return true;
  const sharesSubject = words
    .slice(from, at)
    .every(({ lower }) => lexicon.joiners.has(lower) || isAdverb(lower, lexicon));
  return words.slice(sharesSubject ? 0 : from, to).some((word) => cue.needs!.has(word.lower));
}

function hasLater(words: readonly Word[], from: number, to: number, phrase: string): boolean {
  const parts = phrase.split(' ');
  for (let at = from; at + parts.length <= to; at++) {
    if (parts.every((part, i) => words[at + i]!.lower === part)) return true;
  }
  return false;
}

/** Whether a word that can be verb or noun ("protests", "the request") is the noun. */
function isNounHere(words: readonly Word[], at: number, to: number, verb: Cue, lexicon: Lexicon): boolean {
  if (verb.form === 'past' || verb.form === 'participle') return false;
  const group = readVerbGroup(words, at, 0, to, verb.form, lexicon);
  if (verb.form === 'gerund') return !group.be && !takesObject(words, at, lexicon);
  if (group.do || group.future || group.modal || group.infinitive) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const subject = before !== undefined && (before.capital || lexicon.personPronouns.has(before.lower));
  return !(subject && after !== undefined && lexicon.determiners.has(after.lower));
}

/** "After meeting the king": what follows a preposition and has an object is a verb, not a noun. */
function takesObject(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before || !after || !lexicon.prepositions.has(before.lower)) return false;
  return after.capital || lexicon.determiners.has(after.lower);
}

/** How a verb form at `at` is told; null where it is denied, supposed, wished for, or no finite verb. */
export function tellingOf(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  form: Cue['form'],
  lexicon: Lexicon,
): Exclude<Telling, 'named'> | null {
  const group = readVerbGroup(words, at, from, to, form, lexicon);
  if (group.negated || group.modal || isConditional(words, from, group.first, lexicon)) return null;
  if (isAbsent(words, from, group.first, lexicon)) return null;
  if (group.future) return 'planned';
  const before = words[group.first - 1]?.lower ?? '';
  switch (form) {
    case 'future':
      return 'planned';
    case 'past':
      if (!lexicon.syntax.pastQualifies) return 'told';
    // falls through: the past form is the participle
    case 'participle':
      if (group.infinitive) return tellingOfInfinitive(words, group.first - 1, from, lexicon);
      if (group.be && lexicon.intentions.has(words[at]!.lower)) return 'planned';
      if (group.be || group.have) return 'told';
      if (!lexicon.syntax.pastQualifies) return null;
      return isParticipleHere(words, at, from, before, lexicon) ? null : 'told';
    case 'base':
      if (group.infinitive || !lexicon.syntax.pastQualifies)
        return tellingOfInfinitive(words, group.first - 1, from, lexicon);
      return group.do ? 'told' : null;
    case 'third':
      return isPluralHere(words, at, from, before, lexicon) ? null : 'told';
    case 'gerund':
      return group.be ? 'told' : null;
    case 'noun':
      return null;
  }
}

/** "Managed to seize", "had to leave" tell what "did not manage to seize" and "wants to leave" do not. */
function tellingOfInfinitive(
  words: readonly Word[],
  verb: number,
  from: number,
  lexicon: Lexicon,
): Exclude<Telling, 'named'> | null {
  if (verb < from || !lexicon.implicatives.has(words[verb]!.lower)) return null;
  const group = readVerbGroup(words, verb, from, verb + 1, 'past', lexicon);
  if (group.negated || group.modal || group.infinitive || isAbsent(words, from, group.first, lexicon)) return null;
  return group.future ? 'planned' : 'told';
}

/** "No agreement was signed": a subject that makes the verb tell of nothing; "no fewer than nine" is none. */
function isAbsent(words: readonly Word[], from: number, verb: number, lexicon: Lexicon): boolean {
  const subject = lexicon.joiners.has(words[from]!.lower) ? from + 1 : from;
  const next = words[subject + 1]?.lower ?? '';
  return subject < verb && lexicon.absences.has(words[subject]!.lower) && !lexicon.looksComparative(next);
}

/** A third person that is the plural of a noun: it has no subject, or a verb of its own follows ("rebels attacked"). */
function isPluralHere(words: readonly Word[], at: number, from: number, before: string, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (at === from || lexicon.determiners.has(before) || lexicon.prepositions.has(before)) return true;
  return next !== undefined && isFinite(next, lexicon);
}

function isConditional(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  return words
    .slice(from, to)
    .some((word, i) => lexicon.hypotheticals.has(word.lower) && !isHedge(words, from + i, lexicon));
}

/** "Crash courses", "death toll": a noun that only says what kind of thing the next one is. */
function isModifier(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.syntax.nounsQualify) return false;
  const next = words[at + 1];
  if (
    !next ||
    next.capital ||
    next.start - words[at]!.end > 1 ||
    isFinite(next, lexicon) ||
    isAdverb(next.lower, lexicon)
  )
    return false;
  const others = [lexicon.stopWords, lexicon.prepositions, lexicon.joiners, lexicon.relatives, lexicon.subordinators];
  return !others.some((set) => set.has(next.lower)) && !lexicon.looksGerund(next.lower);
}

/** A noun that is only feared, wished or denied: "threat of an attack", "no agreement", "possible strike". */
function isSupposed(words: readonly Word[], at: number, from: number, lexicon: Lexicon): boolean {
  const before = words.slice(Math.max(from, at - 4), at);
  const doubts = [lexicon.hypotheticals, lexicon.negations, lexicon.wishes];
  return before.some((word) => doubts.some((set) => set.has(word.lower)));
}
