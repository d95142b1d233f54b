import { expect, test } from 'vitest';
import { by } from '../../src/lib/core/base/order.ts';
import { readDocuments } from '../../src/lib/core/document/read.ts';
import type { Mention } from '../../src/lib/core/model.ts';
import { buildTimeline, readDocument } from '../../src/lib/core/pipeline.ts';

const WALK = 'The path runs along the river and then over a low hill, where nothing stands but a few old trees.';
const OPENING = 'The council of Rask met on 2 May 2019 and said nothing of it to anybody who asked.';
const GERMAN =
  'Am 9. Mai 2019 haben die Rebellen die Stadt Rask angegriffen, und niemand wußte, warum. Der Bürgermeister ist am 11. Mai 2019 zurückgetreten, nachdem er lange gezögert hatte.';
const CLOSING = 'Rebels attacked Marel on 20 May 2019.';

const build = (...paragraphs: readonly string[]): ReturnType<typeof buildTimeline> =>
  buildTimeline([{ path: 'a.txt', content: ['The harbour', '21 May 2019', WALK, ...paragraphs, WALK].join('\n\n') }]);

test('tells what happens in a paragraph of another language, in its place among the others', () => {
  const { events, documents } = build(OPENING, GERMAN, CLOSING);
  expect(documents[0]).toMatchObject({ language: 'en', foreign: [{ language: 'de' }] });
  const told = events.map(({ when, kind, passages }) => [when.earliest, kind, passages[0]!.quote]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['2019-05-09', 'attack', expect.stringContaining('angegriffen')],
      ['2019-05-11', 'resignation', expect.stringContaining('zurückgetreten')],
      ['2019-05-20', 'attack', expect.stringContaining('attacked Marel')],
    ]),
  );
  for (const { passages } of events) {
    for (const { start, end, quote } of passages) expect(documents[0]!.text.slice(start, end)).toBe(quote);
  }
});

test('keeps what ties happenings pointing at them', () => {
  const tied = 'Ana Holm resigned two days after rebels attacked Marel.';
  const ties = (...paragraphs: readonly string[]): unknown[] => {
    const content = ['The harbour', '21 May 2019', WALK, ...paragraphs, WALK].join('\n\n');
    const [doc] = readDocuments({ path: 'a.txt', content }).documents;
    const { mentions } = readDocument(doc!, null);
    const wordsOf = ({ clause }: Mention): string => content.slice(clause.start, clause.end);
    expect(mentions.map(wordsOf)).toEqual(mentions.toSorted(by(({ clause }) => clause.start)).map(wordsOf));
    return mentions.flatMap((mention) =>
      mention.links.map(({ target }) => [wordsOf(mention), wordsOf(mentions[target]!)]),
    );
  };
  const alone = ties(tied);
  expect(alone).toEqual([[expect.stringContaining('Holm resigned'), expect.stringContaining('attacked Marel')]]);
  expect(ties(GERMAN, tied)).toEqual(expect.arrayContaining(alone));
  expect(ties(tied, GERMAN)).toEqual(expect.arrayContaining(alone));
});
