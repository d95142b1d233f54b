import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOrigins } from '../../src/lib/core/document/copy.ts';

const WIRE = `The ferry Marigold ran aground off Lorn on Tuesday with forty passengers on board, the coastguard said.
No one was hurt. Divers will look at the hull as soon as the storm has passed, a spokesman for the company told us.
The captain had asked for a pilot an hour before, but none was free. It was the third such case in two years, and the
council of Lorn called for a new light on the rocks, which has been broken since the summer.`;
const CUT = `${WIRE.slice(0, WIRE.indexOf('The captain'))}More follows.`;
const REWORDED = WIRE.replace('with forty passengers on board', 'carrying forty people').replace('It was', 'This was');
const OTHER = `Forty passengers of the ferry Marigold spent a night in the school of Lorn after their ship struck the rocks.
Mary Finn, who had been on her way to a wedding, said that nobody had told them anything for hours. The council brought
blankets and soup. On Wednesday a bus took most of them home, while the ship still lay on the rocks below the broken light.`;

/** For each text the number of the one that it repeats. */
function originsOf(texts: readonly string[]): number[] {
  const origins = findOrigins(texts.map((text, index) => ({ id: String(index), text })));
  return texts.map((_, index) => Number(origins.get(String(index))));
}

describe('the text that another repeats', () => {
  test.each<[string, string[], number[]]>([
    ['word for word', [WIRE, WIRE], [0, 0]],
    ['cut short', [WIRE, CUT], [0, 0]],
    ['the longer one later', [CUT, WIRE], [0, 0]],
    ['reworded in places', [WIRE, REWORDED], [0, 0]],
    ['none, where another tells of the same', [WIRE, OTHER], [0, 1]],
    ['none, where a sentence is quoted', [WIRE, `${WIRE.slice(0, WIRE.indexOf('No one'))}${OTHER}`], [0, 1]],
    ['the first of several', [OTHER, WIRE, CUT, REWORDED], [0, 1, 1, 1]],
    ['short texts that are the same', ['No news.', 'No news.', 'Some news.'], [0, 0, 2]],
    ['none', [], []],
  ])('%s', (_, texts, origins) => {
    expect(originsOf(texts)).toEqual(origins);
  });

  test('is not a long one that quotes a little of a short one, and may be one of which it is a part', () => {
    const filler = (seed: number, count: number): string =>
      Array.from({ length: count }, (_, index) => `word${(index * 7919 + seed) % 104729}`).join(' ');
    const [quoting, holding] = [`${filler(1, 4000)} ${WIRE.slice(0, 60)}`, `${filler(2, 300)} ${WIRE}`];
    expect(originsOf([WIRE, quoting, holding])).toEqual([0, 1, 0]);
  });

  test('is told by its own words, not by what stands round them', () => {
    const text = `Agreed.\n\n${WIRE}`;
    const answer = {
      id: 'answer',
      text,
      paragraphs: [
        { start: 0, end: 7, role: 'body' as const, sentences: [] },
        { start: 9, end: text.length, role: 'furniture' as const, sentences: [] },
      ],
    };
    expect(findOrigins([{ id: 'first', text: WIRE }, answer]).get('answer')).toBe('answer');
  });

  test('is never itself a copy, and comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(WIRE, CUT, REWORDED, OTHER, 'No news.'), { maxLength: 8 }), (texts) => {
        const origins = originsOf(texts);
        for (const [index, origin] of origins.entries()) {
          expect(origin).toBeLessThanOrEqual(index);
          expect(origins[origin]).toBe(origin);
        }
      }),
    );
  });
});
