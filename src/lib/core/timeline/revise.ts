import { overlaps } from '../base/span.ts';
import { UNDATED } from '../base/when.ts';
import { applyToEvent, idOfAdded } from '../edit/apply.ts';
import type { Edit, Reference } from '../edit/edit.ts';
import { openLocator, type Locator } from '../edit/locate.ts';
import { isSameStretch, isTouched, likenessOf } from '../edit/place.ts';
import type { Passage, Timeline, TimelineEvent } from '../model.ts';

/** The weight of an event that a person adds, until the timeline is made anew. */
const WEIGHT = 0.5;

/**
 * A finished timeline with edits applied as far as that goes without its documents' mentions: what a person who edits
 * sees at once. Dates that hang on others, weights and titles of parted passages come right when the timeline is made
 * anew. An edit that was applied already changes nothing more, and one that fits nothing is passed over.
 */
export function reviseTimeline(timeline: Timeline, edits: readonly Edit[]): Timeline {
  const locate = openLocator(timeline.documents);
  const revised = edits.reduce<Timeline>((before, edit) => revise(before, edit, locate), timeline);
  return revised === timeline ? timeline : { ...revised, leftovers: leftoversOf(revised) };
}

/** Sentences in which an event has a passage now are nothing to review. */
function leftoversOf({ leftovers, events }: Timeline): Timeline['leftovers'] {
  const told = new Set(events.flatMap(({ passages }) => passages).map(keyOf));
  return leftovers.filter(({ document, start }) => !told.has(`${start} ${document}`));
}

function keyOf({ document, sentence }: Passage): string {
  return `${sentence.start} ${document}`;
}

function revise(timeline: Timeline, edit: Edit, locate: Locator): Timeline {
  if (edit.edit === 'add') return addEvent(timeline, edit, locate);
  const event = findEvent(edit.of, timeline, locate);
  if (event === null) return timeline;
  switch (edit.edit) {
    case 'hide':
      return hideEvent(timeline, event);
    case 'merge':
      return mergeEvents(timeline, event, edit, locate);
    case 'split':
      return splitEvent(timeline, event, edit, locate);
    default:
      return replace(timeline, [event], [applyToEvent(event, [edit])]);
  }
}

/** Neither the event nor, for review, the sentences of its passages. */
function hideEvent(timeline: Timeline, event: TimelineEvent): Timeline {
  const told = new Set(event.passages.map(keyOf));
  const leftovers = timeline.leftovers.filter(({ document, start }) => !told.has(`${start} ${document}`));
  return { ...replace(timeline, [event], []), leftovers };
}

/** The timeline with other events in the place of some. */
function replace(timeline: Timeline, old: readonly TimelineEvent[], made: readonly TimelineEvent[]): Timeline {
  const at = timeline.events.indexOf(old[0]!);
  const kept = timeline.events.filter((event) => !old.includes(event));
  return { ...timeline, events: at < 0 ? [...kept, ...made] : kept.toSpliced(at, 0, ...made) };
}

function mergeEvents(
  timeline: Timeline,
  event: TimelineEvent,
  edit: Edit & { edit: 'merge' },
  locate: Locator,
): Timeline {
  const found = edit.with.map((reference) => findEvent(reference, timeline, locate));
  const others = [...new Set(found)].filter((other) => other !== null && other !== event) as TimelineEvent[];
  if (others.length === 0) return timeline;
  const all = [event, ...others];
  const ids = all.flatMap(({ id, aliases }) => [id, ...aliases]);
  const merged: TimelineEvent = {
    ...event,
    aliases: unique(ids.filter((id) => id !== event.id)).toSorted(),
    when: all.find(({ when }) => when.basis !== 'none')?.when ?? event.when,
    weight: Math.max(...all.map(({ weight }) => weight)),
    passages: all.flatMap(({ passages }) => passages),
    actors: unique(all.flatMap(({ actors }) => actors)),
    places: unique(all.flatMap(({ places }) => places)),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
  };
  return replace(timeline, all, [applyToEvent(withReports(merged, timeline), [edit])]);
}

function splitEvent(
  timeline: Timeline,
  event: TimelineEvent,
  edit: Edit & { edit: 'split' },
  locate: Locator,
): Timeline {
  const found = edit.passages.map(locate).filter((place) => place !== null);
  const isParted = (passage: Passage): boolean => found.some((place) => isTouched(passage, place));
  const [parted, kept] = [event.passages.filter(isParted), event.passages.filter((passage) => !isParted(passage))];
  if (parted.length === 0 || kept.length === 0) return timeline;
  const [first] = parted;
  const { kind, weight, status, actors, places, reported, sources } = event;
  const made: TimelineEvent = {
    id: idOfAdded(first!),
    aliases: [],
    title: titleFrom(first!.quote),
    kind,
    weight,
    status,
    when: parted.find(({ when }) => when !== undefined)?.when ?? UNDATED,
    passages: parted,
    actors,
    places,
    reported,
    sources,
    conflicts: [],
  };
  const events = [{ ...event, passages: kept }, made].map((one) => applyToEvent(withReports(one, timeline), [edit]));
  return replace(timeline, [event], events);
}

function addEvent(timeline: Timeline, edit: Edit & { edit: 'add' }, locate: Locator): Timeline {
  const place = locate(edit.of);
  if (place === null) return timeline;
  const same = timeline.events.find(({ passages }) => passages.some((passage) => isSameStretch(passage, place)));
  if (same) {
    const aliases = unique([
      ...same.aliases,
      ...(same.id === idOfAdded(edit.of) ? [] : [idOfAdded(edit.of)]),
    ]).toSorted();
    return replace(timeline, [same], [applyToEvent({ ...same, aliases }, [edit])]);
  }
  const { text } = timeline.documents.find(({ id }) => id === place.document)!;
  const quote = text.slice(place.start, place.end);
  const leftover = timeline.leftovers.find((one) => one.document === place.document && overlaps(one, place));
  const sentence = leftover
    ? { start: Math.min(leftover.start, place.start), end: Math.max(leftover.end, place.end) }
    : { start: place.start, end: place.end };
  const event: TimelineEvent = {
    id: idOfAdded(edit.of),
    aliases: [],
    title: titleFrom(quote),
    kind: 'other',
    weight: WEIGHT,
    status: 'reported',
    when: leftover?.when ?? UNDATED,
    passages: [{ ...place, quote, sentence }],
    actors: [],
    places: [],
    reported: { first: null, last: null },
    sources: 1,
    conflicts: [],
  };
  return replace(timeline, [], [applyToEvent(withReports(event, timeline), [edit])]);
}

/** The event with the number of its sources and the days of its first and last report counted anew. */
function withReports(event: TimelineEvent, { documents }: Timeline): TimelineEvent {
  const ids = new Set(event.passages.map(({ document }) => document));
  const used = documents.filter(({ id }) => ids.has(id));
  const days = (side: 'earliest' | 'latest'): string[] =>
    used.flatMap(({ published }) => published[side] ?? []).toSorted();
  return {
    ...event,
    sources: new Set(used.map(({ id, copyOf }) => copyOf ?? id)).size,
    reported: { first: days('earliest')[0] ?? null, last: days('latest').at(-1) ?? null },
  };
}

function findEvent(reference: Reference, { events }: Timeline, locate: Locator): TimelineEvent | null {
  const { event: id } = reference;
  const known = id === undefined ? undefined : events.find((event) => event.id === id || event.aliases.includes(id));
  if (known) return known;
  const place = locate(reference);
  if (place === null) return null;
  const ranked = events
    .map((event) => ({ event, share: Math.max(...event.passages.map((passage) => likenessOf(passage, place))) }))
    .toSorted((a, b) => b.share - a.share);
  return ranked[0] !== undefined && ranked[0].share > 0 ? ranked[0].event : null;
}

function titleFrom(quote: string): string {
  return quote.replace(/\s+/g, ' ').trim();
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
