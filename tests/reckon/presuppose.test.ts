import { expect, test } from 'vitest';
import { ruleOf } from '../../src/lib/core/mention/kinds.ts';
import { PRESUPPOSITIONS } from '../../src/lib/core/merge/presuppositions.ts';

test('the table of presuppositions speaks of kinds that there are', () => {
  const kinds = PRESUPPOSITIONS.flatMap(({ later, earlier }) => [later.kind, earlier.kind]).filter((kind) => kind);
  expect(kinds.length).toBeGreaterThan(0);
  for (const kind of kinds) expect(ruleOf(kind!).kind).toBe(kind);
});
