import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { escapeHtml, escapeJson, safeUrl } from '../../src/lib/core/write/escape.ts';

const hostile = fc.string({
  unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', 'script', 'a', ' ', '=', '\n', '\u2028'),
});

test('escaped text is read back as itself, in an element and in an attribute', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [element] = parseFragment(`<p title="${escapeHtml(text)}">x${escapeHtml(text)}</p>`).childNodes;
      expect(element).toMatchObject({ tagName: 'p', attrs: [{ value: text }], childNodes: [{ value: `x${text}` }] });
    }),
  );
});

test('escaped JSON stays inside its script element and keeps its value', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = `<script type="application/json">${escapeJson(JSON.stringify({ text }))}</script>`;
      const { childNodes } = parseFragment(html);
      expect(childNodes).toHaveLength(1);
      const [content] = (childNodes[0] as unknown as { childNodes: [{ value: string }] }).childNodes;
      expect(JSON.parse(content.value)).toEqual({ text });
    }),
  );
});

test.each([
  ['https://example.org/a?b=c', true],
  ['http://example.org', true],
  ['mailto:desk@example.org', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  ['notes.txt', false],
  ['https://a b', false],
])('%s becomes a link: %s', (url, allowed) => {
  expect(safeUrl(url)).toBe(allowed ? url : null);
});
