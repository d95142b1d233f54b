import { dayOf, isCivilDate, type Day } from '../base/day.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import type { When } from '../model.ts';
import { readGiven, type GivenEnds } from './given.ts';
import { LISTED_STEP, type List, type Listed } from './listed.ts';
import { readMarkup, readMarkupLine } from './plain.ts';

type Item = Readonly<Record<string, unknown>>;

/** Items of a DataSet of vis-timeline, in a list or under `items`; null where the value is something else. */
export function readVis(value: unknown): List | null {
  const list: unknown = isObject(value) ? value.items : value;
  if (!Array.isArray(list) || list.length === 0) return null;
  const items: unknown[] = list;
  if (!items.every((item): item is Item => isObject(item) && 'content' in item && 'start' in item)) return null;
  return { format: 'vis-timeline', title: '', events: items.filter(({ type }) => type !== 'background').map(readItem) };
}

/** Its words are in the tooltip; the first line of one that Sourceline wrote is the worded date. */
function readItem(item: Item): Listed {
  const words = typeof item.title === 'string' ? readMarkup(item.title) : [];
  const isOurs = 'earliest' in item && 'latest' in item && 'precision' in item;
  return {
    ...((typeof item.id === 'string' || typeof item.id === 'number') && { id: String(item.id) }),
    title: typeof item.content === 'string' ? readMarkupLine(item.content) : '',
    words: isOurs ? words.slice(1) : words,
    when: isOurs ? readBounds(item) : readRange(item),
    ...(typeof item.kind === 'string' && { kind: item.kind }),
  };
}

/** The bounds that Sourceline's own items carry. */
function readBounds({ earliest, latest, startBounds, endBounds, edtf, precision }: Item): When {
  const ends = isEnds(startBounds) && isEnds(endBounds) ? { start: startBounds, end: endBounds } : {};
  return readGiven({ earliest, latest, ...ends, edtf, precision }) ?? UNDATED;
}

function isEnds(value: unknown): value is GivenEnds {
  return isObject(value) && 'earliest' in value && 'latest' in value;
}

/** A range of vis lasts, and its end is exclusive. */
function readRange(item: Item): When {
  const [start, end] = [readInstant(item.start), readInstant(item.end)];
  if (start === null) return UNDATED;
  const details = { basis: 'stated', because: [LISTED_STEP] } as const;
  const last = end === null ? start.day : end.clock === undefined ? end.day - 1 : end.day;
  if (last > start.day) return whenOf({ earliest: start.day, latest: last }, { ...details, precision: 'day', lasting: true }); // prettier-ignore
  const { day, clock } = start;
  return whenOf({ earliest: day, latest: day }, { ...details, precision: clock === undefined ? 'day' : 'time', ...(clock !== undefined && { clock }) }); // prettier-ignore
}

interface Instant {
  readonly day: Day;
  readonly clock?: string;
}

/** An ISO date, with or without a time, or milliseconds since 1970; midnight is no time that was told. */
function readInstant(value: unknown): Instant | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    const minutes = Math.floor(value / 60_000);
    return instantOf(Math.floor(minutes / 1440), minutes % 1440);
  }
  const match = typeof value === 'string' ? /^([+-]\d{4,6}|\d{4})-(\d\d?)(?:-(\d\d?))?(?:[T ](\d\d):(\d\d))?/.exec(value) : null; // prettier-ignore
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
  if (!isCivilDate(year, month, day)) return null;
  return instantOf(dayOf(year, month, day), Number(match[4] ?? '0') * 60 + Number(match[5] ?? '0'));
}

function instantOf(day: Day, minutes: number): Instant {
  if (minutes <= 0 || minutes >= 1440) return { day };
  const pad = (part: number) => String(part).padStart(2, '0');
  return { day, clock: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
}

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
