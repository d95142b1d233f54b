import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/lib/core/base/span.ts';
import type { Source, Timeline, TimelineEvent } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { readSources } from '../support/stages.ts';

const STORIES = join(import.meta.dirname, '../stories');

/** The event that an id leads to. */
function resolve(id: string, { events }: Timeline): TimelineEvent | undefined {
  return events.find((event) => event.id === id || event.aliases.includes(id));
}

/** What is wrong with the ids of a timeline after documents were added: nothing, if the list is empty. */
function findLost(before: Timeline, after: Timeline): string[] {
  return before.events.flatMap((event) =>
    [event.id, ...event.aliases].flatMap((id) => {
      const found = resolve(id, after);
      if (!found) return [`${id} of “${event.title}” leads nowhere`];
      const shared = event.passages.some((old) =>
        found.passages.some((passage) => passage.document === old.document && overlaps(passage, old)),
      );
      return shared ? [] : [`${id} of “${event.title}” leads to “${found.title}”`];
    }),
  );
}

/** Each id leads to one event only. */
function findShared({ events }: Timeline): string[] {
  const ids = events.flatMap(({ id, aliases }) => [id, ...aliases]);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

const WHO = ['Vera Holm', 'Karl Strand', 'Arvia', 'the miners', 'the council of Orn'];
const DID = [
  'attacked the harbour of Marel',
  'resigned',
  'signed a treaty with Norrland in Lund',
  'was arrested in Orn',
  'closed nine schools in Talvik',
  'asked Norrland for help',
  'replied to Norrland',
  'withdrew the troops from Marel',
  'left the talks in Lund',
  'may leave Lund',
];
const WHEN = [
  '',
  '',
  ' on 4 March 2019',
  ' on 4 March',
  ' in March 2019',
  ' on Monday',
  ' two days later',
  ' at the beginning of the year',
  ' after the attack on Marel',
  ' in January',
  ' next week',
];
const sentence = fc
  .tuple(fc.constantFrom(...WHO), fc.constantFrom(...DID), fc.constantFrom(...WHEN))
  .map(([who, did, when]) => `${who.charAt(0).toUpperCase()}${who.slice(1)} ${did}${when}.`);
const published = fc.constantFrom(undefined, undefined, '2019-03-05', '2019-03-15', '2020-01-10');
const report = fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 7 }), published });

/** Documents with names of their own, some of which repeat one that is there. */
const reports = fc
  .tuple(fc.array(report, { minLength: 2, maxLength: 5 }), fc.array(fc.nat(), { maxLength: 2 }))
  .map(([own, copied]) => [...own, ...copied.map((at) => ({ ...own[at % own.length]!, published: '2019-03-25' }))])
  .map((all) =>
    all.map((one, index): Source => {
      const declared = { title: `Report ${index}`, language: 'en' };
      return {
        path: `report-${index}.txt`,
        content: one.sentences.join(' '),
        declared: one.published === undefined ? declared : { ...declared, published: one.published },
      };
    }),
  );

describe('adding a document', () => {
  test('leaves every id leading to the event that it led to: invented reports', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (sources, at) => {
        const fewer = sources.filter((_, index) => index !== at % sources.length);
        const after = buildTimeline(sources);
        expect(findLost(buildTimeline(fewer), after)).toEqual([]);
        expect(findShared(after)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(readdirSync(STORIES))('leaves every id leading to the event that it led to: %s', (name) => {
    const sources = readSources(join(STORIES, name));
    const after = buildTimeline(sources);
    for (const one of sources) {
      const lost = [sources.filter((other) => other !== one), [one]].flatMap((fewer) =>
        fewer.length === 0 ? [] : findLost(buildTimeline(fewer), after),
      );
      expect(lost).toEqual([]);
    }
  });

  test('and taking it away again restores the file byte for byte', () => {
    fc.assert(
      fc.property(reports, report, (sources, added) => {
        const before = writeTimeline(buildTimeline(sources));
        const more = [{ path: 'added.txt', content: added.sentences.join(' ') }, ...sources];
        const after = buildTimeline(more);
        expect(after.documents).toHaveLength(sources.length + 1);
        expect(writeTimeline(buildTimeline(more.filter(({ path }) => path !== 'added.txt')))).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});
