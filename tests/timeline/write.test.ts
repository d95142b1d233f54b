import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { readTimeline } from '../../src/lib/core/timeline/read.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { INVENTED } from './invented.ts';

function reread(text: string): Timeline {
  const read = readTimeline(text);
  if ('problem' in read) throw new Error(read.problem);
  return read.timeline;
}

test('a timeline comes back as it was', () => {
  expect(reread(writeTimeline(INVENTED))).toEqual(INVENTED);
});

test('write, read, write is byte-equal, whatever unknown fields, names and orders there are', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), fc.dictionary(fc.string(), json), (top, nested) => {
      const [event, ...others] = INVENTED.events;
      const odd = {
        ...top,
        ...INVENTED,
        events: [{ ...nested, ...event!, when: { ...nested, ...event!.when } }, ...others],
      };
      const text = writeTimeline(odd as Timeline);
      expect(writeTimeline(reread(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(odd)));
    }),
  );
});

test('the order in which a program set the fields does not show', () => {
  const turned = Object.fromEntries(Object.entries(INVENTED).toReversed()) as unknown as Timeline;
  expect(writeTimeline(turned)).toBe(writeTimeline(INVENTED));
});

test('fields have the order of the model, unknown ones follow by name', () => {
  const text = writeTimeline({ ...INVENTED, zebra: 1, apple: { 2: 'b', 1: 'a' } } as Timeline);
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'format', 'title', 'language', 'documents', 'events', 'leftovers', 'problems', 'apple', 'zebra',
  ]); // prettier-ignore
});

test('each step and passage has a line of its own', () => {
  const lines = writeTimeline(INVENTED).split('\n');
  const line = lines.find((text) => text.includes('It came after the sinking'));
  expect(line?.trim()).toBe('{ "rule": "order", "says": "It came after the sinking." }');
  expect(lines.filter((text) => text.includes('"the harbour master resigned"'))).toHaveLength(1);
  expect(lines.at(-1)).toBe('');
});
