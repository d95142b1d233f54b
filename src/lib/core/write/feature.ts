import type { Timeline, TimelineEvent } from '../model.ts';
import { isAncient, isUncertain, isUndated, momentOf, unitOf } from './moment.ts';

/** Something that a timeline holds and a format may have no place for. */
export type Feature = keyof typeof FEATURES;

interface Counted {
  readonly one: string;
  readonly other: string;
  /** How many of it a timeline has. */
  readonly count: (timeline: Timeline) => number;
  /** Whether an event has it, where it is something of an event. */
  readonly has?: (event: TimelineEvent) => boolean;
}

function ofEvents(one: string, other: string, has: (event: TimelineEvent) => boolean): Counted {
  return { one, other, has, count: ({ events }) => events.filter(has).length };
}

function ofAll(one: string, other: string, sum: (event: TimelineEvent) => number): Counted {
  return { one, other, count: ({ events }) => events.reduce((total, event) => total + sum(event), 0) };
}

/** In the order of the report and of the table in docs/formats.md. */
const FEATURES = {
  events: ofEvents('event', 'events', () => true),
  undated: ofEvents('event without a date', 'events without a date', ({ when }) => isUndated(when)),
  unreported: ofEvents(
    'event without a day of report',
    'events without a day of report',
    ({ reported }) => momentOf(reported.last) === null,
  ),
  units: ofEvents(
    'event known only to the month or year',
    'events known only to the month or year',
    ({ when }) => unitOf(when) === 'month' || unitOf(when) === 'year',
  ),
  uncertain: ofEvents('event with uncertain bounds', 'events with uncertain bounds', ({ when }) => isUncertain(when)),
  lasting: ofEvents('lasting event', 'lasting events', ({ when }) => when.start !== undefined),
  clocks: ofEvents('time of day', 'times of day', ({ when }) => when.precision === 'time'),
  ancient: ofEvents('event before year 1 or after 9999', 'events before year 1 or after 9999', ({ when }) =>
    isAncient(when),
  ),
  kinds: ofEvents('kind of event', 'kinds of events', ({ kind }) => kind !== 'other'),
  status: ofEvents(
    'event that is planned, denied or claimed, as a field',
    'events that are planned, denied or claimed, as a field',
    ({ status, attribution }) => status !== 'reported' || attribution !== undefined,
  ),
  names: ofAll('name of a person or place', 'names of persons and places', (event) => event.actors.length + event.places.length), // prettier-ignore
  weights: ofEvents('weight', 'weights', () => true),
  first: ofAll('leading passage', 'leading passages', () => 1),
  passages: ofAll('further passage', 'further passages', ({ passages }) => passages.length - 1),
  offsets: ofAll("passage's place in its text", "passages' places in their texts", ({ passages }) => passages.length),
  originals: ofAll(
    "passage's place in the original file",
    "passages' places in the original files",
    ({ passages }) => passages.filter(({ original }) => original !== undefined).length,
  ),
  sources: {
    one: 'document',
    other: 'documents',
    count: ({ documents }) => documents.length,
  },
  texts: {
    one: 'text of a document',
    other: 'texts of documents',
    count: ({ documents }) => documents.length,
  },
  reasons: ofAll('reason for a date', 'reasons for dates', ({ when }) => when.because.length),
  readings: ofAll('other reading of a date', 'other readings of dates', ({ when }) => when.readings?.length ?? 0),
  conflicts: ofAll('conflict of sources', 'conflicts of sources', ({ conflicts }) => conflicts.length),
  hands: ofEvents(
    "event with an editor's mark or note",
    "events with an editor's mark or note",
    ({ edited, pinned, checked, note }) => [edited, pinned, checked, note].some((mark) => mark !== undefined),
  ),
  leftovers: {
    one: 'sentence left over',
    other: 'sentences left over',
    count: ({ leftovers }) => leftovers.length,
  },
} as const satisfies Readonly<Record<string, Counted>>;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly Feature[];

/** All of it, for a format that is the timeline itself. */
export const EVERYTHING: readonly Feature[] = FEATURE_NAMES;

/** A feature's name in the plural. */
export function nameFeature(feature: Feature): string {
  return FEATURES[feature].other;
}

export function hasFeature(event: TimelineEvent, feature: Feature): boolean {
  const counted: Counted = FEATURES[feature];
  return counted.has?.(event) ?? false;
}

/** Whether it is something that only an event has, the event itself aside. */
export function isOfEvents(feature: Feature): boolean {
  return !['events', 'sources', 'texts', 'leftovers'].includes(feature);
}

export function countFeature(timeline: Timeline, feature: Feature): number {
  return FEATURES[feature].count(timeline);
}

/** "3 passages". */
export function sayFeature(feature: Feature, count: number): string {
  return `${count} ${count === 1 ? FEATURES[feature].one : FEATURES[feature].other}`;
}
