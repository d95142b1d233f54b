import * as fc from 'fast-check';
import { dayOf, formatDay, parseDay } from '../../src/lib/core/base/day.ts';
import { by } from '../../src/lib/core/base/order.ts';
import { UNDATED, whenOf } from '../../src/lib/core/base/when.ts';
import { hashText } from '../../src/lib/core/document/hash.ts';
import type { Timeline, TimelineEvent, When } from '../../src/lib/core/model.ts';
import { PAYLOADS } from './payloads.ts';

const stated = { basis: 'stated', because: [] } as const;

/** Words of any script, and what tries to be more than words. */
export const wordsArbitrary = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.constantFrom(...PAYLOADS))
  .filter((text) => text.trim() !== '');

const dayArbitrary = fc.integer({ min: dayOf(-3000, 1, 1), max: dayOf(2400, 1, 1) });

/** Dates of every sort, antiquity included. */
export const whenArbitrary: fc.Arbitrary<When> = fc.oneof(
  dayArbitrary.map((day) => whenOf({ earliest: day, latest: day }, { ...stated, precision: 'day' })),
  dayArbitrary.map((day) => whenOf({ earliest: day, latest: day }, { ...stated, precision: 'time', clock: '09:05' })),
  fc.integer({ min: -3000, max: 2400 }).map((year) => whenOf({ earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) }, { ...stated, precision: 'year' })), // prettier-ignore
  fc.tuple(fc.integer({ min: -900, max: 2400 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => whenOf({ earliest: dayOf(year, month, 1), latest: dayOf(year, month + 1, 1) - 1 }, { ...stated, precision: 'month' })), // prettier-ignore
  fc.tuple(dayArbitrary, fc.integer({ min: 1, max: 900 })).map(([day, days]) => whenOf({ earliest: day, latest: day + days }, { ...stated, precision: 'days' })), // prettier-ignore
  fc.tuple(dayArbitrary, fc.integer({ min: 1, max: 900 })).map(([day, days]) => whenOf({ earliest: day, latest: day + days }, { ...stated, precision: 'day', lasting: true })), // prettier-ignore
  dayArbitrary.map((day) => whenOf({ earliest: day, latest: null }, { ...stated, precision: 'days' })),
  dayArbitrary.map((day) => whenOf({ earliest: null, latest: day }, { ...stated, precision: 'days' })),
  fc.tuple(dayArbitrary, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 91, max: 300 })).map(([day, a, b]): When => ({
    earliest: formatDay(day),
    latest: formatDay(day + b),
    edtf: `${formatDay(day)}/${formatDay(day + b)}`,
    precision: 'days',
    ...stated,
    start: { earliest: formatDay(day), latest: formatDay(day + a) },
    end: { earliest: null, latest: formatDay(day + b) },
  })), // prettier-ignore
  fc.constant(UNDATED),
);

/** The order of FORMAT.md. */
function sortByTime(events: readonly TimelineEvent[]): TimelineEvent[] {
  const dayOrEnd = (iso: string | null) => (iso === null ? Infinity : parseDay(iso)!);
  return events.toSorted(
    by(
      ({ when }) => dayOrEnd(when.earliest ?? when.latest),
      ({ when }) => when.earliest ?? '',
      ({ when }) => dayOrEnd(when.latest),
    ),
  );
}

/** Timelines of one document, one passage an event, with texts of every sort in all fields. */
export const timelineArbitrary: fc.Arbitrary<Timeline> = fc
  .record({
    title: wordsArbitrary,
    publisher: fc.option(wordsArbitrary),
    url: fc.option(wordsArbitrary),
    drafts: fc.array(
      fc.record({
        title: wordsArbitrary,
        quote: wordsArbitrary,
        kind: wordsArbitrary,
        when: whenArbitrary,
        status: fc.constantFrom('reported', 'planned', 'denied', 'claimed'),
        attribution: fc.option(wordsArbitrary),
        names: fc.array(wordsArbitrary, { maxLength: 3 }),
        weight: fc.integer({ min: 0, max: 100 }),
        last: fc.option(fc.integer({ min: 0, max: 20_000 })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ title, publisher, url, drafts }): Timeline => {
    const text = drafts.map(({ quote }) => `${quote}\n\n`).join('');
    let at = 0;
    const events = drafts.map((draft, index): TimelineEvent => {
      const [start, end] = [at, at + draft.quote.length];
      at = end + 2;
      const last = draft.last === null ? null : formatDay(draft.last);
      return {
        id: `e${index}`,
        aliases: [],
        title: draft.title,
        kind: draft.kind,
        weight: draft.weight / 100,
        status: draft.status,
        ...(draft.attribution !== null && { attribution: draft.attribution }),
        when: draft.when,
        passages: [{ document: 'd', start, end, quote: draft.quote, sentence: { start, end } }],
        actors: draft.names,
        places: draft.names.toReversed(),
        reported: { first: last, last },
        sources: 1,
        conflicts: [],
      };
    });
    return {
      format: 'sourceline/1',
      title,
      language: 'en',
      documents: [
        {
          id: 'd',
          title,
          publisher,
          url,
          path: 'd.txt',
          language: 'en',
          sha256: hashText(text),
          text,
          published: UNDATED,
        },
      ],
      events: sortByTime(events),
      leftovers: [],
      problems: [],
    };
  });
