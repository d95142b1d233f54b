import { parseDay } from '../base/day.ts';
import type { Words } from '../base/language/en.ts';
import type { Speech } from '../base/speech.ts';
import { wordBounds, wordWhen } from '../base/wording.ts';
import type { Passage, Precision, Status, TimelineDocument, TimelineEvent, When } from '../model.ts';
import { capitalise, wordKind } from './kind.ts';

/** What the page and the list say of events, in a reader's language. */

const BASES = {
  stated: 'basisStated',
  relative: 'basisRelative',
  inferred: 'basisInferred',
  publication: 'basisPublication',
  edited: 'basisEdited',
  none: 'basisNone',
} as const satisfies Record<When['basis'], keyof Words>;

const FINENESS = {
  time: 'knownTime',
  day: 'knownDay',
  days: 'knownDays',
  week: 'knownWeek',
  month: 'knownMonth',
  season: 'knownSeason',
  year: 'knownYear',
  decade: 'knownDecade',
  century: 'knownCentury',
  none: 'knownNot',
} as const satisfies Record<Precision, keyof Words>;

const STANDINGS = {
  planned: 'standingPlanned',
  denied: 'standingDenied',
  claimed: 'standingClaimed',
} as const satisfies Record<Exclude<Status, 'reported'>, keyof Words>;

export function wordBasis({ basis }: When, { t }: Speech): string {
  return t(BASES[basis]);
}

/** How certain a date is, in a few words: "known to the day", "the earliest day is open". */
export function wordCertainty({ when, conflicts }: TimelineEvent, { t }: Speech): string {
  if (conflicts.length > 0) return t('conflict');
  const [open, closed] = [when.earliest === null, when.latest === null];
  if (open && closed) return t('knownNot');
  if (open) return t('earliestOpen');
  if (closed) return t('latestOpen');
  return t(FINENESS[when.precision]);
}

/** Whether it is told as fact, and in whose words: an attribution is quoted as the document has it. */
export function wordStatus({ status, attribution }: TimelineEvent, { t }: Speech): string {
  return attribution === undefined ? t(status) : t('attributed', { status: t(status), words: attribution });
}

/** An event's title where it may be read without the rest: "Denied: the king fled". */
export function headlineOf(event: Pick<TimelineEvent, 'title' | 'status'>, { t }: Speech): string {
  const title = titleOf(event);
  return event.status === 'reported' ? title : t(STANDINGS[event.status], { title });
}

export function wordSources({ sources }: TimelineEvent, { t }: Speech): string {
  return t('sources', { count: sources });
}

/** What its sources make of each other: how many are independent, and whether they agree. */
export function wordAgreement({ sources, conflicts }: TimelineEvent, { t }: Speech): string {
  if (conflicts.length > 0) return t('sourcesDiffer', { count: sources });
  return sources === 1 ? t('oneSource') : t('sourcesAgree', { count: sources });
}

/** Where a document comes from: "Quay Review, 11 February 2019", that it is undated, or only a list that was imported. */
export function wordOrigin({ publisher, published, imported }: TimelineDocument, { t, dates }: Speech): string {
  const date = published.basis === 'none' ? t('undated') : wordWhen(published, dates);
  const origin = publisher === null ? capitalise(date) : t('origin', { publisher, date });
  return imported === undefined ? origin : `${capitalise(t('importedList', { format: imported }))} · ${origin}`;
}

/** The language of a document's words at an offset; null where it is not known. */
export function languageAt({ language, foreign = [] }: TimelineDocument, offset: number): string | null {
  return foreign.find(({ start, end }) => start <= offset && offset < end)?.language ?? language;
}

/** "Page 12" of a passage, where its source has pages; else empty. */
export function wordPage({ original }: Passage, { t }: Speech): string {
  return original?.page === undefined ? '' : t('onPage', { page: String(original.page) });
}

export function titleOf({ title }: { readonly title: string }): string {
  return capitalise(title);
}

/** All that a reader who does not see the drawing needs of an event. */
export function wordEvent(event: TimelineEvent, speech: Speech): string {
  return speech.t(event.conflicts.length > 0 ? 'eventSaidInConflict' : 'eventSaid', {
    date: wordWhen(event.when, speech.dates),
    title: headlineOf(event, speech),
    kind: wordKind(event.kind, speech),
    sources: wordSources(event, speech),
  });
}

/** Events drawn as one number: how many, and between which dates. */
export function wordCluster(
  count: number,
  earliest: TimelineEvent,
  latest: TimelineEvent,
  { t, dates }: Speech,
): string {
  const [first, last] = [wordWhen(earliest.when, dates), wordWhen(latest.when, dates)];
  const counted = t('closeTogether', { count });
  if (first === last) return t('clusterSaid', { events: counted, date: first });
  return t('clusterSaidBetween', { events: counted, first, last });
}

/** The days on which its documents were published, as against when it happened; empty where they are undated. */
export function wordReportedOn({ reported: { first, last } }: TimelineEvent, { dates }: Speech): string {
  const [earliest, latest] = [first, last ?? first].map((iso) => (iso === null ? null : parseDay(iso)));
  if (earliest === null || earliest === undefined) return '';
  return wordBounds({ earliest, latest: latest ?? earliest }, 'day', true, dates);
}

const PARTS: Readonly<Record<string, 'partTitle' | 'partKind' | 'partDate' | 'partPassages'>> = {
  title: 'partTitle',
  kind: 'partKind',
  when: 'partDate',
  passages: 'partPassages',
};

/** What a person did to an event, as short facts: "Title, date set by an editor", "Checked by an editor". */
export function wordHand({ edited = [], checked }: TimelineEvent, { t }: Speech): string[] {
  const parts = edited.map((field) => (Object.hasOwn(PARTS, field) ? t(PARTS[field]!) : field)).join(', ');
  return [
    ...(parts === '' ? [] : [capitalise(t('setByEditor', { parts }))]),
    ...(checked ? [t('checkedByEditor')] : []),
  ];
}
