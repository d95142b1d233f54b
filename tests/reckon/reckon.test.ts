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
  expect(verifyTimeline(timeline)).toEqual([]);
  return timeline;
}

function find(timeline: Timeline, words: string): TimelineEvent {
  const found = timeline.events.filter(({ title }) => title.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} events of: ${timeline.events.map(({ title }) => title)}`);
  return found[0]!;
}

/** `words → date`, and the rules of its reasons. */
function readDate(texts: readonly Text[], words: string): { says: string; rules: readonly string[] } {
  const { when } = find(build(texts), words);
  return { says: wordWhen(when), rules: when.because.map(({ rule }) => rule) };
}

const MARCH: Text = ['2019-03-15', 'Rebels attacked Marel on 4 March 2019.'];

describe('what dates an event that has no date of its own', () => {
  test.each<[string, readonly Text[], string, string, string]>([
    [
      'publication: it had happened by then',
      [['2019-03-15', 'Rebels attacked Marel.']],
      'Rebels',
      'by 15 March 2019',
      'published',
    ],
    [
      'after another event',
      [['2019-03-15', 'Rebels attacked Marel on 4 March 2019. In the end, the army withdrew from Marel.']],
      'withdrew',
      'between 4 and 15 March 2019',
      'order-after',
    ],
    [
      'after one that another text dates',
      [MARCH, ['2019-03-20', 'Vera Holm resigned after the attack on Marel.']],
      'resigned',
      'between 4 and 20 March 2019',
      'order-after',
    ],
    [
      'before another event',
      [MARCH, ['2019-03-20', 'The council of Marel met before the attack on Marel.']],
      'council',
      'by 4 March 2019',
      'order-before',
    ],
    [
      'following a request',
      [
        [
          '2019-03-15',
          'On 2 March 2019 the mayor of Marel requested help. Following the request of the mayor of Marel, troops arrived in Marel.',
        ],
      ],
      'arrived',
      'between 2 and 15 March 2019',
      'order-after',
    ],
    [
      'a withdrawal comes after the deployment that it ends',
      [
        ['2019-03-15', 'Norrland sent troops to Marel on 5 March 2019.'],
        ['2019-03-28', 'Norrland withdrew its troops from Marel.'],
      ],
      'withdrew',
      'between 5 and 28 March 2019',
      'presupposition',
    ],
    [
      'since when a text tells its story',
      [['2019-03-15', 'Since February 2019, the strikes in Orn have spread. Police arrested nine men in Orn.']],
      'arrested',
      'between 1 February and 15 March 2019',
      'frame',
    ],
    [
      'a date before which',
      [['2019-03-15', 'The army had withdrawn from Orn before 3 May 2018.']],
      'withdrawn',
      'by 2 May 2018',
      'date-before',
    ],
    ['nothing', [['', 'Rebels attacked Marel.']], 'Rebels', 'no date in the source', ''],
  ])('%s', (_, texts, words, says, rule) => {
    const read = readDate(texts, words);
    expect(read.says).toBe(says);
    if (rule === '') expect(read.rules).toEqual([]);
    else expect(read.rules).toContain(rule);
  });

  test('a plan is not bounded by the publication of what announces it', () => {
    const { when, status } = find(
      build([['2019-03-15', 'The ministers will meet in Lund on 2 May 2019.']]),
      'ministers',
    );
    expect({ says: wordWhen(when), status }).toEqual({ says: '2 May 2019', status: 'planned' });
  });

  test('a withdrawal of other troops from elsewhere presupposes nothing', () => {
    const texts: Text[] = [
      ['2019-03-15', 'Norrland sent troops to Marel on 5 March 2019.'],
      ['2019-03-28', 'Arvia withdrew its troops from Orn.'],
    ];
    expect(readDate(texts, 'withdrew').rules).not.toContain('presupposition');
  });

  test('orders chain over events and documents', () => {
    const texts: Text[] = [
      MARCH,
      ['2019-03-20', 'Vera Holm resigned after the attack on Marel.'],
      ['2019-04-01', 'After the resignation of Vera Holm, Arvia elected Karl Strand.'],
    ];
    const { says, rules } = readDate(texts, 'Strand');
    expect(says).toBe('between 4 March and 1 April 2019');
    expect(rules.filter((rule) => rule === 'order-after')).toHaveLength(2);
  });

  test('each reason is a sentence, and those of texts quote them', () => {
    for (const { when } of build([MARCH, ['2019-03-20', 'Vera Holm resigned after the attack on Marel.']]).events) {
      expect(when.because.length).toBeGreaterThan(0);
      for (const step of when.because) {
        expect(step.says.length).toBeGreaterThan(10);
        if (step.rule !== 'published') expect(step).toHaveProperty('quote');
      }
    }
  });
});

describe('texts that disagree', () => {
  test('an order that two dates contradict is a conflict, shown on both sides, and the dates stand', () => {
    const timeline = build([
      ['2019-03-15', 'Rebels attacked Marel on 4 March 2019. Vera Holm resigned on 2 March 2019.'],
      ['2019-03-20', 'Vera Holm resigned after the attack on Marel.'],
    ]);
    const [attack, resignation] = [find(timeline, 'attacked'), find(timeline, 'resigned')];
    expect([attack, resignation].map(({ when }) => wordWhen(when))).toEqual(['4 March 2019', '2 March 2019']);
    for (const { conflicts } of [attack, resignation]) {
      expect(conflicts).toHaveLength(1);
      expect(conflicts[0]!.readings.length).toBeGreaterThan(1);
      expect(conflicts[0]!.readings.map(({ quote }) => quote).join()).toContain('after the attack');
    }
  });

  test('what is only supposed gives way in silence', () => {
    const timeline = build([
      ['2019-03-15', 'Norrland sent troops to Marel on 5 March 2019.'],
      ['2019-03-28', 'Norrland withdrew its troops from Marel on 1 March 2019.'],
    ]);
    expect(timeline.events.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('what agrees has no conflict', () => {
    const timeline = build([MARCH, ['2019-03-20', 'Vera Holm resigned after the attack on Marel.']]);
    expect(timeline.events.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });
});

describe('a text without a date', () => {
  const UNDATED: Text = ['', 'Rebels attacked Marel on 4 March. Nine men died in Orn at the beginning of the year.'];

  test('is read as one of the year of the events that it shares with dated texts, and says so', () => {
    const { when } = find(build([MARCH, UNDATED]), 'Nine men');
    expect(when.latest?.slice(0, 4)).toBe('2019');
    expect(when.because.map(({ rule }) => rule)).toContain('year-of-shared-events');
  });

  test('stays undated where it shares none', () => {
    const { when } = find(build([['2019-03-15', 'A flood destroyed Dorran on 4 March 2019.'], UNDATED]), 'Nine men');
    expect(when).toMatchObject({ earliest: null, latest: null, basis: 'none' });
  });

  test('keeps the dates that it gives itself', () => {
    const texts: Text[] = [
      MARCH,
      ['', 'Rebels attacked Marel. On 9 May 2014 Vera Holm married. She divorced two days later.'],
    ];
    expect(readDate(texts, 'married')).toEqual({ says: '9 May 2014', rules: ['stated'] });
    expect(readDate(texts, 'divorced').says).toBe('11 May 2014');
  });
});
