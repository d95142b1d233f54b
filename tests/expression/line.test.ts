import { expect, test } from 'vitest';
import { readDates } from './support.ts';
import { effortOf } from '../support/effort.ts';

test.each([
  ['a month goes on in the year that it is told in', 'The fair opened in March 1901. In June it closed.', ['1901-03', '1901-06']],
  ['winter runs over into the next year', 'In December 1912 the ice came. In February it broke.', ['1912-12', '1913-02']],
  [
    'what is told next decides between two winters',
    'Peace came on 5 June 1731. Snow had lain from October to March. On 30 June the fields burned, and on 2 July 1731 it rained.',
    ['1731-06-05', '1730-10', '1731-03', '1731-06-30', '1731-07-02'],
  ],
  [
    'a month and year in passing does not draw what follows to it',
    'On 13 July 1793 he died. The hero of the August 1792 rising wept. On 24 August the mayor fled, and on 3 September 1793 order was back.',
    ['1793-07-13', '1792-08', '1793-08-24', '1793-09-03'],
  ],
  [
    'a year in passing does not draw what follows to it',
    'On 3 May 1920 they marched, as in 1813. On 9 June they fled. On 1 July 1920 it ended.',
    ['1920-05-03', '1813', '1920-06-09', '1920-07-01'],
  ],
  [
    'what follows or precedes is next to the date told last',
    'They met in the summer of 1731. The following spring they parted. On 12 June 1744 it was dry; the previous Friday it had rained.',
    ['1731-SU', '1732-SP', '1744-06-12', '1744-06-05'],
  ],
  ['the season of a year told', 'In June 1731 they met. In the autumn of that year they parted.', ['1731-06', '1731-FA']],
  [
    'a year that opens its sentence is told, however far',
    'She was born in 1898. In 1920 she moved. In May she married.',
    ['1898', '1920', '1920-05'],
  ],
  [
    'the year before is only compared with',
    'In May 1920 they won more than in the previous year. In September they lost.',
    ['1920-05', '1919', '1920-09'],
  ],
  [
    'the following year is entered',
    'In May 1920 they won. The following year brought hunger. In September they lost.',
    ['1920-05', '1921', '1921-09'],
  ],
])('the line of a story: %s', (_, text, values) => {
  expect(readDates(text, null).map(({ value }) => value).join(' ').replaceAll('/', ' ').split(' ')).toEqual(values);
}); // prettier-ignore

test('a text of many dates takes time that grows with their number', () => {
  const told = (count: number) =>
    'On 3 May 1920 they met, and in June they left; in 1813 it had been so too. '.repeat(count);
  const time = (count: number): number => effortOf(() => readDates(told(count), null));
  time(300);
  expect(Math.min(time(2400), time(2400))).toBeLessThan(10 * Math.max(time(600), 1));
});
