import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPINGS } from '../../src/lib/core/view/group.ts';
import { dayOf, formatDay } from '../../src/lib/core/base/day.ts';
import { NOWHERE, readAddress, writeAddress } from '../../src/lib/core/view/address.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((one) => one.isWellFormed());
const day = fc.integer({ min: dayOf(-3000, 1, 1), max: dayOf(4000, 1, 1) });

const addressArbitrary = fc.record({
  src: fc.option(text),
  event: fc.option(text),
  document: fc.option(text),
  window: fc.option(
    fc.tuple(day, fc.integer({ min: 1, max: 2000 })).map(([from, length]) => ({ from, to: from + length })),
  ),
  search: fc.oneof(text, fc.constant('')),
  kinds: fc.uniqueArray(text, { maxLength: 3 }),
  sources: fc.uniqueArray(text, { maxLength: 3 }),
  actors: fc.uniqueArray(text, { maxLength: 3 }),
  places: fc.uniqueArray(text, { maxLength: 3 }),
  certainty: fc.uniqueArray(text, { maxLength: 3 }),
  since: fc.option(day.map(formatDay)),
  until: fc.option(day.map(formatDay)),
  at: fc.option(
    fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 })).map(([start, length]) => ({ start, end: start + length })),
  ),
  language: fc.option(text),
  view: fc.constantFrom('drawing' as const, 'story' as const),
  lanes: fc.constantFrom(...GROUPINGS),
  share: fc.integer({ min: 0, max: 20 }).map((part) => part / 20),
});

describe('an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  test('is empty for the page as it opens', () => {
    expect(writeAddress(NOWHERE)).toBe('');
    expect(readAddress('')).toEqual(NOWHERE);
  });

  test('is a query that people can read', () => {
    const window = { from: dayOf(1926, 9, 10), to: dayOf(1926, 9, 12) + 0.5 };
    const query = writeAddress({ ...NOWHERE, event: 'landing', window, kinds: ['talks', 'flood'] });
    expect(query).toBe('event=landing&from=1926-09-10&to=1926-09-12T12:00&kind=talks&kind=flood');
  });

  test.each([
    '?from=yesterday&to=1926-09-10',
    '?from=1926-09-10&to=1926-09-01',
    '?event=&view=maps',
    '?%E0%A4%A',
    '?utm_source=x',
    '?at=9-2&since=soon',
  ])('takes no harm from %s', (query) => {
    expect(readAddress(query)).toEqual(NOWHERE);
  });
});
