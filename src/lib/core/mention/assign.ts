import { contains } from '../base/span.ts';
import type { Dating, Relation } from '../model.ts';
import type { DatedDraft, Draft } from './draft.ts';
import { titleDraft } from './headline.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findSignal } from './link.ts';
import { clauseAt, type Sentence } from './sentence.ts';

/** Gives each date of a sentence to the happening whose words it hangs on, and decides which drafts stand on their own. */
export function assignDatings(sentence: Sentence, drafts: readonly Draft[], lexicon: Lexicon): DatedDraft[] {
  const given = new Map<Draft, Dating[]>();
  for (const dating of sentence.datings) {
    const draft = findOwner(sentence, drafts, dating, lexicon);
    if (draft) given.set(draft, [...(given.get(draft) ?? []), { ...dating, relation: relationFor(draft, dating) }]);
  }
  return drafts.map((draft) => {
    const datings = given.get(draft) ?? [];
    const title = titleDraft(draft, datings, lexicon);
    return { ...draft, datings, title, stands: standsAlone(draft, datings, title, lexicon) };
  });
}

function findOwner(
  sentence: Sentence,
  drafts: readonly Draft[],
  { expression }: Dating,
  lexicon: Lexicon,
): Draft | null {
  const clause = clauseAt(sentence, expression.start);
  const here = drafts.filter((draft) => draft.clauseIndex === clause);
  const main = here.find((draft) => draft.told);
  const phrase = here.findLast((draft) => !draft.told && isBeside(sentence, draft, expression.start, lexicon));
  if (phrase && (!main || hasSignal(sentence, phrase, lexicon))) return phrase;
  if (main) return main;
  const told = drafts.filter((draft) => draft.told);
  return (
    told.find((draft) => draft.clauseIndex > clause) ??
    told.findLast((draft) => draft.clauseIndex < clause) ??
    here.findLast((draft) => draft.at < wordAt(sentence, expression.start)) ??
    here[0] ??
    null
  );
}

/** Whether a date follows a named happening at once: "the rally on Monday". */
function isBeside(sentence: Sentence, draft: Draft, offset: number, lexicon: Lexicon): boolean {
  if (contains(draft.clause, { start: offset, end: offset + 1 }) && offset > draft.cue.end) return true;
  const between = sentence.words.filter((word) => word.start >= draft.clause.end && word.end <= offset);
  return (
    draft.clause.end <= offset && between.every((word) => lexicon.prepositions.has(word.lower) || word.lower === 'the')
  );
}

function hasSignal(sentence: Sentence, draft: Draft, lexicon: Lexicon): boolean {
  return findSignal(sentence.text, sentence.words, draft.at, 0, lexicon) !== null;
}

function wordAt(sentence: Sentence, offset: number): number {
  const at = sentence.words.findIndex((word) => word.start >= offset);
  return at < 0 ? sentence.words.length : at;
}

/** "Introduced since 5 January": a change that is in force since then happened then. A state or a movement lasts. */
function relationFor(draft: Draft, { relation }: Dating): Relation {
  const changes =
    draft.told && (ruleOf(draft.kind).standsAlone || draft.kind === 'decision') && draft.kind !== 'protest';
  return relation === 'since' && changes ? 'on' : relation;
}

/**
 * Whether a draft is an event by itself, rather than words that only support one told elsewhere: it is dated, or it
 * changes what is the case and says for whom or where. A plan needs a date; a remark in brackets never stands.
 */
function standsAlone(draft: Draft, datings: readonly Dating[], title: string, lexicon: Lexicon): boolean {
  if (title.length < 12 || draft.sentence.clauses[draft.clauseIndex]!.aside) return false;
  const dated = datings.some(
    ({ relation, expression }) => expression.bounds !== null && (relation === 'on' || relation === 'since'),
  );
  if (dated) return true;
  if (draft.status === 'planned' || isAnaphoric(title, lexicon)) return false;
  return ruleOf(draft.kind).standsAlone && draft.names.length > 0;
}

/** "The event was held at his request": it takes up what was told before. */
function isAnaphoric(title: string, lexicon: Lexicon): boolean {
  const lower = title.toLowerCase();
  return lexicon.anaphors.some((opening) => lower.startsWith(`${opening} `));
}
