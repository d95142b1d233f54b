import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAlike, wordsOf } from '../../src/lib/core/edit/approximate.ts';
import type { Reference } from '../../src/lib/core/edit/edit.ts';
import { openLocator, referTo, type Text } from '../../src/lib/core/edit/locate.ts';

const HARBOUR = `The strike began on Monday. Nobody was paid.

The harbour master closed the northern quay after the storm had torn its lamps away.

Nobody was paid. On Friday the strike ended.`;
const DOCUMENTS: readonly Text[] = [
  { id: 'harbour', text: HARBOUR },
  { id: 'letter', text: 'Dear all, the bakers of Orn gave bread to the strikers for nine days. Nobody was paid.' },
];

/** What the reference leads to, as "document: words". */
function locate(reference: Reference, documents = DOCUMENTS): string | null {
  const place = openLocator(documents)(reference);
  if (place === null) return null;
  const { text } = documents.find(({ id }) => id === place.document)!;
  return `${place.document}: ${text.slice(place.start, place.end)}`;
}

describe('a quote is found', () => {
  test.each<[string, Reference, string | null]>([
    ['exactly', { document: 'harbour', quote: 'The strike began on Monday' }, 'harbour: The strike began on Monday'],
    ['where no document is named', { quote: 'the bakers of Orn' }, 'letter: the bakers of Orn'],
    [
      'in another document than it was',
      { document: 'harbour', quote: 'the bakers of Orn gave bread' },
      'letter: the bakers of Orn gave bread',
    ],
    ['in a document that was renamed', { document: 'gone', quote: 'the strike ended' }, 'harbour: the strike ended'],
    [
      'with some words changed',
      {
        document: 'harbour',
        quote: 'The harbour master shut the northern quay after the great storm had torn its lamps away',
      },
      'harbour: The harbour master closed the northern quay after the storm had torn its lamps away',
    ],
    [
      'with words changed, in a document that was renamed',
      { document: 'gone', quote: 'the bakers of Orn gave their bread to the strikers for eight days' },
      'letter: the bakers of Orn gave bread to the strikers for nine days',
    ],
    [
      'with other spaces and marks',
      { document: 'harbour', quote: 'began on Monday,\n nobody was paid' },
      'harbour: began on Monday. Nobody was paid',
    ],
    ['by nothing', {}, null],
    [
      'not where only small words are the same',
      { document: 'harbour', quote: 'The council on Tuesday had the new mayor' },
      null,
    ],
    [
      'not in another document where only some of its words are',
      { document: 'gone', quote: 'the bakers of the old town' },
      null,
    ],
    ['not in a text about something else', { document: 'gone', quote: 'Parliament voted on the harbour budget' }, null],
  ])('%s', (_, reference, place) => {
    expect(locate(reference)).toBe(place);
  });

  test('by the words round it, where the document has it twice', () => {
    const start = HARBOUR.lastIndexOf('Nobody');
    const second = referTo(DOCUMENTS[0]!, { start, end: start + 'Nobody was paid'.length });
    expect(second).toEqual({
      document: 'harbour',
      quote: 'Nobody was paid',
      before: 'ter the storm had torn its lamps away.',
      after: '. On Friday the strike ended.',
    });
    expect(openLocator(DOCUMENTS)(second)).toEqual({ document: 'harbour', start, end: start + 15 });
    expect(openLocator(DOCUMENTS)({ document: 'harbour', quote: 'Nobody was paid' })!.start).toBe(28);
  });

  test('the same words in the document named count more than elsewhere', () => {
    expect(locate({ document: 'letter', quote: 'Nobody was paid' })).toBe('letter: Nobody was paid');
  });

  test('words changed a little in the document named count more than the same words elsewhere', () => {
    const documents = [
      { id: 'a', text: 'The miners of Talvik went on strike this Monday.' },
      { id: 'b', text: 'The miners of Talvik went on strike Monday.' },
    ];
    const quote = 'The miners of Talvik went on strike Monday';
    expect(locate({ document: 'a', quote }, documents)).toBe('a: The miners of Talvik went on strike this Monday');
  });
});

test('every stretch of a text is found again by a reference to it', () => {
  const text = `${HARBOUR}\n\n${HARBOUR.replace('Monday', 'Tuesday')}`;
  const document = { id: 'twice', text };
  const locator = openLocator([document]);
  const words = wordsOf(text);
  fc.assert(
    fc.property(fc.nat(words.length - 4), fc.integer({ min: 8, max: 20 }), (from, length) => {
      const span = { start: words[from]!.start, end: words[Math.min(words.length, from + length) - 1]!.end };
      const reference = referTo(document, span);
      const found = locator(reference)!;
      expect(text.slice(found.start, found.end)).toBe(reference.quote);
      if (text.indexOf(reference.quote!) === text.lastIndexOf(reference.quote!)) expect(found).toMatchObject(span);
    }),
  );
});

describe('likeness', () => {
  test.each<[string, string, number]>([
    ['one two three', 'zero one two three four', 1],
    ['one two three', 'one three', 1 - 3 / 11],
    ['one two three', 'one two and three', 1 - 3 / 11],
    ['one two three', 'one six three', 1 - 3 / 11],
  ])('“%s” in “%s”', (quote, text, likeness) => {
    const [best] = findAlike(wordsOf(quote), wordsOf(text), 0.5).toSorted((a, b) => b.likeness - a.likeness);
    expect(best!.likeness).toBeCloseTo(likeness);
  });

  test('nothing is alike below the least likeness', () => {
    expect(findAlike(wordsOf('one two three'), wordsOf('four five six'), 0.5)).toEqual([]);
  });

  test('each place in a text is told once', () => {
    expect(findAlike(wordsOf('the strike ended'), wordsOf('the strike ended and the strike ended'), 0.6)).toHaveLength(
      2,
    );
  });
});
