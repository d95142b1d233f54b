import { civilOf } from '../base/day.ts';
import { ENGLISH_DATES, type DateWords } from '../base/date-words.ts';
import { wordMonth, wordYear } from '../base/wording.ts';
import { capitalise } from './kind.ts';
import type { TimelineEvent } from '../model.ts';
import type { Placed, Placement } from './place.ts';

/** A stretch of the story under one heading. */
export interface Chapter {
  readonly heading: string;
  readonly events: readonly TimelineEvent[];
}

/** From this many events on, a year's are told by month. */
const MANY = 5;

/** The events in the order of time, by year, and by month in eventful years; the undated at the end. */
export function tellStory({ placed, undated }: Placement, dates: DateWords = ENGLISH_DATES): Chapter[] {
  const years = groupBy(placed, ({ at }) => civilOf(Math.floor(at)).year);
  const chapters = [...years].flatMap(([year, members]) =>
    members.length < MANY ? [chapterOf(wordYear(year, dates), members)] : tellByMonth(members, dates),
  );
  return undated.length === 0 ? chapters : [...chapters, { heading: capitalise(dates.none), events: undated }];
}

function tellByMonth(members: readonly Placed[], dates: DateWords): Chapter[] {
  const months = groupBy(members, ({ at }) => civilOf(Math.floor(at)).month);
  return [...months.values()].map((ofMonth) =>
    chapterOf(capitalise(wordMonth(Math.floor(ofMonth[0]!.at), dates)), ofMonth),
  );
}

function chapterOf(heading: string, members: readonly Placed[]): Chapter {
  return { heading, events: members.map(({ event }) => event) };
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
