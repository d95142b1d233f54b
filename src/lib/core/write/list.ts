import { parseDay } from '../base/day.ts';
import { by } from '../base/order.ts';
import type { Speech } from '../base/speech.ts';
import type { Timeline, TimelineEvent } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { writeEvent } from './event.ts';

/** Events on one page of the list. */
const PAGE = 2000;

export function countListPages(timeline: Timeline): number {
  return Math.max(1, Math.ceil(timeline.events.length / PAGE));
}

/**
 * One page of the timeline as an HTML list that reads, prints and is found without JavaScript: dated events in time
 * order, then those without a date in a section of their own. Page 1 is part of the site's front page; page N is
 * `list/N/index.html`. Every text of a document is escaped; `speech` is the language of all other words.
 */
export function writeList(timeline: Timeline, speech: Speech, page = 1): string {
  const events = sortByTime(timeline.events).slice((page - 1) * PAGE, page * PAGE);
  const documents = new Map(timeline.documents.map((document) => [document.id, document]));
  const write = (some: readonly TimelineEvent[]) =>
    `<ol>\n${some.map((event) => writeEvent(event, documents, speech)).join('\n')}\n</ol>`;
  const dated = events.filter(isDated);
  const undated = events.filter((event) => !isDated(event));
  return [
    `<h1 dir="auto">${escapeHtml(timeline.title)}</h1>`,
    dated.length === 0 ? '' : write(dated),
    undated.length === 0 ? '' : `<section>\n<h2>${escapeHtml(speech.t('noDate'))}</h2>\n${write(undated)}\n</section>`,
    events.length === 0 ? `<p>${escapeHtml(speech.t('noEvents'))}</p>` : '',
    writePager(page, countListPages(timeline), speech),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Dated events by their earliest bound, or by their latest where that is open; then the others. Ties go by id. */
function sortByTime(events: readonly TimelineEvent[]): TimelineEvent[] {
  const dayOf = ({ when }: TimelineEvent) => parseDay(when.earliest ?? when.latest ?? '') ?? Infinity;
  const clockOf = ({ when }: TimelineEvent) => when.earliest?.split('T')[1] ?? '';
  const endOf = ({ when }: TimelineEvent) => parseDay(when.latest ?? '') ?? Infinity;
  return events.toSorted(by(dayOf, clockOf, endOf, (event) => event.id));
}

function isDated({ when }: TimelineEvent): boolean {
  return when.earliest !== null || when.latest !== null;
}

function writePager(page: number, pages: number, { t }: Speech): string {
  if (pages === 1) return '';
  const root = page === 1 ? '' : '../../';
  const links = Array.from({ length: pages }, (_, index) => {
    if (index + 1 === page) return `<li aria-current="page">${page}</li>`;
    const href = index === 0 ? root || './' : `${root}list/${index + 1}/`;
    return `<li><a href="${href}">${index + 1}</a></li>`;
  });
  return `<nav aria-label="${escapeHtml(t('listPages'))}"><ol>\n${links.join('\n')}\n</ol></nav>`;
}
