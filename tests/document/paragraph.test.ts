import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/lib/core/document/paragraph.ts';

function texts(text: string): string[] {
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

const LONG =
  'The harbour had been closed for nine days when the first ships were let through, and the crews who had waited outside for more than a week did not cheer. ';

describe('splitParagraphs', () => {
  it('takes each line as a paragraph where lines are not broken by hand', () => {
    expect(texts(`Title\n9 May 2019\n\n${LONG.repeat(3)}\n${LONG}\n \nEnd.`)).toEqual([
      'Title',
      '9 May 2019',
      LONG.repeat(3).trim(),
      LONG.trim(),
      'End.',
    ]);
  });

  it('joins lines that were broken at a width', () => {
    const wrapped =
      'STRIKE AT RASK\n9 May 2019\n\nThe harbour had been closed for nine days when the first ships\nwere let through. The crews who had waited outside for more than\na week did not cheer.\n\nThe union said it would meet again.';
    expect(texts(wrapped)).toEqual([
      'STRIKE AT RASK',
      '9 May 2019',
      'The harbour had been closed for nine days when the first ships\nwere let through. The crews who had waited outside for more than\na week did not cheer.',
      'The union said it would meet again.',
    ]);
  });

  it('keeps the items of a list apart', () => {
    const list =
      'The union asked for three things, and it asked for them in writing:\n- higher pay for the night shift and for work on Sundays and feasts\n- a doctor\n1. rest';
    expect(texts(list)).toHaveLength(4);
    expect(splitParagraphs(list).map((paragraph) => paragraph.role)).toEqual(['body', 'item', 'item', 'item']);
  });

  it('sees headings by their form and what follows', () => {
    const text = `The strike at Rask\n\n${LONG}\n\nWhat came after\n\n${LONG}\n\nNobody spoke.\n\n${LONG}`;
    expect(splitParagraphs(text).map((paragraph) => paragraph.role)).toEqual([
      'heading', 'body', 'heading', 'body', 'body', 'body',
    ]); // prettier-ignore
  });

  it('leaves out only white space, whatever the text', () => {
    const lines = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '- a', LONG, 'word')));
    fc.assert(
      fc.property(lines, (list) => {
        const text = list.join('\n');
        let at = 0;
        for (const { start, end, sentences } of splitParagraphs(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(start).toBeLessThan(end);
          expect(sentences[0]!.start).toBe(start);
          expect(sentences.at(-1)!.end).toBe(end);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
