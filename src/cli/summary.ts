import { parseDay } from '../lib/core/base/day.ts';
import { wordBounds } from '../lib/core/base/wording.ts';
import type { Timeline } from '../lib/core/model.ts';
import { count } from './output.ts';

/** A timeline in one line: "4 documents, 31 events from 1 January 1998 to 16 January 2022, 3 without a date, 1 problem." */
export function summarise(timeline: Timeline): string {
  const undated = timeline.events.filter(({ when }) => when.basis === 'none').length;
  const parts = [
    count(timeline.documents.length, 'document'),
    count(timeline.events.length, 'event') + spanOf(timeline),
    undated === 0 ? null : `${undated} without a date`,
    timeline.leftovers.length === 0 ? null : `${count(timeline.leftovers.length, 'dated sentence')} to review`,
    timeline.problems.length === 0 ? null : count(timeline.problems.length, 'problem'),
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}

/** From the first to the last day that any event's bounds name. */
function spanOf(timeline: Timeline): string {
  const bounds = timeline.events.flatMap(({ when }) => [when.earliest, when.latest]);
  const days = bounds.flatMap((iso) => (iso === null ? [] : (parseDay(iso) ?? [])));
  if (days.length === 0) return '';
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const words = wordBounds({ earliest: first, latest: last }, 'year', true);
  if (first === last) return ` on ${words}`;
  return words.includes(' to ') ? ` from ${words}` : ` in ${words}`;
}
