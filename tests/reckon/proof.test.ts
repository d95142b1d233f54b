import { describe, expect, test } from 'vitest';
import { wordWhen } from '../../src/lib/core/base/wording.ts';
import type { Source, Timeline, TimelineEvent } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';

/** A text with the day of its publication, or '' where it has none. */
type Text = readonly [published: string, content: string];

function build(texts: readonly Text[]): Timeline {
  const sources = texts.map(([published, content], index): Source => {
    const declared = { title: `Report ${index}`, language: 'en', ...(published && { published }) };
    return { path: `report-${index}.txt`, content, declared };
  });
  const timeline = buildTimeline(sources);
  // Every quote of every proof stands in its text.
  expect(verifyTimeline(timeline)).toEqual([]);
  return timeline;
}

function find({ events }: Timeline, words: string): TimelineEvent {
  const found = events.filter(({ title }) => title.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} events of: ${events.map(({ title }) => title)}`);
  return found[0]!;
}

const MARCH: Text = ['2019-03-25', 'Rebels attacked Marel on 4 March 2019.'];
const GIVES = 'for “Rebels attacked Marel”, the text gives 4 March 2019';
const PUBLISHED = 'not after 25 March 2019: the text that reports it was published that day';

interface Story {
  readonly texts: readonly Text[];
  readonly of: string;
  readonly when: string;
  readonly proof: readonly string[];
}

/** What a text says after the attack was told, of one event. */
function after(sentence: string, of: string, when: string, proof: readonly string[]): Story {
  return { texts: [[MARCH[0], `${MARCH[1]} ${sentence}`]], of, when, proof };
}

const STORIES: Readonly<Record<string, Story>> = {
  'so many days after': after('Two days after the attack on Marel, Vera Holm resigned.', 'Holm', '6 March 2019', [
    GIVES,
    'on 6 March 2019: the text tells it two days after “Rebels attacked Marel”',
  ]),
  'less than a week after': after(
    'Karl Strand was arrested less than a week after the attack on Marel.',
    'Strand',
    'between 4 and 10 March 2019',
    [GIVES, 'between 4 and 10 March 2019: the text tells it less than a week after “Rebels attacked Marel”'],
  ),
  'within two weeks of': after(
    'Within two weeks of the attack on Marel, Arvia elected Karl Strand.',
    'Strand',
    'between 4 and 18 March 2019',
    [GIVES, 'between 4 and 18 March 2019: the text tells it within two weeks of “Rebels attacked Marel”'],
  ),
  'on the eve of, which may be some days before': after(
    'The council of Orn met on the eve of the attack on Marel.',
    'council',
    'between 25 February and 3 March 2019',
    [GIVES, 'between 25 February and 3 March 2019: the text tells it on the eve of “Rebels attacked Marel”'],
  ),
  'the day after': after('Vera Holm resigned the day after the attack on Marel.', 'Holm', '5 March 2019', [
    GIVES,
    'on 5 March 2019: the text tells it the day after “Rebels attacked Marel”',
  ]),
  'hours after, over midnight at most': after(
    'Vera Holm resigned hours after rebels attacked Marel.',
    'Holm',
    'between 4 and 5 March 2019',
    [GIVES, 'between 4 and 5 March 2019: the text tells it hours after “Rebels attacked Marel”'],
  ),
  'before a clause that tells what happened': after(
    'The council of Orn had met before the rebels attacked Marel.',
    'council',
    'by 4 March 2019',
    [GIVES, 'not after 4 March 2019: the text tells it before “Rebels attacked Marel”'],
  ),
  'after a clause at the head of the sentence': after(
    'After rebels attacked Marel, the mayor of Orn resigned.',
    'mayor',
    'between 4 and 25 March 2019',
    [GIVES, 'not before 4 March 2019: the text tells it after “Rebels attacked Marel”', PUBLISHED],
  ),
  'what the dated one comes so long after': {
    texts: [['2019-03-25', 'Vera Holm resigned on 8 March 2019, two days after rebels attacked Marel.']],
    of: 'Rebels',
    when: '6 March 2019',
    proof: [
      'for “Vera Holm resigned”, the text gives 8 March 2019',
      'on 6 March 2019: the text tells “Vera Holm resigned” two days after it',
    ],
  },
  'in the end': after('In the end, the army withdrew from Marel.', 'army', 'between 4 and 25 March 2019', [
    GIVES,
    'not before 4 March 2019: the text goes on from “Rebels attacked Marel” to it with “In the end”',
    PUBLISHED,
  ]),
  'meanwhile, which is only supposed to be the same day or the next': after(
    'Meanwhile, police in Orn arrested Karl Strand.',
    'Strand',
    'between 3 and 5 March 2019',
    [
      GIVES,
      'between 3 and 5 March 2019, as is supposed: the text goes on from “Rebels attacked Marel” to it with “Meanwhile”',
    ],
  ),
  'a weekday in a month, left open': {
    texts: [['2012-05-30', 'On a Friday in March 2012 rebels attacked Marel.']],
    of: 'Rebels',
    when: 'between 2 and 30 March 2012',
    proof: ['the text gives March 2012', 'between 2 and 30 March 2012: the text says that it was “a Friday”'],
  },
  'a weekday between others': {
    texts: [
      ['2019-03-25', 'Vera Holm resigned on a Friday.'],
      [MARCH[0], `${MARCH[1]} Vera Holm resigned less than a week after the attack on Marel.`],
    ],
    of: 'Holm',
    when: '8 March 2019',
    proof: [
      GIVES,
      'between 4 and 10 March 2019: the text tells it less than a week after “Rebels attacked Marel”',
      'on 8 March 2019: the text says that it was “a Friday”',
    ],
  },
  'during what lasted': {
    texts: [
      [
        '2019-03-25',
        'The talks in Lund were held from 2 to 9 March 2019. Vera Holm resigned during the talks in Lund.',
      ],
    ],
    of: 'Holm',
    when: 'between 2 and 9 March 2019',
    proof: [
      'for “The talks in Lund were held”, the text gives 2 March 2019',
      'for “The talks in Lund were held”, the text gives 9 March 2019',
      'for “The talks in Lund were held”, the text tells a stretch of time, 2 to 9 March 2019',
      'between 2 and 9 March 2019: the text tells it during “The talks in Lund were held”',
    ],
  },
  until: {
    texts: [['2019-03-25', 'Troops occupied Orn until 14 March 2019.']],
    of: 'Troops',
    when: 'until 14 March 2019',
    proof: ['the text gives 14 March 2019', 'ended on 14 March 2019: the text tells it as going on until then'],
  },
  'a ceasefire after its fighting': {
    texts: [['2019-03-25', 'Arvia attacked Norrland on 4 March 2019. Arvia and Norrland signed a ceasefire.']],
    of: 'ceasefire',
    when: 'between 4 and 25 March 2019',
    proof: [
      'for “Arvia attacked Norrland”, the text gives 4 March 2019',
      '“Arvia attacked Norrland” is told here',
      'not before 4 March 2019, as is supposed: a ceasefire comes after the fighting that it ends, “Arvia attacked Norrland”',
      PUBLISHED,
    ],
  },
  'what somebody said had happened': {
    texts: [['2019-03-25', 'On 9 March 2019 the minister said rebels had attacked Marel.']],
    of: 'Rebels',
    when: 'by 9 March 2019',
    proof: [
      'for “The minister said rebels had attacked Marel”, the text gives 9 March 2019',
      'not after 9 March 2019: “The minister said rebels had attacked Marel” speaks of it as past',
    ],
  },
};

describe('a date with its proof', () => {
  test.each(Object.entries(STORIES))('%s', (_, { texts, of, when, proof }) => {
    const event = find(build(texts), of);
    expect(wordWhen(event.when)).toBe(when);
    expect(event.when.because.map(({ says }) => says)).toEqual(proof);
    expect(event.conflicts).toEqual([]);
  });

  test('days that a weekday leaves are listed', () => {
    const { when } = find(build([['2012-05-30', 'On a Friday in March 2012 rebels attacked Marel.']]), 'Rebels');
    expect(when.readings?.map(({ earliest }) => earliest)).toEqual(
      ['02', '09', '16', '23', '30'].map((day) => `2012-03-${day}`),
    );
  });

  test('of the years that are left to a day of the month, another text decides', () => {
    const { when } = find(
      build([
        ['', 'The mayor of Orn resigned on 7 May.'],
        ['2019-06-15', 'On 4 March 2019 rebels attacked Marel. The mayor of Orn resigned after the attack on Marel.'],
      ]),
      'mayor',
    );
    expect(wordWhen(when)).toBe('7 May 2019');
    expect(when.because.map(({ says }) => says)).toContain('not before 7 May 2019: the text says that it was “7 May”');
  });

  test('what lasts has a beginning and an end of its own', () => {
    const { when } = find(
      build([
        ['2021-10-05', 'Teachers in Talvik walked out on 4 October 2021.'],
        ['2021-11-05', 'The strike of the teachers in Talvik lasted until 22 October 2021.'],
      ]),
      'Teachers',
    );
    expect({ start: when.start, end: when.end }).toEqual({
      start: { earliest: '2021-10-04', latest: '2021-10-04' },
      end: { earliest: '2021-10-22', latest: '2021-10-22' },
    });
  });
});

describe('a contradiction', () => {
  const TEXTS: readonly Text[] = [
    ['2019-03-15', 'Rebels attacked Marel on 4 March 2019. Vera Holm resigned on 2 March 2019.'],
    ['2019-03-20', 'Vera Holm resigned two days after rebels attacked Marel.'],
  ];

  test('shows the smallest conflicting set, says of which event each speaks, and what gave way last', () => {
    const { when, conflicts } = find(build(TEXTS), 'Holm');
    expect(wordWhen(when)).toBe('2 March 2019');
    expect(conflicts.map(({ readings }) => readings.map(({ says }) => says))).toEqual([
      [
        '“Rebels attacked Marel”: 4 March 2019',
        '“Vera Holm resigned”: 2 March 2019',
        'the text tells “Vera Holm resigned” two days after “Rebels attacked Marel”',
      ],
    ]);
  });

  test("another event's day is no other reading of this one's", () => {
    for (const { when } of build(TEXTS).events) expect(when.readings).toBeUndefined();
  });
});
