import { describe, expect, test } from 'vitest';
import { KINDS, ruleOf } from '../../src/lib/core/mention/kinds.ts';
import { LEXICONS } from '../../src/lib/core/mention/language/index.ts';
import { readText, readTold } from './support.ts';

test.each(LEXICONS.map(({ language, rows }) => [language, rows] as const))(
  '%s tells every kind, each with examples',
  (_, rows) => {
    expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual(KINDS.map(({ kind }) => kind).sort());
    for (const { yes, no } of rows) {
      expect(yes.length).toBeGreaterThan(0);
      expect(no.length).toBeGreaterThan(0);
    }
  },
);

const ROWS = LEXICONS.flatMap(({ language, rows }) => rows.map((row) => [language, row.kind, row] as const));

describe.each(ROWS)('%s: %s', (language, kind, { yes, no }) => {
  test.each(yes)('is told: %s', (sentence) => {
    expect(readTold(sentence, language).map((mention) => mention.kind)).toContain(kind);
  });

  test.each(no)('is not told: %s', (sentence) => {
    const standing = readText(sentence, language).mentions.filter((mention) => mention.told || mention.stands);
    expect(standing.map((mention) => mention.kind)).not.toContain(kind);
  });
});

test('a kind that is in no table is a mistake', () => {
  expect(() => ruleOf('picnic')).toThrow('unknown kind: picnic');
});
