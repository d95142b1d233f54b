import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordWhen } from '../../src/lib/core/base/wording.ts';
import { readDate, whenOfDate, writeDate } from '../../src/lib/core/edit/date.ts';

test.each<[string, string, string | null]>([
  ['2022-01-05', '5 January 2022', '2022-01-05'],
  ['2022-01-05T11:50', '5 January 2022, 11:50', '2022-01-05T11:50'],
  ['2022-01', 'January 2022', '2022-01'],
  ['2022-12', 'December 2022', '2022-12'],
  ['2022', '2022', '2022'],
  ['0987', '987', '0987'],
  ['-0489', '490 BC', '-0489'],
  ['202X', 'the 2020s', '202X'],
  ['2022-01-02..2022-01-05', 'between 2 and 5 January 2022', '[2022-01-02..2022-01-05]'],
  ['[2022-01-02..2022-01-05]', 'between 2 and 5 January 2022', '[2022-01-02..2022-01-05]'],
  ['2022-01 .. 2022-02', 'between 1 January and 28 February 2022', '[2022-01-01..2022-02-28]'],
  ['..2022-01-05', 'by 5 January 2022', '[..2022-01-05]'],
  ['2022-01-05..', 'on or after 5 January 2022', '[2022-01-05..]'],
  ['1998/2002', '1998 to 2002', '1998/2002'],
  ['2022-01-03/2022-01-05', '3 to 5 January 2022', '2022-01-03/2022-01-05'],
  ['1998/..', 'since 1998', '1998-01-01/..'],
  ['../2002-05-01', 'until 1 May 2002', '../2002-05-01'],
  ['none', 'no date in the source', null],
])('%s is %s', (date, words, edtf) => {
  const when = whenOfDate({ date });
  expect([wordWhen(when), when.edtf]).toEqual([words, edtf]);
});

test.each([
  '',
  'yesterday',
  '5 January 2022',
  '2022-13',
  '2022-02-30',
  '2022-1-5',
  '2022-01-05T25:00',
  '2022-01-05..2022-01-02',
  '..',
  '/',
  '../..',
  '2022/never',
  '22',
])('%j is no date', (date) => {
  expect(readDate(date)).toBeNull();
});

describe('the step', () => {
  test('says that a person set it, and why', () => {
    expect(whenOfDate({ date: '2022', why: 'the log says so.' }).because).toEqual([
      { rule: 'edit', says: 'An editor set this date: the log says so.' },
    ]);
  });
});

test('a date is written so that it reads as it was', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('3000-12-31'), noInvalidDate: true });
  const iso = day.map((date) => date.toISOString().slice(0, 10));
  const unit = fc.oneof(iso, iso.map((text) => text.slice(0, 7)), iso.map((text) => text.slice(0, 4))); // prettier-ignore
  const pair = fc.tuple(unit, unit).map((ends) => ends.toSorted());
  const date = fc.oneof(
    unit,
    iso.map((text) => `${text.slice(0, 3)}X`),
    iso.map((text) => `${text}T10:30`),
    pair.map(([a, b]) => `${a}..${b}`),
    pair.map(([a, b]) => `${a}/${b}`),
    unit.map((a) => `${a}..`),
    unit.map((a) => `../${a}`),
  );
  fc.assert(
    fc.property(date, (text) => {
      fc.pre(readDate(text) !== null);
      const when = whenOfDate({ date: text });
      const again = whenOfDate({ date: writeDate(when) });
      expect([again.earliest, again.latest, again.start]).toEqual([when.earliest, when.latest, when.start]);
    }),
  );
});
