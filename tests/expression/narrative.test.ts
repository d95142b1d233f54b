import { expect, test } from 'vitest';
import { readDates } from './support.ts';

/** A Wednesday. */
const PUBLISHED = '2010-08-18';

function valuesOf(text: string): string {
  return readDates(text, PUBLISHED)
    .map(({ value }) => value)
    .join(' ');
}

test.each([
  [
    'what is due has the year of publication, whatever year was told',
    'The ferry sank in May 1992. The trial is to open in early October.',
    '1992-05 2010-10',
  ],
  [
    'a short history, published long after',
    'In 1612 the duke came. In June he crossed the river. In October he fled. The following January he was home.',
    '1612 1612-06 1612-10 1613-01',
  ],
  [
    'a year that ends its sentence',
    'The mill was built in 1839. On 1 September it burned. Two days later it rained.',
    '1839 1839-09-01 1839-09-03',
  ],
  [
    'a month and year in the middle of a sentence',
    'The siege lasted from 16 December 1744 to 25 January 1745. On 24 December snow fell. By 3 January it was deep.',
    '1744-12-16/1745-01-25 1744-12-24 1745-01-03',
  ],
  [
    'a month that opens its sentence outweighs an older date',
    'The treaty of 1839 stood. In August 1914 it was broken. War was declared on 4 August.',
    '1839 1914-08 1914-08-04',
  ],
  ['a year before our era', 'In 480 BC the king came. In the spring he crossed.', 'BC0480 BC0480-SP'],
  [
    'the months of the next year',
    'War came in 1739. In April of the next year it spread, in May of that year too.',
    '1739 1740-04 1740-05',
  ],
  [
    'what something lasted until does not draw what follows to it',
    'In March 1744 they met, and talked until the fall of the town in February 1745. By June they were tired. On 5 January 1745 they parted.',
    '1744-03 1745-02 1744-06 1745-01-05',
  ],
  [
    'the next morning and that evening',
    'On 5 May 1945 it fell. The next morning it rained. That evening it froze. A week after that it thawed.',
    '1945-05-05 1945-05-06TMO 1945-05-06TEV 1945-W19',
  ],
])('%s', (_, text, values) => {
  expect(valuesOf(text)).toBe(values);
});

test.each([
  ['a company with a past', 'Founded in 1923, the company was sold in June.', '1923 2010-06'],
  [
    'a weekday is of the week of publication',
    'In 1812 the mill burned. On Monday it was opened again.',
    '1812 2010-08-16',
  ],
  [
    'a paragraph of history beside one of news',
    'The mayor resigned on Monday.\n\nOn 5 May 1945 the hall fell. In June it was mended.\n\nIn July he had been ill.',
    '2010-08-16 1945-05-05 1945-06 2010-07',
  ],
  [
    'a paragraph with a year near the publication is news',
    'The mayor resigned on Monday.\n\nIn 1945 the hall fell. In 2009 it was mended, and in June painted.',
    '2010-08-16 1945 2009 2010-06',
  ],
])('news hangs on its day of publication: %s', (_, text, values) => {
  expect(valuesOf(text)).toBe(values);
});
