import type { Timeline, TimelineEvent } from '../model.ts';
import { isAncient, isUncertain, isUndated, momentOf, unitOf } from './moment.ts';

/** Something that a timeline holds and a format may have no place for. */
export type Feature = keyof typeof FEATURES;

interface Counted {
  /** How many of it a timeline has. */
  readonly count: (timeline: Timeline) => number;
  /** Whether an event has it, where it is something of an event. */
  readonly has?: (event: TimelineEvent) => boolean;
}

function ofEvents(has: (event: TimelineEvent) => boolean): Counted {
  return { has, count: ({ events }) => events.filter(has).length };
}

function ofAll(sum: (event: TimelineEvent) => number): Counted {
  return { count: ({ events }) => events.reduce((total, event) => total + sum(event), 0) };
}

/** In the order of the report and of the table in docs/formats.md; the messages `loss:…` name them. */
const FEATURES = {
  events: ofEvents(() => true),
  undated: ofEvents(({ when }) => isUndated(when)),
  unreported: ofEvents(({ reported }) => momentOf(reported.last) === null),
  units: ofEvents(({ when }) => unitOf(when) === 'month' || unitOf(when) === 'year'),
  uncertain: ofEvents(({ when }) => isUncertain(when)),
  lasting: ofEvents(({ when }) => when.start !== undefined),
  clocks: ofEvents(({ when }) => when.precision === 'time'),
  ancient: ofEvents(({ when }) => isAncient(when)),
  kinds: ofEvents(({ kind }) => kind !== 'other'),
  status: ofEvents(({ status, attribution }) => status !== 'reported' || attribution !== undefined),
  names: ofAll(({ actors, places }) => actors.length + places.length),
  weights: ofEvents(() => true),
  first: ofAll(() => 1),
  passages: ofAll(({ passages }) => passages.length - 1),
  offsets: ofAll(({ passages }) => passages.length),
  originals: ofAll(({ passages }) => passages.filter(({ original }) => original !== undefined).length),
  sources: { count: ({ documents }) => documents.length },
  texts: { count: ({ documents }) => documents.length },
  reasons: ofAll(({ when }) => when.because.length),
  readings: ofAll(({ when }) => when.readings?.length ?? 0),
  conflicts: ofAll(({ conflicts }) => conflicts.length),
  hands: ofEvents(({ edited, pinned, checked, note }) =>
    [edited, pinned, checked, note].some((mark) => mark !== undefined),
  ),
  leftovers: { count: ({ leftovers }) => leftovers.length },
} as const satisfies Readonly<Record<string, Counted>>;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly Feature[];

/** All of it, for a format that is the timeline itself. */
export const EVERYTHING: readonly Feature[] = FEATURE_NAMES;

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
