import * as fc from 'fast-check';
import { formatDay } from '../../src/lib/core/base/day.ts';
import { UNDATED, whenOf } from '../../src/lib/core/base/when.ts';
import type { TimelineEvent, When } from '../../src/lib/core/model.ts';

/** About the width of a text in the label's font: the layout needs some measure, not the true one. */
export const measure = (text: string, strong = false) => Math.ceil(text.length * (strong ? 6.8 : 6.3));

export const size = { width: 900, height: 600 };

const KINDS = ['protest', 'attack', 'statement', 'talks', 'flood'];

/** An event on a day, or with the bounds given. */
export function eventOn(id: string, earliest: number | null, latest = earliest, more: Partial<TimelineEvent> = {}) {
  const when = whenOf({ earliest, latest }, { precision: earliest === latest ? 'day' : 'days', basis: 'stated', because: [] }); // prettier-ignore
  return eventWith(id, when, more);
}

export function eventWith(id: string, when: When, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    aliases: [],
    title: `the crew of boat ${id} went ashore at the third landing`,
    kind: 'protest',
    weight: 0.5,
    status: 'reported',
    when,
    passages: [],
    actors: [],
    places: [],
    reported: { first: null, last: null },
    sources: 1,
    conflicts: [],
    ...more,
  };
}

const boundsArbitrary = fc.oneof(
  fc.integer({ min: 18000, max: 18060 }).map((day) => ({ earliest: day, latest: day })),
  fc.tuple(fc.integer({ min: 17000, max: 19000 }), fc.integer({ min: 0, max: 900 })).map(([day, days]) => ({ earliest: day, latest: day + days })), // prettier-ignore
  fc.integer({ min: 18000, max: 18060 }).map((day) => ({ earliest: null, latest: day })),
  fc.integer({ min: 18000, max: 18060 }).map((day) => ({ earliest: day, latest: null })),
  fc.integer({ min: -700_000, max: 18000 }).map((day) => ({ earliest: day, latest: day })),
);

/** Timelines with a burst, outliers down to antiquity, stretches, bars and open ends. */
export const eventsArbitrary = fc
  .array(
    fc.record({
      bounds: boundsArbitrary,
      lasting: fc.boolean(),
      kind: fc.constantFrom(...KINDS),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      words: fc.integer({ min: 1, max: 30 }),
      conflict: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((drafts) =>
    drafts.map(({ bounds, lasting, kind, weight, words, conflict }, index) => {
      const when = whenOf(bounds, { precision: 'days', basis: 'stated', because: [], lasting });
      const quoted = { document: 'log', start: 0, end: 0, quote: '' };
      const reading = { earliest: formatDay(18020), latest: formatDay(18020), says: 'Another boat.', ...quoted };
      return eventWith(`e${index}`, when, {
        kind,
        weight,
        title: 'landing '.repeat(words).trim(),
        conflicts: conflict ? [{ says: 'They differ.', readings: [reading, reading] }] : [],
      });
    }),
  );

export const undated = eventWith('undated', UNDATED);
