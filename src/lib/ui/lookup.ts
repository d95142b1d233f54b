import type { Placed } from '../core/view/place.ts';
import type { Timeline, TimelineDocument, TimelineEvent } from '../core/model.ts';

/** The events by their ids, former ones included, and the documents by theirs. */
export interface Lookup {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly documents: ReadonlyMap<string, TimelineDocument>;
}

export function indexById({ events, documents }: Timeline): Lookup {
  return {
    events: new Map(events.flatMap((event) => [event.id, ...event.aliases].map((id) => [id, event]))),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
}

/** Events on the axis by their ids. */
export function indexPlaced(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  return new Map(placed.map((one) => [one.event.id, one]));
}
