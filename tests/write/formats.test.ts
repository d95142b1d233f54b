import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { speakFor } from '../../src/cli/speech.ts';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { whenOf } from '../../src/lib/core/base/when.ts';
import type { Timeline, TimelineEvent, When } from '../../src/lib/core/model.ts';
import { readCells } from '../../src/lib/core/timeline/cells.ts';
import { tellWork } from '../../src/cli/speech.ts';
import { exportTimeline } from '../../src/lib/core/write/export.ts';
import { sayLosses } from '../../src/lib/core/write/loss.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { writeFormatTable } from '../../src/lib/core/write/format-table.ts';
import { pngBy } from '../../src/lib/core/write/png.ts';
import { SAMPLE } from '../support/sample.ts';

const speech = speakFor('en');

async function convert(timeline: Timeline, id: string) {
  return exportTimeline(
    timeline,
    FORMATS.find((format) => format.id === id)!,
    speech,
  );
}

async function write(timeline: Timeline, id: string): Promise<string> {
  return (await convert(timeline, id)).files[0]!.content as string;
}

const stated = { basis: 'stated', because: [] } as const;
const [first] = SAMPLE.events;

function eventOn(id: string, when: When): TimelineEvent {
  return { ...first!, id, title: id, aliases: [], when, status: 'reported', conflicts: [] };
}

const MARATHON = whenOf({ earliest: dayOf(-489, 9, 12), latest: dayOf(-489, 9, 12) }, { ...stated, precision: 'day' });
const YEAR_ZERO = whenOf({ earliest: dayOf(0, 1, 1), latest: dayOf(0, 12, 31) }, { ...stated, precision: 'year' });
const STRETCH = whenOf({ earliest: dayOf(2022, 1, 31), latest: dayOf(2022, 2, 28) }, { ...stated, precision: 'day', lasting: true }); // prettier-ignore
const MAYBE = whenOf({ earliest: dayOf(2022, 1, 2), latest: dayOf(2022, 1, 5) }, { ...stated, precision: 'days' });
const CLOCK = whenOf({ earliest: dayOf(2022, 1, 5), latest: dayOf(2022, 1, 5) }, { ...stated, precision: 'time', clock: '11:50' }); // prettier-ignore

const DATED: Timeline = {
  ...SAMPLE,
  events: [eventOn('marathon', MARATHON), eventOn('zero', YEAR_ZERO), eventOn('maybe', MAYBE), eventOn('clock', CLOCK), eventOn('stretch', STRETCH)], // prettier-ignore
};

describe('years before Christ', () => {
  test('490 BC is −490 for TimelineJS, and 1 BC is −1', async () => {
    const { events } = JSON.parse(await write(DATED, 'timelinejs')) as { events: { start_date: object }[] };
    expect(events.map(({ start_date: date }) => date).slice(0, 2)).toEqual([{ year: -490, month: 9, day: 12 }, { year: -1 }]); // prettier-ignore
    const rows = (await write(DATED, 'timelinejs-csv')).split('\n');
    expect(rows[2]).toMatch(/^-490,9,12,/);
    expect(rows[3]).toMatch(/^-1,,,/);
  });

  test('vis and SIMILE count as JavaScript does, with six digits', async () => {
    const items = JSON.parse(await write(DATED, 'vis')) as { start: string; end?: string }[];
    expect(new Date(items[0]!.start).getUTCFullYear()).toBe(-489);
    expect(items[1]).toMatchObject({ start: '0000-01-01', end: '0001-01-01' });
    const { events } = JSON.parse(await write(DATED, 'simile')) as { events: { start: string }[] };
    expect(events.slice(0, 2).map(({ start }) => start)).toEqual(['-000489-09-12', '0000-01-01']);
  });

  test('EDTF and ISO 8601 have a year 0', async () => {
    const { itemListElement: items } = JSON.parse(await write(DATED, 'jsonld')) as { itemListElement: { item: { startDate?: string } }[] }; // prettier-ignore
    expect(items.slice(0, 2).map(({ item }) => item.startDate)).toEqual(['-0489-09-12', '0000']);
    const [, marathon, zero] = (await write(DATED, 'csv')).split('\n');
    expect(marathon).toContain(`,12 September 490 BC,'-0489-09-12,'-0489-09-12,`);
    expect(zero).toContain(',1 BC,0000-01-01,0000-12-31,');
  });

  test('a calendar has no room for them, and says so', async () => {
    const { losses } = await convert(DATED, 'ics');
    expect(losses).toContainEqual({ feature: 'ancient', count: 2, leftOut: true });
  });

  test('CSL counts without a year 0, BibTeX with one', async () => {
    const old = { ...SAMPLE, documents: SAMPLE.documents.map((document) => ({ ...document, published: YEAR_ZERO })) };
    const items = JSON.parse(await write(old, 'csl-json')) as { issued: object }[];
    for (const { issued } of items) expect(issued).toEqual({ 'date-parts': [[-1]] });
    expect(await write(old, 'bibtex')).toContain('date = {0000}');
  });
});

describe('what is not sure', () => {
  test('is worded where a format knows days only', async () => {
    const { events } = JSON.parse(await write(DATED, 'timelinejs')) as { events: object[] };
    expect(events[2]).toMatchObject({ start_date: { year: 2022, month: 1, day: 2 }, display_date: 'between 2 and 5 January 2022' }); // prettier-ignore
    expect(events[2]).not.toHaveProperty('end_date');
  });

  test('is no duration for SIMILE, and fuzzy ends keep their bounds', async () => {
    const fuzzy: When = {
      ...STRETCH,
      start: { earliest: '2022-01-31', latest: '2022-02-03' },
      end: { earliest: '2022-02-20', latest: '2022-02-28' },
    };
    const timeline = { ...DATED, events: [eventOn('maybe', MAYBE), eventOn('fuzzy', fuzzy)] };
    expect(JSON.parse(await write(timeline, 'simile'))).toMatchObject({
      events: [
        { start: '2022-01-02', end: '2022-01-06', durationEvent: false },
        { start: '2022-01-31', latestStart: '2022-02-03', earliestEnd: '2022-02-21', end: '2022-03-01', durationEvent: true }, // prettier-ignore
      ],
    });
  });

  test('is left out of a calendar, whose whole days end on the day after', async () => {
    const component = new ICAL.Component(ICAL.parse(await write(DATED, 'ics')) as unknown[]);
    const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(
      events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['Clock', '2022-01-05T11:50:00', '2022-01-05T11:50:00'],
      ['Stretch', '2022-01-31', '2022-03-01'],
    ]);
    expect(sayLosses((await convert(DATED, 'ics')).losses, tellWork)[0]).toBe(
      'Left out: 1 event known only to the month or year, 1 event with uncertain bounds, 2 events before year 1 or after 9999.',
    );
  });
});

describe('the loss report', () => {
  test('is empty for the timeline itself, and for no other format', async () => {
    for (const format of FORMATS) {
      const { losses } = await exportTimeline(SAMPLE, format, speech);
      expect([format.id, losses.length === 0]).toEqual([format.id, format.id === 'json']);
    }
  });

  test('counts what there is', async () => {
    const { losses } = await convert(SAMPLE, 'csv');
    expect(losses).toContainEqual({ feature: 'conflicts', count: SAMPLE.events.reduce((sum, { conflicts }) => sum + conflicts.length, 0), leftOut: false }); // prettier-ignore
    expect(losses).toContainEqual({ feature: 'texts', count: SAMPLE.documents.length, leftOut: false });
    const undated = SAMPLE.events.filter(({ when }) => when.earliest === null && when.latest === null).length;
    expect((await convert(SAMPLE, 'vis')).losses).toContainEqual({ feature: 'undated', count: undated, leftOut: true });
  });

  test('the table of formats in the documentation is the one that the list makes', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');
    const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    expect(plain(docs)).toContain(plain(writeFormatTable([...FORMATS, pngBy((svg) => svg)])));
  });
});

test('an annotation finds its passage again, by words and by position in code points', async () => {
  const text = '🙂 The ferry sank. 🙂';
  const start = text.indexOf('The');
  const document = { ...SAMPLE.documents[0]!, text };
  const passage = { document: document.id, start, end: start + 14, quote: 'The ferry sank', sentence: { start, end: start + 15 } }; // prettier-ignore
  const timeline = { ...SAMPLE, documents: [document], events: [{ ...first!, passages: [passage] }] };
  const { first: page } = JSON.parse(await write(timeline, 'annotations')) as { first: { items: { target: { selector: { exact: string; prefix: string; start: number; end: number }[] } }[] } }; // prettier-ignore
  const [quote, position] = page.items[0]!.target.selector;
  expect(quote).toMatchObject({ exact: 'The ferry sank', prefix: '🙂 ', suffix: '. 🙂' });
  expect([...text].slice(position!.start, position!.end).join('')).toBe('The ferry sank');
});

test('TimeML keeps every word of each document, and marks its dates', async () => {
  const { files } = await convert(SAMPLE, 'timeml');
  expect(files.length).toBe(SAMPLE.documents.length);
  for (const [index, { content }] of files.entries()) {
    const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(content as string)![1]!;
    const words = body.replace(/<[^>]*>/g, '').replace(/&(#39|quot|lt|gt|amp);/g, (_, name: string) => ({ '#39': "'", quot: '"', lt: '<', gt: '>', amp: '&' })[name]!); // prettier-ignore
    expect(words).toBe(SAMPLE.documents[index]!.text);
  }
  expect(files.map(({ content }) => content).join('')).toMatch(
    /<TIMEX3 tid="t\d+" type="DATE" value="\d{4}-\d\d-\d\d">/,
  );
});

test('a Parquet reader reads the tables, with numbers as numbers and no date before Christ bent', async () => {
  for (const [id, twin] of [
    ['parquet', 'csv'],
    ['passages-parquet', 'passages-csv'],
  ] as const) {
    const { files } = await convert(DATED, id);
    const rows = await parquetReadObjects({ file: (files[0]!.content as Uint8Array<ArrayBuffer>).buffer });
    const [names, ...lines] = readCells(await write(DATED, twin));
    const plain = rows.map((row) => names!.map((name) => String((row[name] as string | number | null) ?? '')));
    expect(plain).toEqual(lines);
  }
  const { files } = await convert(DATED, 'parquet');
  const [marathon] = await parquetReadObjects({ file: (files[0]!.content as Uint8Array<ArrayBuffer>).buffer });
  expect(marathon).toMatchObject({ id: 'marathon', earliest: '-0489-09-12', sources: 1, attribution: null });
});

test('Atom is well formed and in the order of the reports', async () => {
  const days = ['2019-02-11', '2019-02-20', null, '2019-02-15'];
  const events = days.map((last, index) => ({ ...eventOn(`e${index}`, CLOCK), reported: { first: last, last } }));
  const parsed = new XMLParser().parse(await write({ ...SAMPLE, events }, 'atom')) as { feed: { entry: { id: string; updated: string }[]; updated: string } }; // prettier-ignore
  expect(parsed.feed.entry.map(({ id, updated }) => [id.split(':').at(-1), updated])).toEqual([
    ['e1', '2019-02-20T00:00:00Z'],
    ['e3', '2019-02-15T00:00:00Z'],
    ['e0', '2019-02-11T00:00:00Z'],
  ]);
  expect(parsed.feed.updated).toBe('2019-02-20T00:00:00Z');
  expect((await convert({ ...SAMPLE, events }, 'atom')).losses[0]).toEqual({
    feature: 'unreported',
    count: 1,
    leftOut: true,
  });
});

test('the picture has a sign or a number for every event in its window', async () => {
  const svg = await write(SAMPLE, 'svg');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(svg).toContain(`<title id="title">${SAMPLE.title}</title>`);
});

test('every format writes an empty timeline', async () => {
  for (const format of FORMATS) {
    const { files } = await exportTimeline({ ...SAMPLE, events: [], documents: [], leftovers: [] }, format, speech);
    expect(files.length).toBe(format.many ? 0 : 1);
  }
});

test('the same timeline gives the same bytes in any order of days and on any clock', async () => {
  for (const format of FORMATS) {
    const [a, b] = [await exportTimeline(SAMPLE, format, speech), await exportTimeline(structuredClone(SAMPLE), format, speech)]; // prettier-ignore
    expect(a).toEqual(b);
  }
});
