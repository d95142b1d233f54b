import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakFor } from '../../src/cli/speech.ts';
import { importTimeline } from '../../src/lib/core/timeline/import.ts';
import { freeCell, guardCell, readCells, writeCells } from '../../src/lib/core/timeline/cells.ts';
import { joinList, splitList } from '../../src/lib/core/timeline/columns.ts';
import { readTimeline } from '../../src/lib/core/timeline/read.ts';
import { timelineSchema } from '../../src/lib/core/timeline/schema.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { wordOrigin } from '../../src/lib/core/view/words.ts';
import { writeList } from '../../src/lib/core/write/list.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

/** What the events of a list are: their dates in EDTF, titles and quotes. */
function tell(text: string): string[] {
  const timeline = importTimeline(text, 'list');
  if (timeline === null) return [];
  expect(timelineSchema.safeParse(timeline).error?.issues).toBeUndefined();
  expect(verifyTimeline(timeline)).toEqual([]);
  expect('timeline' in readTimeline(writeTimeline(timeline))).toBe(true);
  return timeline.events.map(({ title, when, passages }) => `${when.edtf} ${title}: ${passages.map(({ quote }) => quote).join(' / ')}`); // prettier-ignore
}

describe('lists of other programs', () => {
  test('TimelineJS, with parts as texts or numbers, markup, eras and media', () => {
    const json = {
      title: { text: { headline: 'The <b>port</b>' } },
      scale: 'human',
      events: [
        { start_date: { year: '1907', month: '3', day: '4', hour: '18', minute: '' }, text: { headline: 'The lamp <i>failed</i> &amp; burned', text: '<p>One.</p><p>Two<br>lines.</p><script>x()</script>' }, media: { url: 'https://a.example/x.jpg' } }, // prettier-ignore
        { start_date: { year: -44, month: 3, day: 15 }, text: { headline: 'Caesar' } },
        { start_date: { year: 1905 }, end_date: { year: 1906, month: 6 }, text: { headline: 'Dredging', text: '' } },
        { start_date: { year: 1908, month: 13 }, text: { headline: 'No such month' } },
        { start_date: { year: 1909, month: 2 }, text: {} },
      ],
      eras: [{ start_date: { year: 1900 }, end_date: { year: 1910 }, text: { headline: 'An era' } }],
    };
    expect(tell(JSON.stringify(json))).toEqual([
      '-0043-03-15 Caesar: Caesar',
      '1905-01-01/1906-06-30 Dredging: Dredging',
      '1907-03-04T18:00 The lamp failed & burned: One. / Two / lines.',
      'null No such month: No such month',
    ]);
    expect(importTimeline(JSON.stringify(json), 'list')?.title).toBe('The port');
  });

  test('the spreadsheet of TimelineJS', () => {
    const sheet = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Type,Group\n,,,,,,,,,The port,,title,\n1907,3,4,,,,,,,The lamp failed,It was dark.,,Harbour\n1900,,,,1910,,,,,An era,,era,\n'; // prettier-ignore
    expect(tell(sheet)).toEqual(['1907-03-04 The lamp failed: It was dark.']);
    expect(importTimeline(sheet, 'list')).toMatchObject({ title: 'The port', events: [{ kind: 'harbour' }] });
  });

  test('vis-timeline, with dates as texts or milliseconds', () => {
    const items = [
      { id: 1, content: 'A <b>point</b>', start: '2020-01-05' },
      { id: 2, content: 'A range', start: '2020-01-01', end: '2020-02-01' },
      { id: 3, content: 'A moment', start: 1_578_249_000_000 },
      { id: 4, content: 'Behind', start: '2020-01-01', end: '2021-01-01', type: 'background' },
      { id: 5, content: 'When?', start: 'soon' },
    ];
    const told = ['2020-01-01/2020-01-31 A range: A range', '2020-01-05 A point: A point', '2020-01-05T18:30 A moment: A moment', 'null When?: When?']; // prettier-ignore
    expect(tell(JSON.stringify(items))).toEqual(told);
    expect(tell(JSON.stringify({ items }))).toEqual(told);
  });

  test('iCalendar, folded, with parts of parts, quoted parameters and line ends of any sort', () => {
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20200105', 'DTEND;VALUE=DATE:20200108', 'SUMMARY;ALTREP="http://a.example/;x:y":Three days\\; a', '  fair', 'BEGIN:VALARM', 'SUMMARY:no', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR']; // prettier-ignore
    for (const end of ['\r\n', '\n']) {
      expect(tell(lines.join(end))).toEqual(['2020-01-05/2020-01-07 Three days; a fair: Three days; a fair']);
    }
  });

  test('a table with the columns title and date, whatever its separator and the case of its head', () => {
    for (const [separator, date] of [
      [',', '1998/2002'],
      [';', '1998/2002'],
      ['\t', '1998 / 2002'],
    ]) {
      // prettier-ignore
      expect(tell(`Title${separator}Date\nBoats were bought${separator}${date}\n`)).toEqual(['1998/2002 Boats were bought: Boats were bought']); // prettier-ignore
    }
  });

  test.each(['', '{}', '[]', 'null', '3', '{"format":"sourceline/1"}', 'a,b\n1,2', 'Some prose, with a title and a date.', '{"events":[]}', 'BEGIN:VCALENDAR\nEND:VCALENDAR'])('%j is none', (text) => {
    expect(importTimeline(text, 'list')).toBeNull();
  }); // prettier-ignore

  test('bounds that contradict each other date nothing', () => {
    const head = 'title,earliest,latest,start_earliest,start_latest,end_earliest,end_latest\n';
    expect(tell(`${head}x,2020-01-05,2020-01-02,,,,`)).toEqual(['null x: x']);
    expect(tell(`${head}x,2020-01-05,2020-01-09,2020-01-04,2020-01-06,2020-01-08,2020-01-09`)).toEqual(['null x: x']);
    expect(tell(`${head}x,2020-02-31,,,,,`)).toEqual(['null x: x']);
  });

  test('ids are told apart, and events without a title are left out', () => {
    const timeline = importTimeline('id,title,date\na,One,2020\na,Two,2021\nb, ,2022\n', 'list');
    expect(timeline?.events.map(({ id }) => id)).toEqual(['a', 'a-2']);
  });

  test('no text makes it throw, and what it reads is sound', () => {
    const cell = fc.oneof(anyText, fc.constantFrom('2020', '2020-01-05', '-0044-03-15', '../2020', '=1', ''));
    const row = fc.array(cell, { maxLength: 6 });
    const table = fc.array(row, { maxLength: 5 }).map((rows) => writeCells([['title', 'date', 'earliest', 'latest', 'quote', 'actors'], ...rows], ',')); // prettier-ignore
    const calendar = fc.array(fc.tuple(fc.constantFrom('BEGIN:', 'END:', 'SUMMARY:', 'DTSTART:', 'DTEND;X=', 'UID:', ' '), fc.oneof(anyText, fc.constantFrom('VEVENT', 'VALARM', '20200105', '20200105T250000Z'))).map((parts) => parts.join(''))).map((lines) => ['BEGIN:VCALENDAR', ...lines].join('\r\n')); // prettier-ignore
    const json = fc.oneof(
      fc.record({ events: fc.array(fc.record({ start_date: fc.record({ year: fc.jsonValue(), month: fc.jsonValue(), day: fc.jsonValue() }), text: fc.jsonValue(), unique_id: fc.jsonValue() })) }), // prettier-ignore
      fc.array(fc.record({ id: fc.jsonValue(), content: fc.jsonValue(), start: fc.jsonValue(), end: fc.jsonValue(), earliest: fc.jsonValue(), latest: fc.jsonValue(), precision: fc.jsonValue(), startBounds: fc.jsonValue(), endBounds: fc.jsonValue() })), // prettier-ignore
    ).map((value) => JSON.stringify(value)); // prettier-ignore
    fc.assert(
      fc.property(fc.oneof(anyText, table, calendar, json), (text) => void tell(text)),
      { numRuns: 800 },
    );
  });
});

test('every reader is told that it is only a list', () => {
  const timeline = importTimeline('title,date\nThe lamp failed,1907-03-04\n', 'port')!;
  expect(wordOrigin(timeline.documents[0]!, speakFor('en'))).toBe('Imported list (table of events) · Undated');
  expect(wordOrigin(timeline.documents[0]!, speakFor('de'))).toBe('Importierte Liste (table of events) · Ohne Datum');
  expect(writeList(timeline, speakFor('en'))).toContain('imported list (table of events)');
});

describe('cells', () => {
  test('come back as they were', () => {
    const text = fc.oneof(anyText, fc.constantFrom("'=1", '=1', "''", '"', ',', ';', '\t', '\r', '\n', '-5', '-5a'));
    const noNul = text.map((cell) => cell.replaceAll('\0', ''));
    const row = fc.array(noNul, { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(',' as const, '\t' as const), (rows, separator) => {
      expect(readCells(writeCells(rows, separator), separator)).toEqual(rows);
    })); // prettier-ignore
  });

  test('that begin like a formula do not, whole numbers aside', () => {
    fc.assert(fc.property(anyText, (text) => freeCell(guardCell(text)) === text));
    for (const cell of ['=1', '+1', '-1a', '@x', ' =1', '\t=1', '＝1', '|x', '-0489-09-12']) expect(guardCell(cell)).toBe(`'${cell}`); // prettier-ignore
    for (const cell of ['-489', '12', 'a=1', '', "'a"]) expect(guardCell(cell)).toBe(cell);
  });

  test('hold lists', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.filter((text) => text !== ''),
          { minLength: 1 },
        ),
        (items) => {
          // prettier-ignore
          expect(splitList(joinList(items))).toEqual(items);
        },
      ),
    );
    expect(splitList(joinList([]))).toEqual([]);
  });
});
