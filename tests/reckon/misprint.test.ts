import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';

type Text = readonly [published: string, content: string];

/** The conflicts about a misprinted year in a set of texts. */
function findMisprints(texts: readonly Text[]): Conflict[] {
  const { events } = buildTimeline(
    texts.map(([published, content], index) => ({
      path: `report-${index}.txt`,
      content,
      declared: { title: `Report ${index}`, published, language: 'en' },
    })),
  );
  return events.flatMap(({ conflicts }) => conflicts).filter(({ says }) => says.includes('misprint'));
}

const MAREL: Text = ['2017-05-12', 'Miners walked out in Marel on 2 May 2017. Police closed Marel on 6 May 2017.'];

describe('a year is suspected where the sources date what went on then to another', () => {
  test.each<[string, readonly Text[], readonly [string, string]]>([
    [
      'a song',
      [
        ['2017-05-20', 'In Orn on 4 May 2014, when few abroad had heard of the strike in Marel, a poet wrote a song.'],
        MAREL,
      ],
      ['2014-05-04', '2017-05-04'],
    ],
    [
      'a will',
      [
        ['1988-03-30', 'On 3 March 1980, while the siege of Belhaven went on, a baker wrote his will.'],
        ['1988-04-02', 'Pirates attacked Belhaven on 1 March 1988. Belhaven was relieved on 9 March 1988.'],
      ],
      ['1980-03-03', '1988-03-03'],
    ],
    [
      'shares',
      [
        ['2011-02-20', 'A banker sold his shares on 7 February 2010, when the collapse of Holm Steel shook Lund.'],
        ['2011-02-15', 'Holm Steel defaulted on 5 February 2011. On 8 February 2011 the court closed Holm Steel.'],
      ],
      ['2010-02-07', '2011-02-07'],
    ],
    [
      'a rector',
      [
        ['2020-09-30', 'The rector resigned on 12 September 2010, as students in Talvik marched.'],
        [
          '2020-09-20',
          'Students marched in Talvik on 10 September 2020. The school of Talvik was closed on 14 September 2020.',
        ],
      ],
      ['2010-09-12', '2020-09-12'],
    ],
    [
      'a call',
      [
        [
          '2015-11-30',
          'On 20 November 2005, when hardly anyone had heard of the flood in Dorran, a farmer phoned the radio.',
        ],
        ['2015-11-25', 'The river flooded Dorran on 19 November 2015.'],
        ['2015-11-28', 'Nine people died in Dorran on 21 November 2015.'],
      ],
      ['2005-11-20', '2015-11-20'],
    ],
  ])('%s', (_, texts, readings) => {
    for (const list of [texts, texts.toReversed()]) {
      const conflicts = findMisprints(list);
      expect(conflicts.length).toBeGreaterThan(0);
      for (const conflict of conflicts) {
        expect(conflict.readings.map(({ earliest }) => earliest)).toEqual(readings);
        expect(conflict.readings.map(({ latest }) => latest)).toEqual(readings);
        for (const { quote } of conflict.readings) expect(quote.length).toBeGreaterThan(10);
      }
    }
  });
});

describe('a year is not suspected', () => {
  test.each<[string, string, string]>([
    ['a remembrance', '2017-05-20', 'On 4 May 2014, when the strike in Marel was remembered, a choir sang.'],
    ['a memorial', '2017-05-20', 'On 4 May 2014, when a memorial to the miners of Marel was opened, a choir sang.'],
    ['“three years before”', '2017-05-20', 'On 4 May 2014, three years before the strike in Marel, the mine was sold.'],
    ['“years earlier”', '2017-05-20', 'Years earlier, on 4 May 2014, when Marel had a fair, the mine was sold.'],
    ['an anniversary later', '2018-05-20', 'On 4 May 2018, when Lund marked the strike in Marel, a choir sang.'],
    ['years later', '2027-05-20', 'On 4 May 2027, when the mine in Marel was opened again, a choir sang.'],
    ['another season', '2017-05-20', 'On 4 October 2014, when few had heard of Marel, a poet wrote a song.'],
    ['another place', '2017-05-20', 'On 4 May 2014, when few had heard of Talvik, a poet wrote a song.'],
    ['a year that no slip makes', '2017-05-20', 'On 4 May 1982, when few had heard of Marel, a poet wrote a song.'],
    ['a month only', '2017-05-20', 'In May 2014, when few had heard of Marel, a poet wrote a song.'],
    ['no “when”', '2017-05-20', 'On 4 May 2014 a poet wrote a song about Marel.'],
    [
      'published before the other year',
      '2014-05-20',
      'On 4 May 2014, when few had heard of Marel, a poet wrote a song.',
    ],
    [
      'a fair of that year',
      '2017-05-20',
      'On 4 May 2014, when Marel was quiet, the mine was sold. Marel voted on 20 May 2014.',
    ],
  ])('%s', (_, published, content) => {
    expect(findMisprints([[published, content], MAREL])).toEqual([]);
  });

  test('one other report is too few', () => {
    const alone: Text = ['2017-05-12', 'Miners walked out in Marel on 2 May 2017.'];
    const story: Text = ['2017-05-20', 'On 4 May 2014, when few had heard of Marel, a poet wrote a song.'];
    expect(findMisprints([story, alone])).toEqual([]);
    expect(findMisprints([story, MAREL])).toHaveLength(1);
  });
});
