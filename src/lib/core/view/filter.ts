import { parseDay } from '../base/day.ts';
import type { TimelineEvent } from '../model.ts';

/** What is known of when an event happened, as a reader may choose among events. */
export type Certainty = 'day' | 'wider' | 'open' | 'none' | 'conflict';

export const CERTAINTIES: readonly Certainty[] = ['day', 'wider', 'open', 'none', 'conflict'];

/** Lists of values of which an event must have one; an empty list asks for nothing. */
export interface Filter {
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly certainty: readonly string[];
  /** Days (`YYYY-MM-DD`) between which an event may lie, both included; null is open. */
  readonly since: string | null;
  readonly until: string | null;
}

export const NO_FILTER: Filter = {
  kinds: [],
  sources: [],
  actors: [],
  places: [],
  certainty: [],
  since: null,
  until: null,
};

/** The filters that are lists. */
export type Facet = Exclude<keyof Filter, 'since' | 'until'>;

const FACETS: Readonly<Record<Facet, (event: TimelineEvent) => readonly string[]>> = {
  kinds: ({ kind }) => [kind],
  sources: ({ passages }) => passages.map(({ document }) => document),
  actors: ({ actors }) => actors,
  places: ({ places }) => places,
  certainty: (event) => [certaintyOf(event)],
};

export function isEmptyFilter(filter: Filter): boolean {
  return filter.since === null && filter.until === null && facetsOf(filter).length === 0;
}

/** The events that have a value of each list that asks for one, and may lie within the days. */
export function filterEvents(events: readonly TimelineEvent[], filter: Filter): readonly TimelineEvent[] {
  if (isEmptyFilter(filter)) return events;
  const facets = facetsOf(filter);
  const [since, until] = [dayOf(filter.since), dayOf(filter.until)];
  return events.filter(
    (event) =>
      facets.every((facet) => FACETS[facet](event).some((value) => filter[facet].includes(value))) &&
      mayLieWithin(event, since, until),
  );
}

/** From this many on, key events are a choice; of fewer all are shown as such. */
const FEWEST = 5;
const KEY_SHARE = 0.1;

/**
 * The events that matter most, with those that a person pinned: at 0 a tenth of them, at 1 all, and between the number
 * grows evenly by factors.
 */
export function keepHeaviest(events: readonly TimelineEvent[], share: number): readonly TimelineEvent[] {
  if (share >= 1 || events.length <= FEWEST) return events;
  const least = Math.max(FEWEST, events.length * KEY_SHARE);
  const count = Math.round(least * (events.length / least) ** Math.max(0, share));
  const weights = Float64Array.from(events, ({ weight }) => -weight).sort();
  const lightest = -weights[count - 1]!;
  return events.filter(({ weight, pinned }) => weight >= lightest || pinned);
}

function facetsOf(filter: Filter): Facet[] {
  return (Object.keys(FACETS) as Facet[]).filter((facet) => filter[facet].length > 0);
}

function dayOf(iso: string | null): number | null {
  return iso === null ? null : parseDay(iso);
}

/** Where days are asked for, an event without any lies nowhere. */
function mayLieWithin({ when }: TimelineEvent, since: number | null, until: number | null): boolean {
  if (since === null && until === null) return true;
  const [earliest, latest] = [dayOf(when.earliest), dayOf(when.latest)];
  if (earliest === null && latest === null) return false;
  return (latest ?? Infinity) >= (since ?? -Infinity) && (earliest ?? -Infinity) <= (until ?? Infinity);
}

export function certaintyOf({ when: { earliest, latest }, conflicts }: TimelineEvent): Certainty {
  if (conflicts.length > 0) return 'conflict';
  if (earliest === null && latest === null) return 'none';
  if (earliest === null || latest === null) return 'open';
  return dayOf(earliest) === dayOf(latest) ? 'day' : 'wider';
}

/** The values that events have for a list, and how many events have each, the most frequent first. */
export function countFacet(events: readonly TimelineEvent[], facet: Facet): ReadonlyMap<string, number> {
  return new Map([...countBy(events, FACETS[facet])].toSorted(([, a], [, b]) => b - a));
}

/** How many events each value has. */
export function countBy(events: readonly TimelineEvent[], valuesOf: (event: TimelineEvent) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
