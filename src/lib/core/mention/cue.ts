import { by } from '../base/order.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import { isSupposed, readAttitude } from './attitude.ts';
import { isParticipleHere } from './participle.ts';
import { isFinite } from './finite.ts';
import { isHedge } from './idiom.ts';
import { isAdverb } from './segment.ts';
import { readVerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

/** What is shorter, in characters, is not looked for in a compound. */
const SHORTEST_PART = 5;

const NO_CUES: readonly Cue[] = [];

/** How a cue stands in its clause: told as a fact, told as a plan, or only named ("the withdrawal"). */
export type Telling = 'told' | 'planned' | 'named';

export interface CueHit {
  /** Index of the cue's word. */
  readonly at: number;
  readonly kind: string;
  readonly lemma: string;
  readonly telling: Telling;
  readonly noun: boolean;
  /** Whether its verb stands in the present tense. */
  readonly present?: boolean;
  /** Whether it is the object of a verb that only announces it. */
  readonly announced?: boolean;
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
  const known = cuesOf(words[at]!, lexicon);
  if (known.length === 0 || isPartOfName(words, at, lexicon)) return null;
  const cues = known.filter((cue) => fits(cue, words, at, from, to, lexicon));
  const verbs = cues.filter((cue) => cue.form !== 'noun').sort(by((cue) => (cue.apart === undefined ? 1 : 0)));
  const noun = cues.find((cue) => cue.form === 'noun');
  const [verb] = verbs;
  if (verb && !(noun && isNounHere(words, at, to, verb, lexicon))) {
    for (const { form, kind, lemma } of lexicon.syntax.pastQualifies ? [verb] : verbs) {
      const telling = tellingOf(words, at, from, to, form, lexicon);
      const present = isPresent(words, at, from, to, form, lexicon);
      if (telling) return { at, kind, lemma, telling, noun: false, present };
    }
    if (!noun || lexicon.syntax.pastQualifies || verb.form !== 'participle') return null;
  }
  if (!noun || isModifier(words, at, lexicon) || isSupposed(words, at, from, lexicon)) return null;
  const attitude = readAttitude(words, at, from, lexicon);
  if (attitude === 'open') return null;
  return { at, kind: noun.kind, lemma: noun.lemma, telling: 'named', noun: true, announced: attitude === 'announced' };
}

/** The cues of a word; of a compound where nouns have capitals, those of its last part: "Luftangriff". */
function cuesOf({ lower, capital }: Word, { cues, syntax }: Lexicon): readonly Cue[] {
  const own = cues.get(lower);
  if (own || !capital || !syntax.nounsAreCapital) return own ?? NO_CUES;
  for (let from = 3; from <= lower.length - SHORTEST_PART; from++) {
    const part = cues.get(lower.slice(from))?.filter(({ form }) => form === 'noun');
    if (part && part.length > 0) return part;
  }
  return NO_CUES;
}

/** "Security Treaty Organization": a capitalised word beside another is a name, whatever it means. */
function isPartOfName(words: readonly Word[], at: number, { syntax }: Lexicon): boolean {
  if (syntax.nounsAreCapital) return false;
  const beside = (other: number): boolean => words[other]?.capital === true && other !== 0;
  const alone = syntax.nounsQualify && at > 0 && !words[at]!.apart;
  return words[at]!.capital && at > 0 && (alone || beside(at - 1) || beside(at + 1));
}

function fits(cue: Cue, words: readonly Word[], at: number, from: number, to: number, lexicon: Lexicon): boolean {
  if (cue.then) {
    const rest = cue.then.split(' ');
    if (!rest.every((word, i) => words[at + 1 + i]?.lower === word)) return false;
  }
  if (cue.apart !== undefined && !hasLater(words, at + 1, to, cue.apart)) return false;
  if (lexicon.syntax.nounsAreCapital && at > 0 && words[at]!.capital !== (cue.form === 'noun')) return false;
  if (cue.after && !cue.after.has(words[at - 1]?.lower ?? '')) return false;
  if (cue.named && !isNameNext(words, at + 1 + (cue.then?.split(' ').length ?? 0), lexicon)) return false;
  const beside = cue.form === 'noun' ? words.slice(Math.max(from, at - 4), at + 4) : words.slice(from, at);
  if (cue.unless && beside.some((word) => cue.unless!.has(word.lower))) return false;
  if (cue.without && words.slice(at + 1, Math.min(to, at + OBJECT)).some((word) => cue.without!.has(word.lower)))
    return false;
  if (!cue.needs) return true;
  const sharesSubject = words
    .slice(from, at)
    .every(({ lower }) => lexicon.joiners.has(lower) || isAdverb(lower, lexicon));
  return words.slice(sharesSubject ? 0 : from, to).some((word) => cue.needs!.has(word.lower));
}

/** So many words after a verb its object is looked for. */
const OBJECT = 7;

function hasLater(words: readonly Word[], from: number, to: number, phrase: string): boolean {
  const parts = phrase.split(' ');
  for (let at = from; at + parts.length <= to; at++) {
    if (parts.every((part, i) => words[at + i]!.lower === part)) return true;
  }
  return false;
}

function isNameNext(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[lexicon.determiners.has(words[at]?.lower ?? '') ? at + 1 : at];
  return next?.capital === true;
}

/** Whether a word that can be verb or noun ("protests", "the request") is the noun. */
function isNounHere(words: readonly Word[], at: number, to: number, verb: Cue, lexicon: Lexicon): boolean {
  if (verb.form === 'past' || verb.form === 'participle') return false;
  const group = readVerbGroup(words, at, 0, to, verb.form, lexicon);
  if (verb.form === 'gerund') return !group.be && !takesObject(words, at, lexicon);
  if (group.do || group.future || group.modal || group.infinitive) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const subject = before !== undefined && (before.capital || lexicon.personPronouns.has(before.lower));
  if (after === undefined) return true;
  if (verb.form === 'base') return !isPlainPresent(words, at, lexicon);
  const inPhrase = words.slice(Math.max(0, at - 3), at).some(({ lower }) => lexicon.prepositions.has(lower));
  const known = before !== undefined && !lexicon.determiners.has(before.lower) && !inPhrase;
  return !((subject || known) && lexicon.determiners.has(after.lower) && !after.apart);
}

/** "Rebels *attack* Marel": after a plural and before an object. */
function isPlainPresent(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before || !after || !lexicon.looksPlural(before.lower) || after.apart) return false;
  return after.capital || lexicon.determiners.has(after.lower);
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
  if (isAbsent(words, from, group.first, lexicon) || isThought(words, from, group.first, lexicon)) return null;
  if (group.future) return 'planned';
  const before = words[group.first - 1]?.lower ?? '';
  if (form === 'past' && !lexicon.syntax.pastQualifies) return 'told';
  switch (form) {
    case 'future':
      return 'planned';
    case 'past':
    case 'participle':
      if (group.infinitive) return tellingOfInfinitive(words, group.first - 1, from, lexicon);
      if (group.be && lexicon.intentions.has(words[at]!.lower)) return 'planned';
      if (group.be || group.have) return 'told';
      if (!lexicon.syntax.pastQualifies) return null;
      if (lexicon.habits.has(words[at]!.lower) && lexicon.infinitiveMarks.has(words[at + 1]?.lower ?? '')) return null;
      if (hasOwnVerb(words, from, at, lexicon)) return null;
      return isParticipleHere(words, at, from, before, lexicon) ? null : 'told';
    case 'base':
      if (group.infinitive || !lexicon.syntax.pastQualifies)
        return tellingOfInfinitive(words, group.first - 1, from, lexicon);
      return group.do || (at > from && isPlainPresent(words, at, lexicon)) ? 'told' : null;
    case 'third':
      return group.infinitive || isPluralHere(words, at, from, before, lexicon) ? null : 'told';
    case 'gerund':
      if (!group.be) return null;
      return isProspect(words, at, lexicon) ? (group.present ? 'planned' : null) : 'told';
    case 'noun':
      return null;
  }
}

/** "Going to vote", and not "going to Lund". */
function isProspect(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [mark, next] = [words[at + 1], words[at + 2]];
  if (!lexicon.prospects.has(words[at]!.lower) || !lexicon.infinitiveMarks.has(mark?.lower ?? '') || !next)
    return false;
  return !next.capital && !lexicon.determiners.has(next.lower);
}

/** Whether a verb stands in the present tense, alone or by its auxiliary. */
export function isPresent(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  form: Cue['form'],
  lexicon: Lexicon,
): boolean {
  const group = readVerbGroup(words, at, from, to, form, lexicon);
  if (group.infinitive || group.future) return false;
  return group.be || group.have || group.do ? group.present : form === 'third' || form === 'base';
}

/** "The rebels *are* a defeated army": the clause has a verb before that, so a past form is a participle. */
function hasOwnVerb(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  if (lexicon.subordinators.has(words[from]!.lower)) return false;
  const verb = words.findLastIndex((word, index) => index >= from && index < at && isVerbHere(words, index, lexicon));
  if (verb < from) return false;
  const parts = [lexicon.joiners, lexicon.relatives, lexicon.otherPronouns, lexicon.personPronouns];
  const between = words.slice(verb + 1, at + 1);
  const parted = between.some((word) => word.apart);
  const says = lexicon.cues.get(words[verb]!.lower)?.some(({ kind }) => kind === 'statement') === true;
  const relative = words.slice(from, verb).some(({ lower }) => lexicon.relatives.has(lower));
  return !parted && !says && !relative && !between.some(({ lower }) => parts.some((set) => set.has(lower)));
}

/** A finite form that is neither a participle before its noun nor a name: "the *arrested* men", "in *May*". */
function isVerbHere(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (lexicon.determiners.has(before) || lexicon.prepositions.has(before) || (at > 0 && words[at]!.capital))
    return false;
  return isFinite(words[at]!, lexicon);
}

/** "No evidence that he left", "many hope he left": a clause that tells what is not known to be so. */
function isThought(words: readonly Word[], from: number, verb: number, lexicon: Lexicon): boolean {
  const { thoughts, negations, wishes, complementizer } = lexicon;
  const isNoun = (at: number): boolean =>
    [lexicon.prepositions, lexicon.determiners].some((set) => set.has(words[at - 1]?.lower ?? ''));
  for (let at = verb - 1; at > from; at--) if (thoughts.has(words[at]!.lower) && !isNoun(at)) return true;
  let that = verb - 1;
  while (that >= Math.max(0, from - 1) && words[that]!.lower !== complementizer) that--;
  if (that < Math.max(0, from - 1)) return false;
  return words
    .slice(Math.max(0, that - 4), that)
    .some(({ lower }) => [thoughts, negations, wishes].some((set) => set.has(lower)));
}

/** "Managed to seize", "had to leave" tell what "did not manage to seize" and "wants to leave" do not. */
function tellingOfInfinitive(
  words: readonly Word[],
  verb: number,
  from: number,
  lexicon: Lexicon,
): Exclude<Telling, 'named'> | null {
  if (verb < from) return null;
  const { lower } = words[verb]!;
  const group = readVerbGroup(words, verb, from, verb + 1, 'past', lexicon);
  const plans = lexicon.prospects.has(lower) || lexicon.intentions.has(lower);
  if (plans && group.be && (group.present || !lexicon.looksGerund(lower)) && !group.negated) return 'planned';
  if (lexicon.auxiliaries.be.has(lower) && lexicon.presentAuxiliaries.has(lower)) return 'planned';
  if (!lexicon.implicatives.has(lower)) return null;
  if (group.negated || group.modal || group.infinitive || isAbsent(words, from, group.first, lexicon)) return null;
  return group.future ? 'planned' : 'told';
}

/** "No agreement was signed": a subject that makes the verb tell of nothing; "no fewer than nine" is none. */
function isAbsent(words: readonly Word[], from: number, verb: number, lexicon: Lexicon): boolean {
  const subject = lexicon.joiners.has(words[from]!.lower) ? from + 1 : from;
  const next = words[subject + 1]?.lower ?? '';
  if (subject >= verb || !lexicon.absences.has(words[subject]!.lower)) return false;
  return !lexicon.looksComparative(next) && !lexicon.restrictions.has(next) && !isAdverb(next, lexicon);
}

/** A third person that is the plural of a noun: it has no subject, or a verb of its own follows ("rebels attacked"). */
function isPluralHere(words: readonly Word[], at: number, from: number, before: string, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (at === from || lexicon.determiners.has(before) || lexicon.prepositions.has(before)) return true;
  if (lexicon.looksAdjective(before) && lexicon.determiners.has(words[at - 2]?.lower ?? '')) return true;
  if (next === undefined) return false;
  const closed = [lexicon.determiners, lexicon.prepositions, lexicon.adverbs, lexicon.personPronouns];
  const goesOn = !next.apart && !next.capital && !closed.some((set) => set.has(next.lower));
  return isFinite(next, lexicon) || lexicon.genitiveMarks.has(next.lower) || (words[at]!.apart && goesOn);
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
  if (!next || next.capital || next.apart || isFinite(next, lexicon) || isAdverb(next.lower, lexicon)) return false;
  const others = [lexicon.stopWords, lexicon.prepositions, lexicon.joiners, lexicon.relatives, lexicon.subordinators];
  return !others.some((set) => set.has(next.lower)) && !lexicon.looksGerund(next.lower);
}
