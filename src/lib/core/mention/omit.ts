import { contains, overlaps, type Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import { isAdverb, opensSubject } from './segment.ts';
import type { Word } from './word.ts';

/** Kinds after whose verb "to" says what, and not what for: "asked troops to leave". */
const WHAT: ReadonlySet<string> = new Set(['statement', 'request', 'decision', 'agreement', 'other']);

/** What a title is made of: the words of its clause, and those of them that must stay. */
export interface Core {
  readonly text: string;
  /** The words of the clause or phrase, in order. */
  readonly words: readonly Word[];
  /** Index of the word that shows the happening. */
  readonly cue: number;
  /** Index of the verb that tells it; the cue's for a phrase that only names it. */
  readonly verb: number;
  readonly kind: string;
  readonly names: readonly Span[];
}

/** Of each choice one may be left out, the smallest first; one is several stretches where its comma goes too. */
export type Choice = readonly (readonly Span[])[];

/**
 * What a title that is too long may do without, in the order in which it is given up: clauses after what is told, what
 * the subject is said to be, phrases after what is told. Nothing that denies, hedges or limits is ever among it, nor the
 * verb's object, nor one part of a list.
 */
export function* findOmissions(core: Core, lexicon: Lexicon): Generator<Choice> {
  const { words } = core;
  const from = endOfCore(core, lexicon);
  const joints = words.map((_, index) => (index < from ? null : jointAt(core, index, lexicon)));
  const aside = joints.findIndex((joint, index) => joint === 'clause' && isAside(core, index, lexicon));
  const checked = words.slice(0, aside < 0 ? words.length : aside);
  /** "A session *over* what it calls …": a preposition goes with what it governs. */
  const lastBefore = (index: number): number => {
    let last = index - 1;
    while (last > from && lexicon.prepositions.has(words[last]!.lower)) last--;
    return last;
  };
  const tails = (wanted: Joint): Choice =>
    joints
      .flatMap((joint, index) =>
        joint === wanted ? [{ start: words[lastBefore(index)]!.end, end: words.at(-1)!.end }] : [],
      )
      .filter((span) => isDispensable(checked, span, lexicon))
      .toReversed()
      .map((span) => [span]);
  yield tails('clause');
  if (!isToldBefore(core, lexicon)) {
    yield describeSubject(core, lexicon);
    yield qualifySubject(core, lexicon);
  }
  yield tails('phrase');
  yield tails('restriction');
}

/** "The storm came fast, the mayor said": what stands before the saying is not its subject. */
function isToldBefore(core: Core, lexicon: Lexicon): boolean {
  const before = core.words.slice(0, startOfVerb(core, lexicon));
  const pronouns = [lexicon.subjectPronouns, lexicon.thingPronouns, lexicon.pluralPronouns];
  const isShort = (at: number): boolean => pronouns.some((set) => set.has(before[at - 1]?.lower ?? ''));
  const tells = (word: Word, at: number): boolean =>
    isFinite(word, lexicon) || (lexicon.looksGerund(word.lower) && isShort(at));
  return core.kind === 'statement' && before.some(tells);
}

/** What begins at a word: a clause or a phrase that what goes before can do without, or one that says which ("workers who"). */
type Joint = 'clause' | 'phrase' | 'restriction' | null;

function jointAt(core: Core, at: number, lexicon: Lexicon): Joint {
  const { text, words } = core;
  const word = words[at]!;
  const gap = text.slice(words[at - 1]!.end, word.start);
  if (/[;:–—(]|--|\s-\s/.test(gap)) return 'clause';
  if (lexicon.subordinators.has(word.lower)) return 'clause';
  if (lexicon.relatives.has(word.lower)) {
    return word.lower === lexicon.complementizer ? null : gap.includes(',') ? 'clause' : 'restriction';
  }
  if (lexicon.joiners.has(word.lower)) {
    const next = words[at + 1];
    const opens = next !== undefined && (opensSubject(next, lexicon) || isFinite(next, lexicon));
    return opens && isVerbNear(core, at + 1, lexicon) && !endsList(core, at, lexicon) ? 'clause' : null;
  }
  const isPreposition = lexicon.prepositions.has(word.lower) && !lexicon.genitiveMarks.has(word.lower);
  if (gap.includes(',')) {
    const ties = words.slice(at + 1, at + 4).some(({ lower }) => lexicon.linkSignals.has(lower));
    return isPreposition || ties || isVerbNear(core, at, lexicon) ? 'clause' : null;
  }
  return isPreposition && opensPhrase(core, at, lexicon) ? 'phrase' : null;
}

/** Whether a verb stands among the next words, before the next comma; after a conjunction only an auxiliary is sure to be one. */
function isVerbNear({ text, words }: Core, at: number, lexicon: Lexicon): boolean {
  const { be, have, future, nonFinite } = lexicon.auxiliaries;
  let joined = false;
  for (let next = at; next < words.length && next < at + 6; next++) {
    const { lower } = words[next]!;
    if (next > at && /[,;:]/.test(text.slice(words[next - 1]!.end, words[next]!.start))) return false;
    if (next > at && lexicon.joiners.has(lower)) joined = true;
    if (!joined && (isFinite(words[next]!, lexicon) || (next === at && lexicon.looksGerund(lower)))) return true;
    if (joined && !nonFinite.has(lower) && [be, have, future].some((set) => set.has(lower))) return true;
  }
  return false;
}

/** "…, ambulances *and* lorries were stopped": a conjunction after a comma with no verb between joins two of a list. */
function endsList({ text, words }: Core, joiner: number, lexicon: Lexicon): boolean {
  let at = joiner - 1;
  while (at > 0 && !isFinite(words[at]!, lexicon) && text[words[at - 1]!.end] !== ',') at--;
  return at > 0 && !isFinite(words[at]!, lexicon);
}

/** Whether a preposition opens a phrase of its own after a noun: not "rely | on", "than in", nor what a verb aims at. */
function opensPhrase({ words, kind, cue, verb }: Core, at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]!;
  const next = words[at + 1];
  if (!next) return false;
  const verbal = [isFinite(before, lexicon), isAdverb(before.lower, lexicon), lexicon.looksGerund(before.lower)];
  if (isLoose(before.lower, lexicon) || (verbal.includes(true) && !(cue < verb && at === verb + 1))) return false;
  if (lexicon.comparisons.has(words[at]!.lower) || lexicon.particles.has(words[at]!.lower)) return false;
  if (!lexicon.infinitiveMarks.has(words[at]!.lower)) return true;
  if (at === verb + 1) return false;
  return next.capital || lexicon.determiners.has(next.lower) || !WHAT.has(kind);
}

/** The first word after the cue, the verb and what the verb needs: its object, or what is said. */
function endOfCore(core: Core, lexicon: Lexicon): number {
  const { words, kind } = core;
  let at = Math.max(core.cue, core.verb) + 1;
  if (kind === 'statement') {
    const said = words.findIndex((word, index) => index >= at && isFinite(word, lexicon));
    if (said >= 0) at = said + 1;
  }
  const parted = (index: number): boolean => core.text[words[index - 1]!.end] === ',';
  if ((core.verb === core.cue || kind === 'statement') && at < words.length && !parted(at)) {
    while (at < words.length && !isContent(words[at]!, lexicon)) at++;
    at++;
  }
  return Math.max(1, at);
}

function isContent(word: Word, lexicon: Lexicon): boolean {
  if (word.capital) return true;
  return !isLoose(word.lower, lexicon) && !isAdverb(word.lower, lexicon) && !isFinite(word, lexicon);
}

/** Whether a word leaves open what follows it: "the", "of", "and", "is". */
export function isLoose(lower: string, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo, future, modal } = lexicon.auxiliaries;
  const { prepositions, determiners, joiners, relatives, subordinators, honorifics, infinitiveMarks } = lexicon;
  const ties = joiners.has(lower) || relatives.has(lower) || subordinators.has(lower) || infinitiveMarks.has(lower);
  if (ties || prepositions.has(lower) || determiners.has(lower) || honorifics.has(lower)) return true;
  return be.has(lower) || have.has(lower) || auxDo.has(lower) || future.has(lower) || modal.has(lower);
}

/** "*The head of the Foreign Office,* Vera Holm, said", "*the blogger* Vera Holm wrote": the words round the subject's name. */
function describeSubject(core: Core, lexicon: Lexicon): Choice {
  const { text, words, names } = core;
  const whole = words.slice(0, startOfVerb(core, lexicon));
  const bracket = whole.findIndex((word, at) => at > 0 && text.slice(whole[at - 1]!.end, word.start).includes('('));
  const subject = bracket < 0 ? whole : whole.slice(0, bracket);
  const last = subject.at(-1);
  if (!last || isLead(subject, lexicon) || subject.some(({ lower }) => lexicon.joiners.has(lower))) return [];
  const [start, end] = [subject[0]!.start, last.end];
  const inside = names.filter((name) => contains({ start, end }, name));
  const apposed = inside.find((name) => text[name.end] === ',' && /,\s$/.test(text.slice(start, name.start)));
  // "The trial of the doctor, Karl Strand, opened": the name is not what the verb is said of.
  if (apposed && words[core.cue]!.end < apposed.start) return [];
  if (apposed)
    return [
      [
        { start, end: apposed.start },
        { start: apposed.end, end: words[subject.length]!.start },
      ],
    ];
  const name = inside.find((one) => one.end === end);
  const before = subject.filter((word) => name && word.end <= name.start);
  const open = before.findLast(({ lower }) => !lexicon.honorifics.has(lower));
  const belongs = before.some(({ lower }) => lexicon.prepositions.has(lower));
  if (!name || !open || belongs || lexicon.determiners.has(open.lower)) return [];
  return [[{ start, end: name.start }]];
}

/** Whether a sentence begins with words that lead up to its subject: "in Lund", "even". */
function isLead([first]: readonly Word[], lexicon: Lexicon): boolean {
  if (first === undefined) return false;
  return lexicon.prepositions.has(first.lower) || isAdverb(first.lower, lexicon) || lexicon.looksGerund(first.lower);
}

/** Where the verb begins, with the auxiliaries and adverbs before it. */
function startOfVerb({ words, verb }: Core, lexicon: Lexicon): number {
  let at = verb;
  while (at > 1 && (isAdverb(words[at - 1]!.lower, lexicon) || isFinite(words[at - 1]!, lexicon))) at--;
  return at;
}

/** "The meeting of the council *with all its members* was held": what is said of a subject after its head. */
function qualifySubject(core: Core, lexicon: Lexicon): Choice {
  const { words, verb, cue } = core;
  const end = startOfVerb(core, lexicon);
  const from = cue < verb ? cue + 1 : 1;
  const subject = words.slice(0, end);
  if (isLead(words, lexicon)) return [];
  if (!isDispensable(subject, { start: words[0]!.start, end: words[verb]!.start }, lexicon)) return [];
  const joints = words.map((_, index) => index).filter((index) => index >= from && index < end);
  const pronouns = [lexicon.subjectPronouns, lexicon.otherPronouns];
  const tells = (word: Word): boolean => isFinite(word, lexicon) || pronouns.some((set) => set.has(word.lower));
  const hasClause = (at: number): boolean =>
    words.slice(0, at).some((word) => isFinite(word, lexicon)) ||
    (!lexicon.relatives.has(words[at]!.lower) && words.slice(at, end).some(tells));
  return joints
    .filter((index) => jointAt(core, index, lexicon) !== null && opensQualifier(words[index]!, lexicon))
    .filter((index) => !hasClause(index))
    .toReversed()
    .map((index) => [{ start: words[index - 1]!.end, end: words[end]!.start }]);
}

function opensQualifier({ lower }: Word, lexicon: Lexicon): boolean {
  if (lexicon.infinitiveMarks.has(lower)) return false;
  return lexicon.prepositions.has(lower) || lexicon.relatives.has(lower) || lexicon.looksGerund(lower);
}

/** Whether a comma goes before a word that opens neither a contrast nor a condition: what follows may deny what it likes. */
function isAside({ text, words }: Core, at: number, lexicon: Lexicon): boolean {
  const sets = [lexicon.joiners, lexicon.hypotheticals, lexicon.negations, lexicon.doubts, lexicon.restrictions];
  return text[words[at - 1]!.end] === ',' && !sets.some((set) => set.has(words[at]!.lower));
}

function isDispensable(words: readonly Word[], span: Span, lexicon: Lexicon): boolean {
  const guards = [lexicon.negations, lexicon.hypotheticals, lexicon.doubts, lexicon.restrictions];
  return !words.some((word) => overlaps(span, word) && guards.some((set) => set.has(word.lower)));
}
