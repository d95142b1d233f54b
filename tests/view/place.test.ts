import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { whenOf } from '../../src/lib/core/base/when.ts';
import { layOutAxis } from '../../src/lib/core/view/axis.ts';
import { breakLabel } from '../../src/lib/core/view/label.ts';
import type { TimelineEvent } from '../../src/lib/core/model.ts';
import { placeEvents } from '../../src/lib/core/view/place.ts';
import { eventOn, eventWith, measure } from './invented.ts';

const day = dayOf(1926, 9, 10);

const place = (event: TimelineEvent) => placeEvents([event]).placed[0];

describe('an event on the axis', () => {
  test('fills its day', () => {
    expect(place(eventOn('a', day))).toMatchObject({ from: day, to: day + 1, at: day + 0.5, certain: true });
  });

  test('stands at its clock where one is told', () => {
    const when = whenOf(
      { earliest: day, latest: day },
      { precision: 'time', basis: 'stated', because: [], clock: '18:00' },
    );
    expect(place(eventWith('a', when))).toMatchObject({ from: day + 0.75, to: day + 0.75, at: day + 0.75 });
  });

  test('is uncertain between its bounds', () => {
    expect(place(eventOn('a', day, day + 3))).toMatchObject({ at: day + 2, certain: false, sure: null });
  });

  test('is open on the side that nothing bounds', () => {
    expect(place(eventOn('a', null, day))).toMatchObject({ to: day + 1, openStart: true, openEnd: false });
    expect(place(eventOn('a', day, null))).toMatchObject({ from: day, openStart: false, openEnd: true });
  });

  test('that lasts stands at its beginning and is sure between its inner bounds', () => {
    const when = whenOf(
      { earliest: day, latest: day + 9 },
      { precision: 'day', basis: 'stated', because: [], lasting: true },
    );
    expect(place(eventWith('a', when))).toMatchObject({ at: day, sure: { from: day, to: day + 10 } });
  });

  test('is nowhere without a date', () => {
    expect(place(eventOn('a', null, null))).toBeUndefined();
  });
});

describe('the axis', () => {
  const words = (from: number, to: number) => {
    const { ticks, eras } = layOutAxis({ from, to }, 500);
    return `${eras.map(({ text }) => text).join(' | ')} :: ${ticks.map(({ text }) => text).join(' ')}`;
  };

  test.each([
    [day, day + 1, '10 September 1926 :: 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00'],
    [day, day + 12, 'September 1926 :: 11 13 15 17 19 21'],
    [dayOf(1926, 1, 1), dayOf(1927, 3, 1), '1926 | 1927 :: Jan Apr Jul Oct Jan'],
    [dayOf(1900, 1, 1), dayOf(1960, 1, 1), ' :: 1900 1910 1920 1930 1940 1950 1960'],
    [dayOf(-499, 1, 1), dayOf(201, 1, 1), ' :: 500 BC 400 BC 300 BC 200 BC 100 BC 1 100 200'],
  ])('from %d to %d', (from, to, expected) => {
    expect(words(from, to)).toBe(expected);
  });
});

describe('a label', () => {
  test.each([
    ['The harbour froze', 200, ['The harbour froze']],
    ['The whole fleet put to sea before dawn', 200, ['The whole fleet put', 'to sea before dawn']],
    [
      'The fleet put to sea before dawn and came back in the evening of the third day',
      200,
      ['The fleet put to sea before dawn', 'and came back in the evening…'],
    ],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 120, ['Donaudampfschiffff…']],
  ])('%s', (title, widest, lines) => {
    const label = breakLabel(title, measure, widest);
    expect(label.width).toBeLessThanOrEqual(widest);
    expect(label.lines.length).toBe(lines.length);
    expect(label.lines[0]!.slice(0, 10)).toBe(lines[0]!.slice(0, 10));
    expect(label.lines.at(-1)!.endsWith('…')).toBe(lines.at(-1)!.endsWith('…'));
  });
});
