import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordWhen } from '../../src/lib/core/base/wording.ts';
import { whenOf } from '../../src/lib/core/base/when.ts';
import type { TimelineEvent } from '../../src/lib/core/model.ts';
import { NO_FILTER } from '../../src/lib/core/view/filter.ts';
import { makeChooser } from '../../src/lib/core/view/many/choose.ts';
import { findRow } from '../../src/lib/core/view/many/columns.ts';
import { gatherLines, type Gathered } from '../../src/lib/core/view/many/gather.ts';
import { placeRows, rowsOf } from '../../src/lib/core/view/many/rows.ts';
import { placeEvents, type Placement } from '../../src/lib/core/view/place.ts';
import { arrange } from '../../src/lib/core/view/scene.ts';
import { wholeWindow, zoomWindow } from '../../src/lib/core/view/window.ts';
import { writeEventLine, writeLinesHead } from '../../src/lib/core/write/event-lines.ts';
import { UTF8 } from '../../src/lib/ui/many/utf8.ts';
import { eventOn, eventsArbitrary, eventWith, measure, size, undated } from './invented.ts';

function linesOf(events: readonly TimelineEvent[]): string {
  return [writeLinesHead('The harbour', 'en', events.length), ...events.map(writeEventLine)].join('');
}

/** What becomes of a text that comes in pieces of so many letters. */
function gather(text: string, length = 50): Gathered {
  const gathering = gatherLines(UTF8);
  for (let at = 0; at < text.length; at += length) {
    expect(gathering.take(text.slice(at, at + length))).toBeNull();
  }
  const gathered = gathering.finish();
  if ('problem' in gathered) throw new Error(gathered.problem);
  return gathered;
}

function placeLines(events: readonly TimelineEvent[]): Placement {
  const { columns } = gather(linesOf(events));
  const { rows, ranked } = makeChooser(columns, UTF8).choose({ search: '', filter: NO_FILTER, share: 1 });
  return placeRows(columns, rowsOf(columns, UTF8), rows, ranked);
}

/** Receipts and what hangs on them do not go along. */
const bare = eventsArbitrary.map((events) =>
  events.map((event) => ({ ...event, conflicts: [], weight: Math.fround(event.weight) })),
);

describe('events of lines', () => {
  test('stand, read and are drawn as the events that were written', () => {
    fc.assert(
      fc.property(bare, fc.double({ min: 1, max: 500, noNaN: true }), (events, factor) => {
        const [own, other] = [placeEvents(events), placeLines(events)];
        const seen = ({ placed, lanes }: Placement) => ({
          lanes,
          placed: placed.map(({ event, index, lane, from, to, at, certain, lasting, sure, openStart, openEnd }) => ({
            ...{ id: event.id, title: event.title, weight: event.weight, index, lane, from, to, at },
            ...{ certain, lasting, sure, openStart, openEnd, when: wordWhen(event.when) },
          })),
        });
        expect(seen(other)).toEqual(seen(own));
        const whole = wholeWindow(own.placed);
        const window = zoomWindow(whole, factor, own.placed[0]?.at ?? whole.from, whole);
        const drawn = (placement: Placement) => {
          const { marks, clusters, before, after, lanes } = arrange(placement, measure).layOut(window, size);
          return {
            lanes,
            marks: marks.map(({ placed, sign, label }) => [placed.event.id, sign, label]),
            clusters: clusters.map(({ x, indexes }) => [x, [...indexes]]),
            beyond: [before.count, after.count, before.nearest?.event.id, after.nearest?.event.id],
          };
        };
        expect(drawn(other)).toEqual(drawn(own));
      }),
    );
  });

  test('keep a time of day, a status, a pin and letters of any script', () => {
    const clock = whenOf({ earliest: 100, latest: 100 }, { precision: 'time', basis: 'stated', because: [], clock: '00:00' }); // prettier-ignore
    const { placed } = placeLines([
      eventWith('полудень', clock, { title: 'Екіпаж вийшов 𝔸 на берег', status: 'denied', pinned: true }),
      eventOn('b', 101, 101, { status: 'claimed' }),
    ]);
    expect(placed[0]!.event).toMatchObject({ id: 'полудень', title: 'Екіпаж вийшов 𝔸 на берег', status: 'denied', pinned: true }); // prettier-ignore
    expect(placed[0]!.event.when).toMatchObject({ earliest: '1970-04-11T00:00', latest: '1970-04-11T00:00', precision: 'time' }); // prettier-ignore
    expect(placed[1]!.event.status).toBe('claimed');
  });

  test('without a date lie beside the axis', () => {
    const { placed, undated: beside } = placeLines([undated, eventOn('a', 100)]);
    expect(placed.map(({ event }) => event.id)).toEqual(['a']);
    expect(beside.map(({ id, when }) => [id, wordWhen(when)])).toEqual([['undated', wordWhen(undated.when)]]);
  });

  test('are found by their ids', () => {
    const { columns } = gather(linesOf(['a', 'ab', 'b', 'é'].map((id, day) => eventOn(id, day))));
    const make = rowsOf(columns, UTF8);
    for (const id of ['a', 'ab', 'b', 'é']) expect(make(findRow(columns, id, UTF8), -1).id).toBe(id);
    expect(findRow(columns, 'c', UTF8)).toBe(-1);
  });
});

describe('a file of lines', () => {
  const first = writeLinesHead('T', 'en', 1);
  const fine = writeEventLine(eventOn('a', 100));

  test('loses the lines that cannot be read, and says which', () => {
    const bad = ['{', '[]', '{"id":"x"}', writeEventLine(eventOn('b', 3)).replace('1970-01-04', '1970-02-30')];
    const { columns, problems } = gather(`${first}${bad.map((line) => `${line.trim()}\r\n`).join('')}\n${fine.trim()}`);
    expect(columns.count).toBe(1);
    expect(problems.map((problem) => problem.slice(0, 30))).toEqual([
      'Line 2 is no JSON object. The ',
      'Line 3 is no JSON object. The ',
      'Line 4 has no field "title" wi',
      'Line 5 has a date that is neit',
    ]);
  });

  test('is refused without a head, with an unknown version, and where two events have one id', () => {
    expect(gatherLines(UTF8).take(fine)).toContain('its first line should begin with');
    expect(gatherLines(UTF8).take(first.replace('/1"', '/9"'))).toContain('"sourceline-events/9"');
    expect(gatherLines(UTF8).finish()).toEqual({ problem: 'The file is empty.' });
    const gathering = gatherLines(UTF8);
    gathering.take(first + fine + fine);
    expect(gathering.finish()).toEqual({ problem: 'Two lines have the id "a": each event needs its own.' });
  });

  test('is what FORMAT.md shows', () => {
    const example = /```json\n(\{"format":"sourceline-events.*?)```/s.exec(readFileSync('FORMAT.md', 'utf8'))![1]!;
    const { head, columns, problems } = gather(example);
    expect(problems).toEqual([]);
    expect(columns.count).toBe(head.events);
    const { placed } = placeRows(columns, rowsOf(columns, UTF8), Uint32Array.of(0, 1));
    expect(placed.map(({ event }) => wordWhen(event.when))).toEqual(['4 March 1907', '5 to 9 March 1907']);
  });

  test('does not stop for what is hostile in it', () => {
    const odd = { ...eventOn('__proto__', 5), kind: 'constructor', title: '<b>\n</b>\u2028"' };
    const { columns } = gather(first + writeEventLine(odd));
    const [event] = placeRows(columns, rowsOf(columns, UTF8), Uint32Array.of(0)).placed;
    expect(event!.event).toMatchObject({ id: '__proto__', kind: 'constructor', title: '<b> </b> "' });
  });
});

describe('choosing among very many events', () => {
  const events = Array.from({ length: 25_000 }, (_, index) =>
    eventOn(`e${index}`, 10_000 + ((index * 7919) % 9_000), undefined, {
      title: index % 1000 === 7 ? `Ärger im Hafen ${index}` : `crew ${index} of the harbour`,
      kind: index % 2 === 0 ? 'protest' : 'attack',
      weight: (index % 1000) / 1000,
    }),
  );
  const { columns } = gather(linesOf(events), 65_536);
  const chooser = makeChooser(columns, UTF8);
  const make = rowsOf(columns, UTF8);
  const titles = (wish: Parameters<typeof chooser.choose>[0]) =>
    [...chooser.choose(wish).rows].map((row) => make(row, -1).title);
  const nothing = { search: '', filter: NO_FILTER, share: 1 };

  test('a search finds every title that has all its words, whatever their case and accents', () => {
    expect(titles({ ...nothing, search: 'ARGER hafen' })).toHaveLength(25);
    expect(titles({ ...nothing, search: 'crew 24999' })).toEqual(['crew 24999 of the harbour']);
    expect(titles({ ...nothing, search: 'crew hafen' })).toEqual([]);
    expect(titles({ ...nothing, search: 'crew 2 harbour' }).length).toBe(
      events.filter(({ title }) => title.includes('crew') && title.includes('2')).length,
    );
  });

  test('filters and the share of key events leave what they leave of other timelines', () => {
    expect(titles({ ...nothing, filter: { ...NO_FILTER, kinds: ['attack'] } })).toHaveLength(12_500);
    const heavy = chooser.choose({ ...nothing, share: 0 }).rows;
    expect(heavy).toHaveLength(2_500);
    expect([...heavy].every((row) => make(row, -1).weight >= 0.9 - 1e-6)).toBe(true);
  });

  test('kinds and certainties are counted', () => {
    expect([...chooser.count().kinds].toSorted()).toEqual([['attack', 12_500], ['protest', 12_500]]); // prettier-ignore
    expect([...chooser.count().certainty]).toEqual([['day', 25_000]]);
  });
});
