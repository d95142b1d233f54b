import { contains, sliceOf, type Span } from '../base/span.ts';
import type { Dating, Expression } from '../model.ts';
import { findInsertion } from './attribution.ts';
import type { Draft } from './draft.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findSignal } from './link.ts';
import { modifiedBy } from './modifier.ts';
import { isQuoted } from './quotation.ts';
import { isFinite } from './finite.ts';
import { clauseAt, type Sentence } from './sentence.ts';
import { isRelative } from './tell.ts';
import type { Word } from './word.ts';

/** No sequel's words are longer, in characters. */
const LONGEST_SEQUEL = 40;

/**
 * The happening that a date hangs on: the noun it follows ("the rally on Monday") where that is told of in passing, else
 * the verb of its clause, else that of the nearest clause that tells something. A date after "of" belongs to the noun
 * before it, or to nothing that happens ("the prices of 2019").
 */
export function findOwner(
  sentence: Sentence,
  drafts: readonly Draft[],
  { expression }: Dating,
  lexicon: Lexicon,
): Draft | null {
  const at = Math.min(wordAt(sentence, expression.start), sentence.words.length - 1);
  const mark = lexicon.definiteArticles.has(sentence.words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (mark > 0 && lexicon.genitiveMarks.has(sentence.words[mark]!.lower)) {
    return drafts.find((draft) => draft.at === mark - 1) ?? null;
  }
  if (isOfLife(sentence, expression, lexicon)) return null;
  const modified = modifiedBy(sentence, expression, lexicon);
  const noun = drafts.find((draft) => modified.some((word) => contains(draft.cue, word)));
  if (noun && !leadsUp(sentence, expression, drafts)) return noun;
  const clause = clauseAt(sentence, expression.start);
  const insertion = findInsertion(sentence, sentence.clauses[clause]!, lexicon);
  if (insertion && contains(insertion, expression)) return drafts.find(({ cue }) => contains(insertion, cue)) ?? null;
  const isOfSaying = ({ cue }: Draft): boolean =>
    insertion !== null && contains(insertion, cue) && !leadsClause(sentence, clause, expression, lexicon);
  const here = drafts.filter((draft) => draft.clauseIndex === clause);
  const within = (word: number): boolean => isRelative(sentence.words, sentence.clauses[clause]!, word, lexicon);
  const told = drafts.filter((draft) => draft.told);
  const mains = here.filter((draft) => draft.told);
  const main =
    mains.find((draft) => within(draft.at) === within(at)) ?? mains.find((draft) => within(draft.at) || !within(at));
  const phrase = here.findLast((draft) => !draft.told && isBeside(sentence, draft, expression.start, lexicon));
  if (phrase && (!main || hasSignal(sentence, phrase, lexicon))) return phrase;
  if (main && phrase && (tellsNow(sentence, main, expression, lexicon) || takesUp(main, lexicon))) return phrase;
  if (main && isOfSaying(main)) return null;
  if (main) return isOthers(sentence, main, expression, modified, lexicon) ? null : main;
  if (isDenied(sentence, clause, lexicon) || here.some((draft) => draft.told)) return null;
  const { opener } = sentence.clauses[clause]!;
  if (opener !== '' && opener === lexicon.complementizer) return null;
  if (within(at) || isRelativeClause(sentence, clause, lexicon)) return null;
  if (at < sentence.lead) {
    return told.find((draft) => draft.clauseIndex === 1 && draft.kind === 'statement') ?? null;
  }
  const opensMain = (draft: Draft): boolean => !lexicon.subordinators.has(sentence.clauses[draft.clauseIndex]!.opener);
  const dated = new Set(sentence.datings.map((dating) => clauseAt(sentence, dating.expression.start)));
  const isTied = ({ clauseIndex }: Draft): boolean => lexicon.clauseTies.has(sentence.clauses[clauseIndex]!.opener);
  const later = told.filter((draft) => draft.clauseIndex > clause && !dated.has(draft.clauseIndex) && !isTied(draft));
  const next = later.find(opensMain) ?? later[0];
  if (next?.present && DATELINE.test(sentence.text.slice(expression.end, expression.end + 4))) return null;
  if (next?.kind === 'statement' && isToldBefore(sentence, clause, expression, lexicon)) return null;
  return (
    next ??
    told.findLast((draft) => draft.clauseIndex < clause) ??
    here.findLast((draft) => draft.at < at) ??
    here[0] ??
    null
  );
}

/** "*The event* was called off after the flood in early May": what is told again has had its date, this one is of the other. */
function takesUp({ sentence, clause }: Draft, { anaphors }: Lexicon): boolean {
  const opening = sentence.text.slice(clause.start, clause.start + LONGEST_SEQUEL).toLowerCase();
  return anaphors.some((words) => opening.startsWith(`${words} `));
}

/** "On Friday, she said, …": a date at the head of a clause, of which it is open whether it is of what is said or of the saying. */
function leadsClause({ words, clauses }: Sentence, clause: number, expression: Span, lexicon: Lexicon): boolean {
  const before = words.slice(clauses[clause]!.from).filter((word) => word.end <= expression.start);
  return before.every(({ lower }) => lexicon.prepositions.has(lower) || lexicon.definiteArticles.has(lower));
}

/** Whether a clause denies what its verb says: its date is no other happening's. */
function isDenied({ words, clauses }: Sentence, clause: number, lexicon: Lexicon): boolean {
  const { from, to } = clauses[clause]!;
  const here = words.slice(from, to);
  return here.some(({ lower }) => lexicon.negations.has(lower)) && here.some((word) => isFinite(word, lexicon));
}

/** What may stand in brackets with years of a life: "(born 1825)", "(b. 1731 – d. 1809)". */
const LIFE = /^\(\s*(?:\p{L}{1,12}\.?\s)?(?:c\.?\s?)?\d{3,4}(?:\s?[-–—/]\s?(?:\p{L}{1,4}\.?\s)?\d{2,4})?\s*\)/u;

/** "Sarah Holm *(b. 1825)* married": years alone in brackets behind a name are those of whom or what it names. */
function isOfLife({ text, names }: Sentence, expression: Span, lexicon: Lexicon): boolean {
  const open = text.lastIndexOf('(', expression.start);
  if (open < 0 || !LIFE.test(text.slice(open, open + 40)) || text.indexOf(')', open) < expression.start) return false;
  const name = names.find(({ end }) => text.slice(end, open).trim() === '' && end <= open);
  return name !== undefined && !name.placed && !lexicon.cues.has(text.slice(name.start, name.end).toLowerCase());
}

/** "A tour, *which was due in July*": the date of what a relative clause says without telling that it happened. */
function isRelativeClause({ words, clauses }: Sentence, clause: number, lexicon: Lexicon): boolean {
  const { from, to } = clauses[clause]!;
  const opens = lexicon.relatives.has(words[from]!.lower) && words[from]!.lower !== lexicon.complementizer;
  return clause > 0 && opens && words.slice(from + 1, to).some((word) => isFinite(word, lexicon));
}

/** "In Tuesday's vote, *the council adopted* …": a phrase with a date, up to a comma, before what is told. */
function leadsUp({ text, start }: Sentence, expression: Span, drafts: readonly Draft[]): boolean {
  const comma = text.indexOf(',', expression.end);
  const told = drafts.find((draft) => draft.told);
  return told !== undefined && comma >= 0 && comma < told.cue.start && expression.start - start < LONGEST_SEQUEL / 2;
}

/** Whether a date in a clause is not its verb's: it is quoted, qualifies a noun, or hangs on another verb's form. */
function isOthers(
  sentence: Sentence,
  main: Draft,
  expression: Expression,
  modified: readonly Word[],
  lexicon: Lexicon,
): boolean {
  if (isContent(sentence, main, expression) || tellsNow(sentence, main, expression, lexicon)) return true;
  if (modified.length > 0) return expression.start > main.cue.start;
  if (expression.end <= main.cue.start) {
    if (isInAside(sentence, main, expression, lexicon) || isOfParticiple(sentence, expression, lexicon)) return true;
    return main.kind === 'statement' && isToldBefore(sentence, main.clauseIndex, expression, lexicon);
  }
  return hangsOnParticiple(sentence, main, expression, lexicon);
}

/** "Denies", "has backed": a verb of the present that no other day after it can date, "today" and "since" left aside. */
function tellsNow({ text, words }: Sentence, main: Draft, expression: Expression, lexicon: Lexicon): boolean {
  if (main.present && DATELINE.test(text.slice(expression.end, expression.end + 4))) return true;
  if (!main.present || expression.start < main.cue.end || expression.lasting) return false;
  if (lexicon.speechDays.has(sliceOf(text, expression).toLowerCase())) return false;
  if (dateWordBefore(words, expression, lexicon.dateSignals)) return false;
  const perfect = words
    .slice(Math.max(0, main.at - 3), main.at)
    .some(({ lower }) => lexicon.auxiliaries.have.has(lower));
  return main.kind === 'statement' || perfect;
}

/** "LUND, Sept. 20 -- For eight years …": the day of the report, and not of what has long been so. */
const DATELINE = /^\s?(?:--|–|—)/;

function dateWordBefore(words: readonly Word[], expression: Span, signals: Lexicon['dateSignals']): boolean {
  const before = words.findLast((word) => word.end <= expression.start);
  return before !== undefined && signals.has(before.lower);
}

/** "Vera Holm, *born in 1957*, resigned": a date in an apposition that opens with a participle. */
function isInAside({ words, clauses }: Sentence, main: Draft, expression: Span, lexicon: Lexicon): boolean {
  const { from } = clauses[main.clauseIndex]!;
  let at = words.findLastIndex((word) => word.end <= expression.start);
  while (at > from && !words[at]!.apart) at--;
  return at > from && (lexicon.participles.has(words[at]!.lower) || isFinite(words[at]!, lexicon));
}

/** "A strike *could come* by May, he wrote": the date of what is said, and not of who says it at the end. */
function isToldBefore({ words, clauses }: Sentence, clause: number, expression: Span, lexicon: Lexicon): boolean {
  const before = words.slice(clauses[clause]!.from).filter((word) => word.end <= expression.start);
  const { be, have, do: auxDo, future, modal } = lexicon.auxiliaries;
  return before.some(({ lower }) => [be, have, auxDo, future, modal].some((set) => set.has(lower)));
}

/** "A baker *born* in 1794 worked in Lund": a participle without its auxiliary, right before the date. */
function isOfParticiple({ words }: Sentence, expression: Span, lexicon: Lexicon): boolean {
  let at = words.findLastIndex((word) => word.end <= expression.start);
  if (at > 0 && lexicon.prepositions.has(words[at]!.lower)) at--;
  const { be, have } = lexicon.auxiliaries;
  const before = words[at - 1]?.lower ?? '';
  return at > 0 && lexicon.participles.has(words[at]!.lower) && !be.has(before) && !have.has(before);
}

/** "A mill *built* in 1871", "accused of *killing* nine on Monday": the nearest verb form before a date is no clause's verb. */
function hangsOnParticiple({ words }: Sentence, main: Draft, expression: Span, lexicon: Lexicon): boolean {
  const { be, have, nonFinite } = lexicon.auxiliaries;
  const last = Math.max(main.at, main.verb);
  const date = words.findIndex((word) => word.end > expression.start);
  for (let at = date - 1; at > last; at--) {
    const { lower, capital } = words[at]!;
    const [one = '', two = ''] = [words[at - 1]?.lower, words[at - 2]?.lower];
    if (lexicon.joiners.has(lower)) return false;
    if (nonFinite.has(lower) && have.has(lower)) return true;
    if (capital || be.has(one) || have.has(one)) continue;
    if (lexicon.determiners.has(one) || lexicon.prepositions.has(one) || lexicon.determiners.has(two)) {
      if (lexicon.looksGerund(lower) && lexicon.prepositions.has(one))
        return main.kind === 'statement' || lexicon.linkSignals.has(one);
      if (!(lexicon.determiners.has(two) && isFinite(words[at]!, lexicon) && at + 1 < words.length)) continue;
    }
    const isBare = lexicon.participles.has(lower) && lexicon.syntax.pastQualifies;
    if (isBare || isFinite(words[at]!, lexicon)) return !isPutIn(words, last, at, date);
  }
  return false;
}

/** "Gave him a drug, *mostly used in hospitals*, on Monday": between commas, and so closed before the date. */
function isPutIn(words: readonly Word[], from: number, at: number, date: number): boolean {
  const isParted = (word: Word): boolean => word.apart;
  return words.slice(from + 1, at + 1).some(isParted) && words.slice(at + 1, date + 1).some(isParted);
}

/** Whether a date stands in what somebody is quoted as saying, and so dates no saying. */
function isContent({ quotations }: Sentence, main: Draft, expression: Expression): boolean {
  return main.kind === 'statement' && isQuoted(quotations, expression) && !isQuoted(quotations, main.cue);
}

/** Whether a date follows a named happening at once: "the rally on Monday". */
function isBeside(sentence: Sentence, draft: Draft, offset: number, lexicon: Lexicon): boolean {
  if (contains(draft.clause, { start: offset, end: offset + 1 }) && offset > draft.cue.end) return true;
  const between = sentence.words.filter((word) => word.start >= draft.clause.end && word.end <= offset);
  return (
    draft.clause.end <= offset &&
    between.every((word) => lexicon.prepositions.has(word.lower) || lexicon.definiteArticles.has(word.lower))
  );
}

function hasSignal(sentence: Sentence, draft: Draft, lexicon: Lexicon): boolean {
  return findSignal(sentence, draft.at, lexicon) !== null;
}

/** The word at an offset or the next after it; an expression may begin within a word ("mid-March"). */
function wordAt(sentence: Sentence, offset: number): number {
  const at = sentence.words.findIndex((word) => word.end > offset);
  return at < 0 ? sentence.words.length : at;
}

/**
 * The further happenings that a date at the head of its sentence covers: "On Friday the bridge was closed and looting
 * went on". Each is told in a clause that "and" ties to the owner's. And what a "when" right after the date tells.
 */
export function findSharers(
  sentence: Sentence,
  drafts: readonly Draft[],
  { expression }: Dating,
  owner: Draft,
  lexicon: Lexicon,
): Draft[] {
  const sharers = findSimultaneous(sentence, drafts, expression, owner, lexicon);
  const fronted = owner.told && expression.end < owner.cue.start && wordAt(sentence, expression.start) <= 3;
  if (!fronted) return sharers;
  for (let index = owner.clauseIndex + 1; index < sentence.clauses.length; index++) {
    if (!lexicon.joiners.has(sentence.clauses[index]!.opener)) break;
    if (isSequel(sentence, index, lexicon)) break;
    if (sentence.datings.some((other) => clauseAt(sentence, other.expression.start) === index)) break;
    sharers.push(...drafts.filter((draft) => draft.told && draft.clauseIndex === index));
  }
  return sharers;
}

/** "Nine people died on Friday when *the bridge collapsed*": a clause that says what happened on the date before it. */
function findSimultaneous(
  sentence: Sentence,
  drafts: readonly Draft[],
  expression: Expression,
  owner: Draft,
  lexicon: Lexicon,
): Draft[] {
  const index = owner.clauseIndex + 1;
  if (!isWhenOf(sentence, index, expression, lexicon) || !owner.told || expression.lasting) return [];
  if (sentence.datings.some((other) => clauseAt(sentence, other.expression.start) === index)) return [];
  return drafts.filter((draft) => draft.told && draft.clauseIndex === index && ruleOf(draft.kind).standsAlone);
}

/** Whether a clause says what happened "when" it was the date right before it. */
function isWhenOf(sentence: Sentence, index: number, expression: Expression, lexicon: Lexicon): boolean {
  const clause = sentence.clauses[index];
  return clause?.from === wordAt(sentence, expression.end) && lexicon.simultaneous.has(clause.opener);
}

/** "Closed since 2014, when *the roof fell in and the tower cracked*": what happened on a date, of what has been so since then. */
export function findBeginnings(
  sentence: Sentence,
  drafts: readonly Draft[],
  expression: Expression,
  lexicon: Lexicon,
): Draft[] {
  const first = clauseAt(sentence, expression.start) + 1;
  if (!isWhenOf(sentence, first, expression, lexicon)) return [];
  const { clauses } = sentence;
  const goesOn = (index: number): boolean => lexicon.joiners.has(clauses[index]!.opener);
  let last = first;
  while (last + 1 < clauses.length && goesOn(last + 1)) last++;
  return drafts.filter(({ told, clauseIndex }) => told && clauseIndex >= first && clauseIndex <= last);
}

/** "… and later it was sold": what a clause tells as later is not of the date before it. */
function isSequel({ text, words, clauses }: Sentence, clause: number, lexicon: Lexicon): boolean {
  const { from, opener } = clauses[clause]!;
  const start = words[words[from]!.lower === opener ? from + 1 : from]?.start;
  if (start === undefined) return false;
  const opening = text.slice(start, start + LONGEST_SEQUEL).toLowerCase();
  return lexicon.sequels.some((phrase) => opening.startsWith(`${phrase} `));
}
