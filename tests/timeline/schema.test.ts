import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Timeline } from '../../src/lib/core/model.ts';
import { timelineSchema, writeJsonSchema } from '../../src/lib/core/timeline/schema.ts';
import { INVENTED } from './invented.ts';

test('the schema makes timelines', () => {
  expectTypeOf<z.infer<typeof timelineSchema>>().toExtend<Timeline>();
  expect(timelineSchema.parse(INVENTED)).toEqual(INVENTED);
});

test('the schema keeps what it does not know', () => {
  expect(timelineSchema.parse({ ...INVENTED, more: [1] })).toHaveProperty('more', [1]);
});

test.each([
  [{ ...INVENTED, format: 'sourceline/9' }, 'format'],
  [{ ...INVENTED, events: [{ ...INVENTED.events[0], status: 'rumoured' }] }, 'events.0.status'],
  [{ ...INVENTED, events: [{ ...INVENTED.events[0], passages: [] }] }, 'events.0.passages'],
  [{ ...INVENTED, documents: [{ ...INVENTED.documents[0], sha256: 'abc' }] }, 'documents.0.sha256'],
  [
    {
      ...INVENTED,
      documents: [{ ...INVENTED.documents[0], published: { ...INVENTED.documents[0]?.published, earliest: '3 May' } }],
    },
    'documents.0.published.earliest',
  ],
])('%# what a field may not hold is refused', (timeline, path) => {
  expect(timelineSchema.safeParse(timeline).error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
});

test('the published JSON Schema is the one that the program uses', () => {
  expect(readFileSync('static/timeline.schema.json', 'utf8')).toBe(writeJsonSchema());
});
