import { describe, expect, test } from 'vitest';
import { readTimeline } from '../../src/lib/core/timeline/read.ts';
import { INVENTED } from './invented.ts';

type Loose = Record<string, never> & { [key: string]: Loose };

/** The file with one place of it changed; undefined takes the place away. */
function withChange(path: string, value: unknown): string {
  const copy = structuredClone(INVENTED) as unknown as Loose;
  const names = path.split('.');
  const last = names.pop()!;
  const owner = names.reduce<Loose>((node, name) => node[name]!, copy);
  (owner as Record<string, unknown>)[last] = value;
  return JSON.stringify(copy);
}

test('a sound file is read', () => {
  expect(readTimeline(JSON.stringify(INVENTED))).toEqual({ timeline: INVENTED });
});

test('unknown fields are kept', () => {
  expect(readTimeline(withChange('events.0.note', 'seen'))).toMatchObject({
    timeline: { events: [{ note: 'seen' }, {}] },
  });
});

describe('a file that cannot be shown is refused with a sentence', () => {
  test.each([
    ['{"format": "sourceline/1"', 'not JSON'],
    ['', 'not JSON'],
    ['[]', 'not a timeline'],
    ['null', 'not a timeline'],
    ['{"type": "FeatureCollection"}', 'not a timeline'],
    [withChange('format', 'sourceline/2'), 'the format "sourceline/2", and this program reads "sourceline/1"'],
    [withChange('events', undefined), 'events is missing'],
    [withChange('events', {}), 'events should be a list'],
    [withChange('events.1', null), 'events[1] should be an object'],
    [withChange('events.0.title', 7), 'events[0].title should be a text'],
    [withChange('events.0.weight', '1'), 'events[0].weight should be a number'],
    [withChange('events.0.actors', ['a', 1]), 'events[0].actors[1] should be a text'],
    [withChange('events.1.when', null), 'events[1].when should be an object'],
    [withChange('events.1.when.earliest', 1911), 'events[1].when.earliest should be a text'],
    [withChange('events.0.passages', []), 'events[0] has no passage'],
    [withChange('events.0.passages.0.document', 'lost'), 'events[0].passages[0] names the document "lost"'],
    [withChange('events.0.passages.0.end', 9999), 'events[0].passages[0] lies outside the text'],
    [withChange('events.0.passages.0.start', -1), 'events[0].passages[0] lies outside the text'],
    [withChange('leftovers.0.start', 9999), 'leftovers[0] lies outside the text'],
    [withChange('events.0.when.because.0.end', 9999), 'events[0].when.because[0] lies outside the text'],
    [withChange('events.0.when.because.0.start', undefined), 'events[0].when.because[0] lies outside the text'],
  ])('%#: %.60s', (json, sentence) => {
    const read = readTimeline(json);
    expect('problem' in read && read.problem).toContain(sentence);
  });
});
