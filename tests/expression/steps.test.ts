import { expect, test } from 'vitest';
import { parseDay } from '../../src/lib/core/base/day.ts';
import { readExpressions } from '../../src/lib/core/expression/read.ts';
import { readDates, wordSpan } from './support.ts';

test('a weekday says the day it counts from', () => {
  const [monday] = readDates('The summit was held on Monday.', '2022-01-10');
  expect(monday!.steps).toEqual([
    {
      rule: 'published',
      says: '“Monday”, told as past, in a text published on 10 January 2022 (a Monday) is that day',
      document: 'doc',
      start: 23,
      end: 29,
      quote: 'Monday',
    },
  ]);
});

test('a full date is stated', () => {
  const [date] = readDates('on 6 January 2022', null);
  expect(date).toMatchObject({ basis: 'stated', steps: [{ rule: 'stated', says: 'the text gives 6 January 2022' }] });
});

test('a dotted date keeps its other reading and says why', () => {
  const [date] = readDates('09.01.22 11:50', null);
  expect(date).toMatchObject({ clock: '11:50', precision: 'time', value: '2022-01-09T11:50' });
  expect(date!.steps[0]!.says).toContain('with the day first, as dates written with dots are');
  expect(date!.readings).toEqual([
    { earliest: '2022-09-01', latest: '2022-09-01', says: 'read the other way round it is 1 September 2022' },
  ]);
});

test.each([
  ['Paid 03/04/22.', null, '2022-03-04', "usual in the text's language"],
  ['Paid 03/04/22, due 25/12/22.', null, '2022-04-03', 'another date in the text'],
  ['Paid 03/04/22.', '2022-04-03', '2022-04-03', 'the day of publication'],
  ['Paid 03/14/22.', '2022-04-03', '2022-03-14', 'the only order'],
])('%s published %s is %s', (text, published, day, reason) => {
  const [date] = readDates(text, published);
  expect(wordSpan(date!)).toBe(day);
  expect(date!.steps[0]!.says).toContain(reason);
});

test.each([
  ['The siege began on 14 May 1453. Two days later the wall fell.', ['1453-05-14', '1453-05-16']],
  ['They met on 5 March 1801. On 7 April they signed.', ['1801-03-05', '1801-04-07']],
  ['In December 1912 the ice came. In February it broke.', ['1912-12', '1913-02']],
  ['The king died in 1603. The following year peace was made.', ['1603', '1604']],
  ['On 3 May 1920 they marched, as in 1813. By 8 June 1920 all was lost. On 9 June they fled.', ['1920-05-03', '1813', '1920-06-08', '1920-06-09']],
  ['On 6 June 1944 they landed. That same day rain fell.', ['1944-06-06', '1944-06-06']],
])('a narrative hangs on what it told: %s', (text, values) => {
  expect(readDates(text, null).map(({ value }) => value)).toEqual(values);
}); // prettier-ignore

test('what hangs on a told date quotes it', () => {
  const text = 'The siege began on 14 May 1453. Two days later the wall fell.';
  const steps = readDates(text, null)[1]!.steps;
  expect(steps.map(({ says }) => says)).toEqual([
    '“Two days later”, counted from 14 May 1453, the date told before it, is 16 May 1453',
    'the text told 14 May 1453',
  ]);
  expect(steps.map((step) => step.document && step.quote)).toEqual(['Two days later', '14 May 1453']);
});

test('news hangs on its publication date though it names other years', () => {
  const text = 'Founded in 1871, the bank closed on Tuesday. In November it had borrowed money.';
  expect(readDates(text, '2022-01-10').map(({ value }) => value)).toEqual(['1871', '2022-01-04', '2021-11']);
});

test.each([
  ['2022-01-01', '2022-12-31', 'in a text published in 2022 is'],
  ['2022-01-01', '2022-01-31', 'in a text published in January 2022 is'],
  ['2022-01-02', '2022-01-06', 'in a text published between 2 and 6 January 2022 is'],
])('a text published from %s to %s says so', (earliest, latest, words) => {
  const published = { earliest: parseDay(earliest)!, latest: parseDay(latest)! };
  const text = 'The school opened last year.';
  const [date] = readExpressions({ id: 'doc', text, paragraphs: [] }, { language: 'en', published });
  expect(date!.steps[0]!.says).toContain(words);
});

test('what looks back from the date told before it says so', () => {
  const text =
    'Peace came on 5 June 1731. Snow had lain from October to March. On 30 June the fields burned, and on 2 July 1731 it rained.';
  const october = readDates(text, null)[1];
  expect(october!.steps[0]!.says).toContain('it looks back from 5 June 1731, the date told before it, to');
});
