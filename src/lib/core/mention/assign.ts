import { isEmpty } from '../base/bounds.ts';
import type { Day } from '../base/day.ts';
import { by } from '../base/order.ts';
import { sliceOf } from '../base/span.ts';
import type { Dating, Expression, Relation } from '../model.ts';
import { boundsOfDatings } from './bounds.ts';
import type { DatedDraft, Draft } from './draft.ts';
import { isTooLate, markDue } from './due.ts';
import { clarityOf, titleDraft } from './headline.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findBeginnings, findOwner, findSharers } from './own.ts';
import { isQuoted } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import { standsAlone } from './stand.ts';

/**
 * Gives each date of a sentence to the happening whose words it hangs on, and decides which drafts stand on their own. Of
 * two dates that exclude each other, the one that is stated in full, else the one nearer to the happening's cue,
 * is its own; the other is of something else.
 */
export function assignDatings(
  sentence: Sentence,
  drafts: readonly Draft[],
  published: Day | null,
  lexicon: Lexicon,
): DatedDraft[] {
  const given = new Map<Draft, Dating[]>();
  const give = (owner: Draft, own: Dating): void => {
    if (!isTooLate(owner, own, published)) given.set(owner, addDating(given.get(owner) ?? [], own, owner.cue.start));
  };
  /** "Known since 2004, *when she saved the mill*": the date is of what began then, whatever else has it. */
  const begin = (expression: Expression): readonly Draft[] => {
    const begun = findBeginnings(sentence, drafts, expression, lexicon);
    for (const draft of begun) give(draft, { relation: 'on', expression });
    return begun;
  };
  const begunSince = new Map(sentence.origins.map((expression) => [expression, begin(expression)]));
  for (const dating of sentence.datings) {
    const draft = findOwner(sentence, drafts, dating, lexicon);
    const begun = begunSince.get(dating.expression);
    if (!draft && !begun) begin(dating.expression);
    if (!draft || begun?.includes(draft)) continue;
    for (const owner of [draft, ...findSharers(sentence, drafts, dating, draft, lexicon)])
      give(owner, { ...dating, relation: relationFor(owner, dating, lexicon) });
  }
  return drafts.map((draft) => {
    const datings = given.get(draft) ?? [];
    const title = titleDraft(draft, datings, lexicon);
    const stands = standsAlone(draft, datings, title, lexicon);
    return markDue({ ...draft, datings, title, stands, clarity: clarityOf(draft, title, lexicon) }, published);
  });
}

function addDating(given: readonly Dating[], added: Dating, cue: number): Dating[] {
  const all = [...given, added];
  if (!isEmpty(boundsOfDatings(all))) return all;
  const rank = by<Dating>(
    ({ expression }) => (expression.basis === 'stated' ? 0 : 1),
    ({ expression }) => (expression.end < cue ? 0 : 1),
    ({ expression }) => Math.abs(expression.start - cue),
  );
  return given.every((other) => rank(added, other) < 0) ? [added] : [...given];
}

/**
 * How a date lies to the happening it is given to. "Introduced since 5 January": a change that is in force since then
 * happened then; a state or a movement lasts. "Today" in a quotation is the speaker's day, which the text only bounds.
 */
function relationFor(draft: Draft, { relation, expression }: Dating, lexicon: Lexicon): Relation {
  const { text, quotations } = draft.sentence;
  const spoken = lexicon.speechDays.has(sliceOf(text, expression).toLowerCase());
  if (relation === 'on' && draft.told && spoken && isQuoted(quotations, expression)) return 'by';
  const changes =
    draft.told && (ruleOf(draft.kind).standsAlone || draft.kind === 'decision') && draft.kind !== 'protest';
  return relation === 'since' && changes ? 'on' : relation;
}
