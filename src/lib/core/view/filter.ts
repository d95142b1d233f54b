import type { TimelineEvent } from '../model.ts';

export interface Filter {
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
}

/** The events of the kinds and sources chosen; where none is chosen, all. */
export function filterEvents(events: readonly TimelineEvent[], { kinds, sources }: Filter): readonly TimelineEvent[] {
  if (kinds.length + sources.length === 0) return events;
  return events.filter(
    ({ kind, passages }) =>
      (kinds.length === 0 || kinds.includes(kind)) &&
      (sources.length === 0 || passages.some(({ document }) => sources.includes(document))),
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

/** How many events each value has, the most frequent first. */
export function countBy(events: readonly TimelineEvent[], valuesOf: (event: TimelineEvent) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
