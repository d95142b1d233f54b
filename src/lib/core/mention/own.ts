import { contains, type Span } from '../base/span.ts';
import type { Dating, Expression } from '../model.ts';
import { findInsertion } from './attribution.ts';
import type { Draft } from './draft.ts';
import { findElsewhere, isDenied } from './elsewhere.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findSignal } from './link.ts';
import { modifiedBy } from './modifier.ts';
import { isOfLife, isOthers, tellsNow } from './others.ts';
import { clauseAt, wordAt, type Sentence } from './sentence.ts';
import { isRelative } from './tell.ts';

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
  const mains = here.filter((draft) => draft.told);
  const main =
    mains.find((draft) => within(draft.at) === within(at)) ?? mains.find((draft) => within(draft.at) || !within(at));
  const phrase = here.findLast((draft) => !draft.told && isBeside(sentence, draft, expression.start, lexicon));
  if (phrase && (!main || hasSignal(sentence, phrase, lexicon))) return phrase;
  if (main && phrase && (tellsNow(sentence, main, expression, lexicon) || takesUp(main, lexicon))) return phrase;
  if (main && isOfSaying(main)) return null;
  if (main) return isOthers(sentence, main, expression, modified, lexicon) ? null : main;
  return findElsewhere(sentence, drafts, expression, clause, lexicon);
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

/** "In Tuesday's vote, *the council adopted* …": a phrase with a date, up to a comma, before what is told. */
function leadsUp({ text, start }: Sentence, expression: Span, drafts: readonly Draft[]): boolean {
  const comma = text.indexOf(',', expression.end);
  const told = drafts.find((draft) => draft.told);
  return told !== undefined && comma >= 0 && comma < told.cue.start && expression.start - start < LONGEST_SEQUEL / 2;
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

/**
 * "Closed since 2014, when *the roof fell in and the tower cracked*": what happened on a date, of what has been so since
 * then. Nothing where that is denied and neither a comma nor a relative clause parts them: "there was no summer since
 * 1962 when it rained".
 */
export function findBeginnings(
  sentence: Sentence,
  drafts: readonly Draft[],
  expression: Expression,
  lexicon: Lexicon,
): Draft[] {
  const first = clauseAt(sentence, expression.start) + 1;
  const { clauses, words } = sentence;
  if (!isWhenOf(sentence, first, expression, lexicon)) return [];
  const before = clauses[first - 1]!;
  const isParted =
    words[clauses[first]!.from]!.apart || isRelative(words, before, wordAt(sentence, expression.start), lexicon);
  if (!isParted && isDenied(sentence, first - 1, lexicon)) return [];
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
