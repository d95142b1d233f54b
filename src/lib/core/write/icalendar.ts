import { formatDay } from '../base/day.ts';
import type { Speech } from '../base/speech.ts';
import type { TimelineEvent } from '../model.ts';
import { headlineOf } from '../view/words.ts';
import { citePassages, openLibrary, type Library } from './cite.ts';
import { safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { momentOf } from './moment.ts';

/** iCalendar (RFC 5545). A calendar knows days, not maybe: what has no exact day is left out and counted. */
export const ICALENDAR: ExportFormat = {
  id: 'ics',
  name: 'iCalendar',
  extension: '.ics',
  mediaType: 'text/calendar',
  about: 'For any calendar program. Only what is known to the day, or lasted from one known day to another, is in it.',
  carries: ['events', 'lasting', 'clocks', 'kinds', 'unreported', 'first', 'passages'],
  leavesOut: ['undated', 'units', 'uncertain', 'ancient'],
  write: ({ title, events, ...rest }, speech, name) => {
    const library = openLibrary({ title, events, ...rest });
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sourceline//Timeline//EN',
      `NAME:${escapeText(title)}`,
      `X-WR-CALNAME:${escapeText(title)}`,
      ...events.flatMap((event) => writeEntry(event, library, speech)),
      'END:VCALENDAR',
    ];
    return [{ name: `${name}.ics`, content: lines.map((line) => `${foldLine(line)}\r\n`).join('') }];
  },
};

function writeEntry(event: TimelineEvent, library: Library, speech: Speech): string[] {
  const { when, passages } = event;
  const [start, end] = [momentOf(when.earliest)!, momentOf(when.latest)!];
  const link = safeUrl(library(passages[0]!.document).url);
  const times =
    start.clock === null
      ? [
          `DTSTART;VALUE=DATE:${dateOf(when.earliest!)}`,
          // The end of a whole day is the next (RFC 5545, 3.6.1).
          `DTEND;VALUE=DATE:${dateOf(formatDay(end.count + 1))}`,
        ]
      : [`DTSTART:${timeOf(when.earliest!)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@sourceline`,
    // Required, and no clock is asked: the day of its last report, or the epoch.
    `DTSTAMP:${stampOf(event)}T000000Z`,
    ...times,
    `SUMMARY:${escapeText(headlineOf(event, speech))}`,
    `DESCRIPTION:${escapeText(citePassages(event, library, speech).join('\n'))}`,
    `CATEGORIES:${escapeText(event.kind)}`,
    ...(link === null ? [] : [`URL:${link.replace(CONTROL, '')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateOf(iso: string): string {
  return iso.slice(0, 10).replaceAll('-', '');
}

function stampOf({ reported }: TimelineEvent): string {
  const isDay = /^\d{4}-/.test(reported.last ?? '') && momentOf(reported.last) !== null;
  return dateOf(isDay ? reported.last! : '1970-01-01');
}

/** A floating local time: a text tells the hour of the place it speaks of. */
function timeOf(iso: string): string {
  return `${dateOf(iso)}T${iso.slice(11).replace(':', '')}00`;
}

// eslint-disable-next-line no-control-regex -- what a property must not hold
const CONTROL = /[\0-\x08\x0B-\x1F\x7F]/g;

/** A TEXT value (RFC 5545, 3.3.11). Control characters, which it cannot hold, are left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 bytes, each further one begun with a space; no character is cut (RFC 5545, 3.1). */
function foldLine(line: string): string {
  let [folded, bytes] = ['', 0];
  for (const character of line) {
    const size = sizeOf(character);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

/** Bytes of a character in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
