import { contains, overlaps, type Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import { isAdverb, type Segment } from './segment.ts';
import type { Sentence } from './sentence.ts';
import { isRelative, isVerb } from './tell.ts';
import type { Word } from './word.ts';

/** What is longer, in characters, is no subject to put in brackets. */
const LONGEST = 60;

/** Where a pronoun or a missing subject is looked up: its clause, and the sentences before it in its paragraph. */
export interface Position {
  readonly sentence: Sentence;
  /** The nearest first. */
  readonly before: readonly Sentence[];
  readonly clauseIndex: number;
}

/** What a pronoun can stand for. */
type Number = 'person' | 'thing' | 'several';

/** What a pronoun that opens a clause stands for: a subject told before it that it agrees with; null where none is plain. */
export function findAntecedent(pronoun: string, offset: number, position: Position, lexicon: Lexicon): string | null {
  const number = numberOf(pronoun, lexicon);
  if (number === null) return null;
  if (number === 'person') return findPerson(position, offset, lexicon);
  if (number === 'thing' && isSaid(position, offset, lexicon)) return null;
  for (const { sentence, clause } of clausesBefore(position)) {
    const subject = readSubject(sentence, clause, lexicon);
    if (!subject || numberOf(subject.words[0]!.lower, lexicon) === number) continue;
    const rest = sentence.words.slice(0, clause.to).filter((word) => word.start >= subject.end);
    return agrees(subject.words, number, lexicon) && !isRivalled(rest, number, lexicon) ? subject.text : null;
  }
  return null;
}

/** "The union denies that *it was* stopped": what is said to have been done to it is hardly what says so. */
function isSaid({ sentence, clauseIndex }: Position, offset: number, lexicon: Lexicon): boolean {
  const { words, clauses } = sentence;
  const next = words[words.findIndex((word) => word.start === offset) + 1];
  const opener = clauses[clauseIndex]!.opener;
  return opener !== '' && opener === lexicon.complementizer && lexicon.auxiliaries.be.has(next?.lower ?? '');
}

/** The subject that a clause without one shares with the clause before. */
export function findSharedSubject({ sentence, clauseIndex, ...rest }: Position, lexicon: Lexicon): string | null {
  const index = clauseThatGoesOn(sentence, clauseIndex, lexicon);
  const clause = sentence.clauses[index];
  if (!clause) return null;
  const subject =
    readSubject(sentence, clause, lexicon) ?? (index < clauseIndex - 1 ? readBare(sentence, clause) : null);
  if (!subject) return null;
  const first = subject.words[0]!;
  // "She's nine years old and sang": a pronoun with its verb, which nobody is called.
  if (subject.words.length > 1 && numberOf(first.lower.replace(/['’].*$/, ''), lexicon) !== null) return null;
  if (subject.words.length === 1 && numberOf(first.lower, lexicon) !== null) {
    return findAntecedent(first.lower, first.start, { sentence, clauseIndex: index, ...rest }, lexicon);
  }
  return lexicon.otherPronouns.has(first.lower) ? null : subject.text;
}

/** "The jurors, *after the lawyers left*, were told": the clause before, but not a subordinate one put into this. */
function clauseThatGoesOn({ clauses }: Sentence, clauseIndex: number, lexicon: Lexicon): number {
  let index = clauseIndex - 1;
  const isPutIn = ({ opener }: Segment): boolean => lexicon.clauseTies.has(opener) || lexicon.subordinators.has(opener);
  while (index > 0 && clauses[clauseIndex]!.opener === '' && isPutIn(clauses[index]!)) index--;
  return index;
}

/** A subject whose verb comes only after another clause: all the words before that. */
function readBare({ text, words }: Sentence, { from, to }: Segment): Subject | null {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  return end - start > LONGEST ? null : { start, end, text: text.slice(start, end), words: words.slice(from, to) };
}

function numberOf(pronoun: string, lexicon: Lexicon): Number | null {
  if (lexicon.thingPronouns.has(pronoun)) return 'thing';
  if (lexicon.pluralPronouns.has(pronoun)) return 'several';
  return lexicon.subjectPronouns.has(pronoun) || lexicon.possessives.has(pronoun) ? 'person' : null;
}

function* clausesBefore({
  sentence,
  before,
  clauseIndex,
}: Position): Generator<{ sentence: Sentence; clause: Segment }> {
  for (const clause of sentence.clauses.slice(0, clauseIndex).toReversed()) yield { sentence, clause };
  for (const other of before) for (const clause of other.clauses.toReversed()) yield { sentence: other, clause };
}

interface Subject extends Span {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The noun phrase before a clause's verb, what leads up to it and what is said of it left out. */
function readSubject(sentence: Sentence, clause: Segment, lexicon: Lexicon): Subject | null {
  const { text, words } = sentence;
  const inside = words.slice(0, clause.to);
  const find = (isOne: typeof isFinite): number =>
    inside.findIndex((w, at) => at >= clause.from && isOne(w, lexicon) && !isRelative(words, clause, at, lexicon));
  let verb = [find(isFinite), find(isVerb)].find((at) => at > clause.from) ?? -1;
  if (verb < 0) return null;
  while (verb > clause.from && isAdverb(words[verb - 1]!.lower, lexicon)) verb--;
  const from = skipLead(sentence, clause, verb, lexicon);
  let to = from;
  const isDate = (at: number): boolean => sentence.datings.some(({ expression }) => overlaps(expression, words[at]!));
  const ends = (at: number): boolean =>
    at > from &&
    (isDate(at) ||
      /[,;:(]/.test(text.slice(words[at - 1]!.end, words[at]!.start)) ||
      lexicon.relatives.has(words[at]!.lower));
  while (to < verb && !ends(to)) to++;
  const isBetween = (at: number): boolean => isDate(at) || lexicon.prepositions.has(words[at]!.lower);
  if (to < verb && isDate(to) && !words.slice(to, verb).every((_, i) => isBetween(to + i))) return null;
  while (to > from && lexicon.prepositions.has(words[to - 1]!.lower)) to--;
  if (to === from) return null;
  const span = { start: words[from]!.start, end: words[to - 1]!.end };
  return isDate(from) || span.end - span.start > LONGEST
    ? null
    : { ...span, text: text.slice(span.start, span.end), words: words.slice(from, to) };
}

/** Where the subject begins: after the conjunction, and after "On Monday" or "In the end,". */
function skipLead(sentence: Sentence, clause: Segment, verb: number, lexicon: Lexicon): number {
  const { text, words, datings } = sentence;
  let from = clause.from + (words[clause.from]!.lower === clause.opener ? 1 : 0);
  const first = words[from];
  if (!first || from >= verb) return verb;
  const opening = words.slice(from, from + 3);
  const named = opening.findIndex((word) => sentence.names.some((name) => contains(name, word)));
  const before = named < 0 ? opening : opening.slice(0, named);
  const date = datings.find(({ expression }) => before.some((word) => contains(expression, word)));
  const leads = lexicon.prepositions.has(first.lower) || isAdverb(first.lower, lexicon) || date !== undefined;
  if (!leads) return from;
  const commas = Array.from({ length: verb - from }, (_, index) => from + 1 + index);
  const parts = commas.filter((at) => text.slice(words[at - 1]!.end, words[at]!.start).includes(','));
  const leadsOn = ({ lower }: Word): boolean => lexicon.prepositions.has(lower) || isAdverb(lower, lexicon);
  const comma = parts.find((at) => !leadsOn(words[at]!)) ?? parts[0];
  if (comma !== undefined) return comma;
  if (!date) return lexicon.prepositions.has(first.lower) ? verb : from + 1;
  while (from < verb && words[from]!.start < date.expression.end) from++;
  return from;
}

/** Whether a phrase can be what a pronoun stands for. */
function agrees(words: readonly Word[], number: Number, lexicon: Lexicon): boolean {
  const plural = isPlural(words, lexicon);
  if (number === 'several') return plural;
  return !plural && lexicon.determiners.has(words[0]!.lower) && !lexicon.possessives.has(words[0]!.lower);
}

function isPlural(words: readonly Word[], lexicon: Lexicon): boolean {
  const end = words.findIndex((word, index) => index > 0 && lexicon.prepositions.has(word.lower));
  const head = words.slice(0, end < 0 ? words.length : end);
  return head.some(({ lower }) => lexicon.joiners.has(lower)) || lexicon.looksPlural(head.at(-1)!.lower);
}

/** Whether what comes after the subject names something else that the pronoun could mean. */
function isRivalled(words: readonly Word[], number: Number, lexicon: Lexicon): boolean {
  if (number === 'several') return words.some(({ lower, capital }) => !capital && lexicon.looksPlural(lower));
  return words.some(({ lower }, at) => {
    const next = words[at + 1];
    return next !== undefined && lexicon.determiners.has(lower) && !lexicon.looksPlural(next.lower);
  });
}

/** Whom "he" or "she" means: the name that is the subject of the nearest clause before, in this sentence or the last. */
function findPerson({ sentence, before, clauseIndex }: Position, offset: number, lexicon: Lexicon): string | null {
  for (let index = clauseIndex; index >= 0; index--) {
    const subject = nameOf(sentence, sentence.clauses[index]!, offset, lexicon);
    if (subject !== null) return subject;
  }
  const opener = sentence.clauses[clauseIndex]!.opener;
  const isSaid = opener !== '' && opener === lexicon.complementizer;
  for (const clause of isSaid ? sentence.clauses.slice(0, clauseIndex).toReversed() : []) {
    const subject = readSubject(sentence, clause, lexicon);
    if (!subject) continue;
    const named = subject.words.some(({ capital }, at) => capital && at > 0);
    return !named && agrees(subject.words, 'person', lexicon) ? subject.text : null;
  }
  const [previous] = before;
  for (const clause of previous?.clauses.toReversed() ?? []) {
    const subject = nameOf(previous!, clause, previous!.end, lexicon);
    if (subject !== null) return subject;
  }
  return null;
}

/**
 * The name that a clause's subject is or ends with: "the Russian president, Vladimir Putin, said". None after "of", and
 * none in a condition: "if the mayor met her".
 */
function nameOf({ text, words, names }: Sentence, clause: Segment, before: number, lexicon: Lexicon): string | null {
  const inside = words.slice(clause.from, clause.to);
  if (lexicon.hypotheticals.has(inside[0]!.lower)) return null;
  const verb = inside.findIndex((word) => isFinite(word, lexicon));
  const subject = inside.slice(0, Math.max(0, verb)).filter((word) => word.end <= before);
  const [start, end] = [subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0];
  const name = names.findLast(
    (candidate) => candidate.start >= start && candidate.end <= end && text[candidate.start - 1] !== '(',
  );
  if (!name) return null;
  const ahead = subject.filter((word) => word.end <= name.start);
  const head = ahead.findLast(({ lower }) => !lexicon.determiners.has(lower) && !lexicon.honorifics.has(lower));
  const after = subject.some((word) => word.start >= name.end && lexicon.prepositions.has(word.lower));
  return after || (head !== undefined && lexicon.prepositions.has(head.lower)) ? null : name.text;
}
