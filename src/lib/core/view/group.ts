import { by } from '../base/order.ts';
import type { TimelineDocument, TimelineEvent } from '../model.ts';
import type { Speech } from '../base/speech.ts';
import { rankOf, wordKind } from './kind.ts';

/** What the lanes of a drawing tell apart. */
export const GROUPINGS = ['kind', 'source', 'place', 'actor'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** So many lanes have a name; what else there is shares the last one. */
const MOST_LANES = 9;

/** The lane of what has no value of its own, or one that few events have. */
export const OTHERS = 'others';

/** A lane's name: what a document is called and names of places and persons are not translated. */
export function wordLane(lane: string, grouping: Grouping, speech: Pick<Speech, 'kinds'>): string {
  if (grouping === 'kind') return wordKind(lane, speech);
  return lane === OTHERS ? wordKind('other', speech) : lane;
}

/** The lane of each event by what they are grouped by, and the lanes in their order. */
export interface Grouped {
  readonly laneOf: (event: TimelineEvent) => string;
  readonly lanes: readonly string[];
}

/** Kinds have a lane each, in the order of their table; sources, places and actors the most frequent first. */
export function groupEvents(
  events: readonly TimelineEvent[],
  grouping: Grouping,
  documents: readonly Pick<TimelineDocument, 'id' | 'title'>[] = [],
): Grouped {
  if (grouping === 'kind') {
    const kinds = new Set(events.map(({ kind }) => kind));
    return { laneOf: ({ kind }) => kind, lanes: [...kinds].toSorted(by(rankOf, (kind) => kind)) };
  }
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const valueOf = ({ passages, places, actors }: TimelineEvent): string | undefined => {
    if (grouping === 'source') return passages[0] && (titles.get(passages[0].document) ?? passages[0].document);
    return grouping === 'place' ? places[0] : actors[0];
  };
  const counts = new Map<string, number>();
  for (const event of events) {
    const value = valueOf(event);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const named = [...counts.keys()].toSorted(by((name) => -counts.get(name)!, (name) => name)).slice(0, MOST_LANES); // prettier-ignore
  const known = new Set(named);
  const laneOf = (event: TimelineEvent) => {
    const value = valueOf(event);
    return value !== undefined && known.has(value) ? value : OTHERS;
  };
  return { laneOf, lanes: events.some((event) => laneOf(event) === OTHERS) ? [...named, OTHERS] : named };
}
