import { compare } from '../base/order.ts';
import type { TimelineDocument, TimelineEvent, When } from '../model.ts';
import { groupEvents, type Grouping } from './group.ts';
import type { Ranked } from './lane.ts';
import { parseInstant, type Instant } from './time.ts';

/**
 * A dated event on the axis of time.
 *
 *   uncertain   from ░░▒▒▓▓▓▓▒▒░░ to         it lies somewhere in there
 *   lasting     from ░▒█████████▒░ to        surely there from sureFrom to sureTo
 *   by          ░░░▒▒▓▓▌ to                  open at its start
 *   on or after from ▐▓▓▒▒░░░                open at its end
 */
export interface Placed {
  readonly event: TimelineEvent;
  /** Its index in the placement, which is in the order of time. */
  readonly index: number;
  readonly lane: string;
  /** Outer bounds, `to` exclusive: a day ends where the next begins. Equal only for an event with a clock. */
  readonly from: Instant;
  readonly to: Instant;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly lasting: boolean;
  /** The stretch that a lasting event surely covers. */
  readonly sure: { readonly from: Instant; readonly to: Instant } | null;
  /** Known to the day or finer, and not in conflict. */
  readonly certain: boolean;
  /** Where it stands in the order of time and where its sign is drawn. */
  readonly at: Instant;
  /** Where other readings of a conflict would put it. */
  readonly ghosts: readonly Instant[];
}

/** Dated events in the order of time, and those that no source dates. */
export interface Placement {
  readonly placed: readonly Placed[];
  readonly undated: readonly TimelineEvent[];
  /** Those that have a dated event, in their order. */
  readonly lanes: readonly string[];
  readonly grouping: Grouping;
  /** Where a thread of its own has made it: it takes long for very many. */
  readonly ranked?: Ranked;
}

/** Puts events on the axis. Depends on no zoom: do it once for a selection of events. */
export function placeEvents(
  events: readonly TimelineEvent[],
  grouping: Grouping = 'kind',
  documents: readonly Pick<TimelineDocument, 'id' | 'title'>[] = [],
): Placement {
  const { laneOf, lanes } = groupEvents(events, grouping, documents);
  const placed: Draft[] = [];
  for (const event of events) {
    const one = placeEvent(event, laneOf(event));
    if (one !== null) placed.push(one);
  }
  const ordered = sortByTime(placed);
  for (let index = 0; index < ordered.length; index++) ordered[index]!.index = index;
  const used = new Set(ordered.map(({ lane }) => lane));
  return {
    placed: ordered,
    undated: events.filter(isUndated),
    lanes: lanes.filter((lane) => used.has(lane)),
    grouping,
  };
}

export function isUndated({ when }: TimelineEvent): boolean {
  return when.earliest === null && when.latest === null;
}

/**
 * In the order of time, at one instant the more important first. Many events share few instants, and numbers are sorted
 * many times as fast as by a comparison.
 */
function sortByTime(drafts: readonly Draft[]): Draft[] {
  const at = new Map<Instant, Draft[]>();
  for (const draft of drafts) {
    const there = at.get(draft.at);
    if (there) there.push(draft);
    else at.set(draft.at, [draft]);
  }
  const sorted: Draft[] = [];
  for (const instant of Float64Array.from(at.keys()).sort()) {
    const there = at.get(instant)!;
    if (there.length > 1) there.sort((a, b) => b.event.weight - a.event.weight || compare(a.event.id, b.event.id));
    for (const draft of there) sorted.push(draft);
  }
  return sorted;
}

/** An event whose place in the order of time is not known yet. */
type Draft = Placed & { index: number };

/** Null for an event without any date. */
export function placeEvent(event: TimelineEvent, lane: string): Draft | null {
  const { when } = event;
  const earliest = instantOf(when.earliest);
  const latest = endOf(when.latest, when.earliest, earliest);
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  if (from === null || to === null) return null;
  const lasting = when.start !== undefined;
  const sure = lasting ? sureStretch(when) : null;
  const certain = earliest !== null && latest !== null && to - from <= 1 && event.conflicts.length === 0;
  return {
    event,
    index: -1,
    lane,
    from: Math.min(from, to),
    to: Math.max(from, to),
    openStart: earliest === null,
    openEnd: latest === null,
    lasting,
    sure,
    certain,
    at: signInstant(from, to, { earliest, latest, lasting }),
    ghosts: ghostsOf(event, from, to),
  };
}

function signInstant(
  from: Instant,
  to: Instant,
  { earliest, latest, lasting }: { earliest: Instant | null; latest: Instant | null; lasting: boolean },
): Instant {
  if (earliest === null) return Math.max(to - 0.5, to - 1);
  if (latest === null) return from + 0.5;
  return lasting ? from : (from + to) / 2;
}

function sureStretch({ start, end }: When): Placed['sure'] {
  const from = instantOf(start?.latest ?? null);
  const to = endOf(end?.earliest ?? null);
  return from === null || to === null || from >= to ? null : { from, to };
}

const NONE: readonly Instant[] = [];

/** The middles of readings that lie outside the bounds. */
function ghostsOf({ conflicts }: TimelineEvent, from: Instant, to: Instant): readonly Instant[] {
  if (conflicts.length === 0) return NONE;
  const middles = conflicts.flatMap(({ readings }) =>
    readings.map(({ earliest, latest }) => {
      const [first, last] = [instantOf(earliest ?? latest), endOf(latest ?? earliest)];
      return first === null || last === null ? null : (first + last) / 2;
    }),
  );
  const outside = middles.filter((middle) => middle !== null && (middle < from || middle > to));
  return [...new Set(outside as Instant[])];
}

function instantOf(iso: string | null): Instant | null {
  return iso === null ? null : parseInstant(iso);
}

/** The end of the day (or the minute) that an ISO date names; `known` is the instant of a date that may be the same. */
function endOf(iso: string | null, same: string | null = null, known: Instant | null = null): Instant | null {
  const instant = iso === same ? known : instantOf(iso);
  return instant === null || iso!.includes('T') ? instant : instant + 1;
}
