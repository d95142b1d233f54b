import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { summarize } from './support.ts';

/** A text, and what is read in it as `summarize` words it. */
export type Row = readonly [text: string, expected: readonly string[]];

/** A Monday. */
const PUBLISHED = '2022-01-10';

/**
 * Tests a language by its tables of texts published on 10 January 2022, by narratives without a date of their own, and
 * by its sentences in `negatives/`, in which nothing may be read.
 */
export function testLanguage(
  code: string,
  tables: Readonly<Record<string, readonly Row[]>>,
  narratives: readonly Row[],
): void {
  describe.each(Object.entries(tables))('%s', (_, rows) => {
    test.each(rows)('%s', (text, expected) => {
      expect(summarize(text, PUBLISHED, code)).toEqual(expected);
    });
  });

  test.each(narratives)('an undated text: %s', (text, expected) => {
    expect(summarize(text, null, code)).toEqual(expected);
  });

  test('no false hit in sentences without a date', () => {
    const sentences = readFileSync(new URL(`./negatives/${code}.txt`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect(sentences.length).toBeGreaterThanOrEqual(50);
    const hits = sentences.flatMap((text) => summarize(text, PUBLISHED, code).map((hit) => `${text} → ${hit}`));
    expect(hits).toEqual([]);
  });
}
