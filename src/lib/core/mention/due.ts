import type { Day } from '../base/day.ts';
import type { Dating, Precision } from '../model.ts';
import { boundsOfDatings } from './bounds.ts';
import type { DatedDraft, Draft } from './draft.ts';

/**
 * What is told in the present of a day after the publication is still to come: "meets the president next week". So is
 * what is only named with a day that counts from the publication: "next month's summit"; a full date there may be one
 * that was added to the text later.
 */
export function markDue(draft: DatedDraft, published: Day | null): DatedDraft {
  if (draft.status !== 'reported' || published === null || (draft.told && !draft.present)) return draft;
  const { earliest } = boundsOfDatings(draft.datings.filter(({ relation }) => relation === 'on'));
  if (earliest === null || earliest <= published) return draft;
  const counted = draft.datings.every(({ expression }) => expression.basis === 'relative');
  return draft.told || counted ? { ...draft, status: 'planned' } : draft;
}

/** Of a month at least: texts are added to within days. */
const COARSE: ReadonlySet<Precision> = new Set(['month', 'season', 'year', 'decade', 'century']);

/**
 * "The concert on Saturday *was announced*", "it *lowered* its forecasts for 2023": what is told as past was not on a day
 * that counts to after the publication, nor in a month or year after it; a full date there may be one that was added later.
 */
export function isTooLate(
  { told, present, status }: Draft,
  { relation, expression }: Dating,
  published: Day | null,
): boolean {
  if (!told || present || status === 'planned' || relation !== 'on') return false;
  if (expression.basis !== 'relative' && !COARSE.has(expression.precision)) return false;
  const earliest = expression.bounds?.earliest ?? null;
  return published !== null && earliest !== null && earliest > published;
}
