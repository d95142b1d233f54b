import { expect, test } from 'vitest';
import type { Source } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';

const WIRE = [
  'Rebels attacked the harbour of Marel on 4 May 2019 and burned two ships.',
  'The mayor of Marel, Ana Holm, asked the government for help the same night.',
  'Nobody in the harbour was hurt, the hospital of the town said in a statement.',
];

/** How many independent sources tell of the attack, in texts of these sentences. */
function countSources(...texts: readonly (readonly string[])[]): number {
  const sources = texts.map((sentences, index): Source => {
    const declared = { title: `Paper ${index}`, published: `2019-05-0${5 + index}`, language: 'en' };
    return { path: `paper-${index}.txt`, content: sentences.join(' '), declared };
  });
  const event = buildTimeline(sources).events.find(({ title }) => title.startsWith('Rebels attacked'));
  return event!.sources;
}

test('papers that print one story are one source, however they frame it', () => {
  const framed = ['Our town has seen worse, and this paper has said so more than once.', ...WIRE];
  expect(countSources(WIRE, framed)).toBe(1);
  expect(countSources(framed, WIRE.slice(0, 2))).toBe(1);
  expect(countSources(WIRE.slice(0, 2), framed, WIRE)).toBe(1);
});

test('a text that tells the same in its own words is a source of its own', () => {
  const own = [
    'On 4 May 2019 rebels attacked the harbour of Marel with burning boats.',
    'Ana Holm, who is mayor of the town, has called for soldiers since then.',
  ];
  expect(countSources(WIRE, own)).toBe(2);
});

test('one sentence in common is a quotation', () => {
  const own = [WIRE[0]!, 'The fishermen of Marel say that they had seen it coming for many weeks.'];
  expect(countSources(WIRE, own)).toBe(2);
});
