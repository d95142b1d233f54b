import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/lib/core/document/markdown.ts';
import { effortOf } from '../support/effort.ts';

function blocksOf(markdown: string): string[] {
  const { text, paragraphs } = readMarkdown(markdown);
  return paragraphs.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

describe('readMarkdown', () => {
  it.each([
    ['# The strike #', ['heading: The strike']],
    ['The strike\n===\ntext', ['heading: The strike', 'body: text']],
    ['The strike\n---\n\ntext', ['heading: The strike', 'body: text']],
    ['one\ntwo', ['body: one two']],
    ['one  \ntwo\\\nthree', ['body: one\ntwo\nthree']],
    ['- one\n  more\n- [x] two\n3. three', ['item: one more', 'item: two', 'item: 3. three']],
    ['> said\n> again\n\nafter', ['quotation: said again', 'body: after']],
    ['a **bold** and *slanted* _word_ in snake_case_name', ['body: a bold and slanted word in snake_case_name']],
    [
      'see [the letter](http://a.example/x_(y) "t") and [it][1]\n\n[1]: http://b.example',
      ['body: see the letter and it'],
    ],
    ['![a ship](ship.png)\n\ntext<!-- note -->[^1]', ['body: text']],
    ['a <b>b</b> <https://a.example/> 2 < 3', ['body: a b https://a.example/ 2 < 3']],
    ['```\n# no heading\n```\n\n***\n\ntext', ['body: # no heading', 'body: text']],
    ['| Day | What |\n| --- | --- |\n| 9 May | strike |', ['body: Day | What', 'body: 9 May | strike']],
    ['1 \\* 2 &amp; 3 &#8211; &unknown;', ['body: 1 * 2 & 3 – &unknown;']],
    ['`code *kept*`', ['body: code kept']],
  ])('reads %j', (markdown, expected) => {
    expect(blocksOf(markdown)).toEqual(expected);
  });

  it('reads front matter under its usual names', () => {
    const { declared, text } = readMarkdown(
      '---\nheadline: "The strike: a diary"\ndate: 2019-05-09\nsource: Raskpost\nlink: https://rask.example/1\nlang: en\ntags: [a, b]\n---\n\nText.\n',
    );
    expect(declared).toEqual({
      title: 'The strike: a diary',
      published: '2019-05-09',
      publisher: 'Raskpost',
      url: 'https://rask.example/1',
      language: 'en',
    });
    expect(text).toBe('Text.');
  });

  it('takes a source that is an address for the address', () => {
    const { declared } = readMarkdown('---\nsource: https://rask.example/2\n---\nText.');
    expect(declared).toEqual({ url: 'https://rask.example/2' });
  });

  it.each(['---\ntitle: [broken\n---\nText.', '---\n- a\n- b\n---\nText.', '---\na: &x [*x, *y]\n---\nText.'])(
    'says that front matter is broken and reads the rest: %j',
    (markdown) => {
      const { declared, text, problems } = readMarkdown(markdown);
      expect(text).toBe('Text.');
      expect(declared).toEqual({});
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/front matter/);
    },
  );

  it('reads the plain lines of front matter that is broken by a colon', () => {
    const { declared, problems } = readMarkdown('---\ntitle: The strike: a diary\ndate: 2019-05-09\n---\nText.');
    expect(declared).toEqual({ title: 'The strike: a diary', published: '2019-05-09' });
    expect(problems).toHaveLength(1);
  });

  it('takes a rule at the head for a rule where no front matter follows', () => {
    expect(readMarkdown('---\n\nText.').text).toBe('Text.');
  });

  it.each([
    '['.repeat(200_000),
    '*a '.repeat(200_000),
    '<!--'.repeat(200_000),
    '`'.repeat(200_001),
    `a${'`'.repeat(200_001)}`,
    `# a${' '.repeat(200_000)}x`,
    `# a ${'#'.repeat(200_000)}x`,
    `${'- '.repeat(100_000)}x`,
    `${'|--'.repeat(100_000)}x`,
    '[a]('.repeat(100_000),
    '> '.repeat(100_000),
    '_a*'.repeat(100_000),
  ])('is linear in hostile marks (%#)', (markdown) => {
    expect(effortOf(() => readMarkdown(markdown))).toBeLessThan(4000);
  });
});
