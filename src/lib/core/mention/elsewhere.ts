import type { Expression } from '../model.ts';
import { isDateline, isToldBefore } from './others.ts';
import type { Draft } from './draft.ts';
import { isFinite } from './finite.ts';
import type { Lexicon } from './lexicon.ts';
import { clauseAt, wordAt, type Sentence } from './sentence.ts';
import { isRelative } from './tell.ts';

/**
 * The happening that a date hangs on where its own clause tells none: what the nearest clause after it tells, else one
 * before, else what is named beside it. None where the clause denies something, or says of a thing what is no happening.
 */
export function findElsewhere(
  sentence: Sentence,
  drafts: readonly Draft[],
  expression: Expression,
  clause: number,
  lexicon: Lexicon,
): Draft | null {
  const at = Math.min(wordAt(sentence, expression.start), sentence.words.length - 1);
  const told = drafts.filter((draft) => draft.told);
  const here = drafts.filter((draft) => draft.clauseIndex === clause);
  if (isDenied(sentence, clause, lexicon) || here.some((draft) => draft.told)) return null;
  const { opener } = sentence.clauses[clause]!;
  if (opener !== '' && opener === lexicon.complementizer) return null;
  if (isRelative(sentence.words, sentence.clauses[clause]!, at, lexicon) || isRelativeClause(sentence, clause, lexicon))
    return findAntecedent(sentence, drafts, at, lexicon);
  if (at < sentence.lead) {
    return told.find((draft) => draft.clauseIndex === 1 && draft.kind === 'statement') ?? null;
  }
  const opensMain = (draft: Draft): boolean => !lexicon.subordinators.has(sentence.clauses[draft.clauseIndex]!.opener);
  const dated = new Set(sentence.datings.map((dating) => clauseAt(sentence, dating.expression.start)));
  const isTied = ({ clauseIndex }: Draft): boolean => lexicon.clauseTies.has(sentence.clauses[clauseIndex]!.opener);
  const later = told.filter((draft) => draft.clauseIndex > clause && !dated.has(draft.clauseIndex) && !isTied(draft));
  const next = later.find(opensMain) ?? later[0];
  if (next?.present && isDateline(sentence.text, expression)) return null;
  if (next?.kind === 'statement' && isToldBefore(sentence, clause, expression, lexicon)) return null;
  return (
    next ??
    (hasVerb(sentence, clause, lexicon) ? null : told.findLast((draft) => draft.clauseIndex < clause)) ??
    here.findLast((draft) => draft.at < at) ??
    here[0] ??
    null
  );
}

/** Whether a clause denies what its verb says: its date is no other happening's. */
export function isDenied(sentence: Sentence, clause: number, lexicon: Lexicon): boolean {
  const { words, clauses } = sentence;
  const { from, to } = clauses[clause]!;
  return words.slice(from, to).some(({ lower }) => lexicon.negations.has(lower)) && hasVerb(sentence, clause, lexicon);
}

function hasVerb({ words, clauses }: Sentence, clause: number, lexicon: Lexicon): boolean {
  const { from, to } = clauses[clause]!;
  return words.slice(from, to).some((word) => isFinite(word, lexicon));
}

/** "The strike*, which lasts until Friday*": what is named right before the relative pronoun is what its clause dates. */
function findAntecedent({ words }: Sentence, drafts: readonly Draft[], at: number, lexicon: Lexicon): Draft | null {
  const pronoun = words.slice(0, at).findLast(({ lower }) => lexicon.relatives.has(lower));
  const before = pronoun && words.findLast((word) => word.end <= pronoun.start);
  return drafts.find(({ told, clause }) => !told && before !== undefined && clause.end === before.end) ?? null;
}

/** "A barge, *which is due in June*": the date of what a relative clause says without telling that it happened. */
function isRelativeClause(sentence: Sentence, clause: number, lexicon: Lexicon): boolean {
  const first = sentence.words[sentence.clauses[clause]!.from]!.lower;
  const opens = lexicon.relatives.has(first) && first !== lexicon.complementizer;
  return clause > 0 && opens && hasVerb(sentence, clause, lexicon);
}
