import { dayOf, isCivilDate, type Day } from '../base/day.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import type { When } from '../model.ts';
import { kindOfGroup, LISTED_STEP, type List, type Listed } from './listed.ts';

/** A property of a component, without its parameters. */
interface Property {
  readonly name: string;
  readonly value: string;
}

/** The events of an iCalendar file (RFC 5545); null where the text is none. One that recurs is told once, as it begins. */
export function readICalendar(text: string): List | null {
  if (!/^\uFEFF?BEGIN:VCALENDAR\r?\n/i.test(text)) return null;
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '').split('\n'); // prettier-ignore
  const events: Listed[] = [];
  let title = '';
  let open: Property[] | null = null;
  // Parts of an event, such as its alarms, have properties of the same names.
  let depth = 0;
  for (const line of lines) {
    const property = readProperty(line);
    if (property === null) continue;
    const { name, value } = property;
    const component = value.toUpperCase();
    if (name === 'BEGIN' && component === 'VEVENT') [open, depth] = [[], 0];
    else if (name === 'BEGIN') depth++;
    else if (name === 'END' && component === 'VEVENT' && open !== null) {
      events.push(readEntry(open));
      open = null;
    } else if (name === 'END') depth--;
    else if (open !== null && depth === 0) open.push(property);
    else if (open === null && (name === 'X-WR-CALNAME' || name === 'NAME')) title = unescapeText(value);
  }
  return { format: 'iCalendar', title, events };
}

/** `NAME;PARAMETER="a:b":value`. */
function readProperty(line: string): Property | null {
  const match = /^([A-Za-z0-9-]+)((?:;[^=:;]+=(?:"[^"]*"|[^":;]*))*):(.*)$/s.exec(line);
  return match === null ? null : { name: match[1]!.toUpperCase(), value: match[3]! };
}

function readEntry(properties: readonly Property[]): Listed {
  const find = (wanted: string) => properties.find(({ name }) => name === wanted)?.value ?? '';
  const description = unescapeText(find('DESCRIPTION'));
  return {
    id: unescapeText(find('UID')).replace(/@sourceline$/, ''),
    title: unescapeText(find('SUMMARY')),
    words: description.split('\n'),
    when: readDates(find('DTSTART'), find('DTEND')),
    kind: kindOfGroup(unescapeText(find('CATEGORIES').split(/(?<!\\),/, 1)[0]!)),
  };
}

function readDates(start: string, end: string): When {
  const [first, last] = [readStamp(start), readStamp(end)];
  if (first === null) return UNDATED;
  const details = { basis: 'stated', because: [LISTED_STEP] } as const;
  // The end of whole days is the day after the last; an end at a time is that very day.
  const until = last === null ? first.day : last.clock === null ? last.day - 1 : last.day;
  if (until > first.day) return whenOf({ earliest: first.day, latest: until }, { ...details, precision: 'day', lasting: true }); // prettier-ignore
  const clock = first.clock === null ? {} : { clock: first.clock };
  const precision = first.clock === null ? 'day' : 'time';
  return whenOf({ earliest: first.day, latest: first.day }, { ...details, precision, ...clock });
}

/** `20220105` or `20220105T115000`, with a Z or without: the time as it is written. */
function readStamp(value: string): { readonly day: Day; readonly clock: string | null } | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$/.exec(value.trim());
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isCivilDate(year, month, day)) return null;
  return { day: dayOf(year, month, day), clock: match[4] === undefined ? null : `${match[4]}:${match[5]!}` };
}

function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
