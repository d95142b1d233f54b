import { parseDay } from '../base/day.ts';
import { by } from '../base/order.ts';
import { hashText } from '../document/hash.ts';
import { UNDATED } from '../base/when.ts';
import type { Passage, Status, Timeline, TimelineDocument, TimelineEvent, When } from '../model.ts';

/** An event as a list of another program tells it. */
export interface Listed {
  readonly id?: string;
  readonly title: string;
  /** What is said of it, one text a passage; where there is none, the title stands for it. */
  readonly words: readonly string[];
  readonly when: When;
  /** The document that the list names for its words; else the list itself. */
  readonly source?: ListedSource;
  readonly kind?: string;
  readonly status?: Status;
  readonly attribution?: string;
  readonly weight?: number;
  readonly actors?: readonly string[];
  readonly places?: readonly string[];
  readonly reported?: TimelineEvent['reported'];
  readonly sources?: number;
}

export interface ListedSource extends Pick<TimelineDocument, 'id' | 'title' | 'publisher' | 'url' | 'language'> {
  readonly published: When;
}

/** A list of events with the name of its format. */
export interface List {
  readonly format: string;
  readonly title: string;
  readonly language?: string;
  readonly events: readonly Listed[];
}

/**
 * A timeline of a list. There are no documents behind it, and it does not pretend to have any: the text of each of its
 * documents is what the list says, one paragraph a passage, and `imported` says so.
 */
export function composeList({ format, title, language = 'en', events }: List): Timeline {
  const listed = sortByTime(events.filter((event) => event.title.trim() !== ''));
  const whole: ListedSource = { id: 'list', title: title || format, publisher: null, url: null, language: null, published: UNDATED }; // prettier-ignore
  const shelves = new Map<string, { source: ListedSource; text: string }>();
  const shelve = (source: ListedSource, words: string): Passage => {
    const shelf = shelves.get(source.id) ?? { source, text: '' };
    shelves.set(source.id, shelf);
    const start = shelf.text.length;
    shelf.text += `${words}\n\n`;
    const end = start + words.length;
    return { document: source.id, start, end, quote: words, sentence: { start, end } };
  };
  const taken = new Set<string>();
  const composed = listed.map((event): TimelineEvent => {
    const words = event.words.filter((text) => text !== '');
    const passages = (words.length === 0 ? [event.title] : words).map((text) => shelve(event.source ?? whole, text));
    return {
      id: nameApart(event.id || slugOf(event.title), taken),
      aliases: [],
      title: event.title,
      kind: event.kind || 'other',
      weight: event.weight ?? 0.5,
      status: event.status ?? 'reported',
      ...(event.attribution !== undefined && { attribution: event.attribution }),
      when: event.when,
      passages,
      actors: event.actors ?? [],
      places: event.places ?? [],
      reported: event.reported ?? { first: null, last: null },
      sources: event.sources ?? 1,
      conflicts: [],
    };
  });
  return {
    format: 'sourceline/1',
    title: title || format,
    language,
    documents: [...shelves.values()].map((shelf) => describe(shelf, format)).toSorted(by(({ id }) => id)),
    events: composed,
    leftovers: [],
    problems: [],
  };
}

function describe({ source, text }: { source: ListedSource; text: string }, format: string): TimelineDocument {
  const { id, title, publisher, url, language, published } = source;
  return { id, title, publisher, url, path: '', language, sha256: hashText(text), text, published, imported: format };
}

/** In the order that FORMAT.md promises: by the earliest bound, or the latest where that is open; undated ones last. What ties
 * keeps the order of the list. */
function sortByTime(events: readonly Listed[]): Listed[] {
  const dayOf = (iso: string | null) => (iso === null ? Infinity : (parseDay(iso) ?? Infinity));
  return events.toSorted(
    by(
      ({ when }) => dayOf(when.earliest ?? when.latest),
      ({ when }) => when.earliest ?? '',
      ({ when }) => dayOf(when.latest),
    ),
  );
}

/** Letters and digits of any script, joined by hyphens. */
function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, 6).join('-') || 'event';
}

function nameApart(id: string, taken: Set<string>): string {
  let name = id;
  for (let again = 2; taken.has(name); again++) name = `${id}-${again}`;
  taken.add(name);
  return name;
}

/** The step that each date of a list has. */
export const LISTED_STEP = { rule: 'imported', says: 'the imported list gives this date' } as const;

/** A list's own group as a kind: in small letters, as the file's kinds are. */
export function kindOfGroup(group: string): string {
  return group.trim().toLowerCase();
}
