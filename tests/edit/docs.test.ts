import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDate } from '../../src/lib/core/edit/date.ts';
import { FIELDS, REFERENCE_FIELDS } from '../../src/lib/core/edit/notation.ts';
import { parseEdits } from '../../src/lib/core/edit/parse.ts';

const DOCS = readFileSync('docs/edits.md', 'utf8');

test('the examples in docs/edits.md are sound', () => {
  const examples = [...DOCS.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text!);
  expect(examples).toHaveLength(2);
  for (const example of examples) {
    const { lines, problems } = parseEdits(example, 'sourceline.edits.yaml');
    expect(problems).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  }
});

test('docs/edits.md names every edit and field', () => {
  const fields = Object.values(FIELDS).flatMap(({ needs, may }) => [...needs, ...may]);
  const missing = [...Object.keys(FIELDS), ...fields, ...REFERENCE_FIELDS].filter((name) => !DOCS.includes(`\`${name}\``)); // prettier-ignore
  expect(missing).toEqual([]);
});

test('the dates in docs/edits.md are dates', () => {
  const table = DOCS.split('## Dates')[1]!.split('This is a part')[0]!;
  const dates = [...table.matchAll(/`([^`]+)`/g)].map(([, date]) => date!);
  expect(dates.length).toBeGreaterThan(8);
  for (const date of dates) expect(readDate(date), date).not.toBeNull();
});
