import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const components = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.svelte'))
  .map((entry) => path.join(entry.parentPath, entry.name));

/** Attributes, of elements and of our own components, that a reader sees or hears. */
const SAID = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'says', 'close']);

/** The words of a component that stand in its markup: its texts, what it says by attributes, and texts in braces. */
function wordsOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, isSaid: boolean): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one, isSaid);
    } else if (node !== null && typeof node === 'object') {
      visitNode(node as { readonly type?: string }, isSaid);
    }
  };
  const visitNode = (node: { readonly type?: string }, isSaid: boolean): void => {
    const { type } = node;
    if (type === 'Text' && isSaid) found.push((node as AST.Text).data);
    if (type === 'Literal' && isSaid) found.push(String((node as { readonly value?: unknown }).value));
    if (type === 'TemplateElement' && isSaid)
      found.push((node as { readonly value: { readonly raw: string } }).value.raw);
    if (type === 'StyleDirective' || type === 'ClassDirective') return;
    if (type === 'Attribute') return visit((node as AST.Attribute).value, SAID.has((node as AST.Attribute).name));
    // What a message is asked for by, what is compared, and conditions are no words of the page.
    if (type === 'CallExpression' || type === 'BinaryExpression' || type === 'MemberExpression') return;
    if (type === 'ConditionalExpression') {
      const { consequent, alternate } = node as unknown as Record<'consequent' | 'alternate', unknown>;
      return visit([consequent, alternate], isSaid);
    }
    const isWhole = type === 'IfBlock' || type === 'EachBlock' || type === 'AwaitBlock' || type === 'KeyBlock';
    for (const [key, value] of Object.entries(node)) {
      if (key === 'type' || (isWhole && ['test', 'expression', 'key', 'context'].includes(key))) continue;
      if (key === 'name' || key === 'metadata' || key === 'loc' || key === 'name_loc') continue;
      visit(value, type === 'OnDirective' || type === 'AttachTag' ? false : isSaid);
    }
  };
  visit(parse(code, { modern: true }).fragment.nodes, true);
  return found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
}

test('words in the markup of a component are found', () => {
  const code = `<p aria-label="Two words">{isAsked ? 'Really' : t('close')}<b class="big">Hello</b>{\`and \${name}\`}</p>`;
  expect(wordsOf(code)).toEqual(['Two words', 'Really', 'Hello', 'and']);
});

test('no component has words of its own: all are in the message files', () => {
  expect(components.length).toBeGreaterThan(40);
  const own = components.flatMap((file) =>
    wordsOf(readFileSync(file, 'utf8')).map((text) => `${path.relative(SRC, file)}: ${text}`),
  );
  expect(own).toEqual([]);
});
