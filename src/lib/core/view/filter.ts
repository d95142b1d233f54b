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

/** How many events each value has, the most frequent first. */
export function countBy(events: readonly TimelineEvent[], valuesOf: (event: TimelineEvent) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
