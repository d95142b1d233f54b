import type { Timeline } from '../model.ts';
import { composeList, type List } from './listed.ts';
import { readICalendar } from './read-icalendar.ts';
import { readTable } from './read-table.ts';
import { readTimelineJs, readTimelineJsTable } from './read-timelinejs.ts';
import { readVis } from './read-vis.ts';

/** What is told apart by its content: a value that JSON gives, or a text. */
const JSON_LISTS: readonly ((value: unknown) => List | null)[] = [readTimelineJs, readVis];
const TEXT_LISTS: readonly ((text: string) => List | null)[] = [readICalendar, readTimelineJsTable, readTable];

/** The formats of lists, as a sentence names them. */
export const LISTS = 'TimelineJS JSON or CSV, vis-timeline JSON, iCalendar, or a table with the columns title and date';

/**
 * A timeline of a list of events in another format, which its content tells; null where it is none that is read here,
 * or has no event in it. `name` is its title where the list has none.
 */
export function importTimeline(text: string, name: string): Timeline | null {
  const list = readList(text);
  if (list === null) return null;
  const timeline = composeList({ ...list, title: list.title || name });
  return timeline.events.length === 0 ? null : timeline;
}

function readList(text: string): List | null {
  const value = parseJson(text);
  const lists = value === undefined ? TEXT_LISTS.map((read) => () => read(text)) : JSON_LISTS.map((read) => () => read(value)); // prettier-ignore
  for (const read of lists) {
    const list = read();
    if (list !== null) return list;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
