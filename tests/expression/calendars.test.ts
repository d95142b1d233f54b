import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable, writeLanguages } from '../../scripts/languages.js';
import { summarize } from './support.ts';

/** A Monday. */
const PUBLISHED = '2022-01-10';

describe.each(readTable())('$name', ({ code, rows }) => {
  test.each(rows)('$phenomenon: $text', ({ text, values }) => {
    expect(summarize(text, PUBLISHED, code).map((line) => / = (\S+)/.exec(line)![1])).toEqual(values);
  });
});

test('at least thirty languages beside the six are tried, on five sentences each', () => {
  const tried = readTable().filter(({ rows }) => rows.length >= 5);
  expect(tried.length).toBeGreaterThanOrEqual(36);
});

test('the page of languages in the docs is current', () => {
  expect(readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8')).toBe(writeLanguages());
});
