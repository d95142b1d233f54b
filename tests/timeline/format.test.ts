import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { timelineSchema } from '../../src/lib/core/timeline/schema.ts';
import { TIMELINE, type Shape } from '../../src/lib/core/timeline/shape.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';

const FORMAT = readFileSync('FORMAT.md', 'utf8');
const example = /```json\n(.*?)```/s.exec(FORMAT)![1]!;

test('the example in FORMAT.md is sound and laid out as the program writes it', () => {
  const timeline = timelineSchema.parse(JSON.parse(example)) as Timeline;
  expect(verifyTimeline(timeline)).toEqual([]);
  expect(example).toBe(writeTimeline(timeline));
});

test('FORMAT.md names every field', () => {
  const missing = fieldNames(TIMELINE).filter((name) => !FORMAT.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});

function fieldNames(shape: Shape): string[] {
  return Object.entries(shape).flatMap(([name, field]) => [name, ...fieldNames(field.shape ?? {})]);
}
