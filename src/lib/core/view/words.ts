import { parseDay } from '../base/day.ts';
import { wordDay, wordWhen } from '../base/wording.ts';
import type { Precision, Status, TimelineDocument, TimelineEvent, When } from '../model.ts';
import { capitalise, wordKind } from './kind.ts';

/** The words in which the page speaks of events; dates themselves are worded by `base/wording.ts`. */

const BASES: Readonly<Record<When['basis'], string>> = {
  stated: 'The date is stated in the text.',
  relative: 'The date follows from other words of the text.',
  inferred: 'The date is inferred from several passages.',
  publication: 'The date rests on the day of publication.',
  edited: 'An editor set the date.',
  none: 'No source dates it.',
};

const FINENESS: Readonly<Record<Precision, string>> = {
  time: 'known to the minute',
  day: 'known to the day',
  days: 'known within some days',
  week: 'known to the week',
  month: 'known to the month',
  season: 'known to the season',
  year: 'known to the year',
  decade: 'known to the decade',
  century: 'known to the century',
  none: 'not known',
};

const STATUSES: Readonly<Record<Status, string>> = {
  reported: 'Reported',
  planned: 'Planned',
  denied: 'Denied',
  claimed: 'A claim',
};

/** Before the title of what is not told as fact. */
const STANDINGS: Readonly<Record<Status, string>> = {
  reported: '',
  planned: 'Planned: ',
  denied: 'Denied: ',
  claimed: 'Claim: ',
};

export function wordBasis({ basis }: When): string {
  return BASES[basis];
}

/** How certain a date is, in a few words: "known to the day", "one side open". */
export function wordCertainty({ when, conflicts }: TimelineEvent): string {
  if (conflicts.length > 0) return 'sources conflict';
  const [open, closed] = [when.earliest === null, when.latest === null];
  if (open && closed) return FINENESS.none;
  if (open) return 'the earliest day is open';
  if (closed) return 'the latest day is open';
  return FINENESS[when.precision];
}

/** Whether it is told as fact, and in whose words: an attribution is quoted as the document has it. */
export function wordStatus({ status, attribution }: TimelineEvent): string {
  return attribution === undefined ? STATUSES[status] : `${STATUSES[status]}: “${attribution}”`;
}

/** What stands before an event's title where it may be read without the rest: "Denied: ". */
export function wordStanding({ status }: Pick<TimelineEvent, 'status'>): string {
  return STANDINGS[status];
}

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function wordSources({ sources }: TimelineEvent): string {
  return countOf(sources, 'source');
}

/** Where a document comes from: "Quay Review, 11 February 2019", or that it is undated. */
export function wordOrigin({ publisher, published }: TimelineDocument): string {
  const date = published.basis === 'none' ? 'undated' : wordWhen(published);
  return publisher === null ? capitalise(date) : `${publisher}, ${date}`;
}

export function titleOf({ title }: { readonly title: string }): string {
  return capitalise(title);
}

/** All that a reader who does not see the drawing needs of an event. */
export function wordEvent(event: TimelineEvent): string {
  const conflict = event.conflicts.length > 0 ? ', sources conflict' : '';
  const title = `${wordStanding(event)}${titleOf(event)}`;
  return `${wordWhen(event.when)}${conflict}: ${title}. ${wordKind(event.kind)}, ${wordSources(event)}.`;
}

/** Events drawn as one number: how many, and between which dates. */
export function wordCluster(count: number, earliest: TimelineEvent, latest: TimelineEvent): string {
  const [first, last] = [wordWhen(earliest.when), wordWhen(latest.when)];
  const dates = first === last ? first : `the first ${first}, the last ${last}`;
  return `${countOf(count, 'event')} close together: ${dates}`;
}

/** When its documents were published, as against when it happened. */
export function wordReported({ reported: { first, last } }: TimelineEvent): string {
  const [from, to] = [first, last].map((iso) => (iso === null ? null : parseDay(iso)));
  if (from === null || from === undefined) return '';
  if (to === null || to === undefined || to === from) return `First reported in a document of ${wordDay(from)}.`;
  return `First reported in a document of ${wordDay(from)}, last in one of ${wordDay(to)}.`;
}

const PARTS: Readonly<Record<string, string>> = { title: 'title', kind: 'kind', when: 'date', passages: 'passages' };

/** What a person did to an event, as short facts: "Title and date set by an editor", "Checked by an editor". */
export function wordHand({ edited = [], checked }: TimelineEvent): string[] {
  const parts = edited.map((field) => PARTS[field] ?? field);
  const list = [parts.slice(0, -1).join(', '), parts.at(-1)].filter((part) => part).join(' and ');
  return [...(list ? [`${capitalise(list)} set by an editor`] : []), ...(checked ? ['Checked by an editor'] : [])];
}
