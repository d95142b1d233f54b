import { describe, expect, test } from 'vitest';
import type { Source, Timeline, TimelineEvent } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';

type Text = readonly [published: string, content: string];

function build(texts: readonly Text[]): Timeline {
  return buildTimeline(
    texts.map(([published, content], index): Source => {
      const declared = { title: `Report ${index}`, language: 'en', ...(published && { published }) };
      return { path: `report-${index}.txt`, content, declared };
    }),
  );
}

function find({ events }: Timeline, words: string): TimelineEvent {
  const found = events.filter(({ title }) => title.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} events of: ${events.map(({ title }) => title)}`);
  return found[0]!;
}

/** The titles of a timeline, the weightiest first. */
function rank(timeline: Timeline): string[] {
  return timeline.events.toSorted((a, b) => b.weight - a.weight).map(({ title }) => title);
}

const FIRE: Text = ['2019-03-05', 'The mill of Marel burned on 4 March 2019.'];
const VOTE: Text = ['2019-03-05', 'The council of Marel approved the budget on 1 March 2019.'];

describe('an event weighs more', () => {
  test('the more sources report it', () => {
    const timeline = build([FIRE, VOTE, ['2019-03-06', 'On 4 March 2019 the mill of Marel burned to the ground.']]);
    expect(rank(timeline)[0]).toContain('mill of Marel burned');
  });

  test('the more other texts refer back to its day, whatever they tell of it', () => {
    const later: Text = ['2019-03-20', 'Ana Holm left Lund on 4 March 2019, hours after the mill had burned.'];
    const alone = build([FIRE, VOTE]);
    const recalled = build([FIRE, VOTE, later]);
    const gap = (timeline: Timeline): number => find(timeline, 'burned').weight - find(timeline, 'budget').weight;
    expect(gap(recalled)).toBeGreaterThan(gap(alone) + 0.1);
  });

  test('the nearer it stands to the head of its text', () => {
    const filler = 'The valley is green and the river is slow. '.repeat(80);
    const timeline = build([
      ['2019-03-05', `The mill of Marel burned on 4 March 2019.\n\n${filler}\n\nA bridge in Marel burned in 2007.`],
    ]);
    expect(find(timeline, 'The mill').weight).toBeGreaterThan(find(timeline, 'bridge').weight + 0.2);
  });

  test('where it changes what is the case, against what is only planned', () => {
    const timeline = build([
      ['2019-03-05', 'Rebels attacked Marel on 4 March 2019. Rebels will attack Lund on 9 March 2019.'],
    ]);
    expect(rank(timeline)[0]).toBe('Rebels attacked Marel');
  });
});

test('a sentence that other texts copy is told once', () => {
  const copied = 'Ana Holm left Marel on 4 March 2019.';
  const weight = (texts: readonly Text[]): number => find(build([FIRE, VOTE, ...texts]), 'budget').weight;
  const one: Text = ['2019-03-20', copied];
  const copies: Text[] = ['2019-03-21', '2019-03-22', '2019-03-23'].map((day) => [day, `${copied} So it is said.`]);
  expect(weight([one, ...copies])).toBeGreaterThan(weight([one]) * 0.75);
  const others = ['Ola', 'Per', 'Eva'].map((name, index): Text => [`2019-03-2${index + 1}`, `${name} Berg left Marel on 4 March 2019.`]); // prettier-ignore
  expect(weight([one, ...others])).toBeLessThan(weight([one, ...copies]));
});

test('the weights of a timeline lie between 0 and 1, and passing remarks make nothing weighty', () => {
  const { events } = build([['2019-03-05', 'Nothing is new. The mill burned in 1907.']]);
  for (const { weight } of events) expect(weight).toSatisfy((value: number) => value > 0 && value < 0.9);
});

test('the passage that tells most of what the others tell comes first, and gives the title', () => {
  const timeline = build([
    ['2019-03-05', 'A fire in Marel killed a man on 4 March 2019.'],
    ['2019-03-06', 'On 4 March 2019 a fire at the mill of Marel killed the miller, Per Holm.'],
    ['2019-03-07', 'The miller, Per Holm, was killed in a fire at the mill of Marel on 4 March 2019.'],
  ]);
  expect(rank(timeline)[0]).toContain('mill of Marel');
});

test('an event knows the days on which it was first and last reported', () => {
  const timeline = build([
    ['2019-03-05T06:30', 'Rebels attacked Marel on 4 March 2019.'],
    ['2019-03-09', 'On 4 March 2019 rebels attacked Marel.'],
    ['', 'On 4 March 2019 rebels attacked Marel with guns.'],
  ]);
  const { reported, sources } = find(timeline, 'attacked Marel');
  expect({ reported, sources }).toEqual({ reported: { first: '2019-03-05', last: '2019-03-09' }, sources: 3 });
});
