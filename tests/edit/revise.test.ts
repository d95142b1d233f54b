import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/lib/core/edit/edit.ts';
import { reviseTimeline } from '../../src/lib/core/timeline/revise.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';
import { SAMPLE } from '../support/sample.ts';
import { edit, find } from './support.ts';

const TEXTS = {
  north: `Rebels attacked the fortress of Marel on 4 March 2019.

Vera Holm resigned on 6 March 2019.

On 2 March 2019 a circus came to Marel with nine elephants.`,
  south: `The fortress of Marel was attacked on 4 March 2019, a witness wrote. It was the worst winter since 1950.`,
};
const PLAIN = edit(TEXTS, []);
const [attack, holm, circus] = [find(PLAIN, 'Rebels'), find(PLAIN, 'Holm'), find(PLAIN, 'circus')];

/** What does not wait for the timeline to be made anew. */
function outline({ events }: typeof PLAIN) {
  return events
    .map(({ title, kind, when, passages, pinned, checked, note, edited, sources }) => {
      const quotes = passages.map(({ quote }) => quote).sort();
      return { title, kind, from: when.earliest, to: when.latest, quotes, pinned, checked, note, edited, sources };
    })
    .sort((a, b) => (a.quotes[0]! < b.quotes[0]! ? -1 : 1));
}

describe('what a person sees at once is what the timeline will say', () => {
  test.each<[string, Edit]>([
    ['rename', { edit: 'rename', of: { event: attack.id }, title: 'Marel falls' }],
    ['redate', { edit: 'redate', of: { document: 'north', quote: 'a circus came to Marel' }, date: '2019-03' }],
    ['rekind', { edit: 'rekind', of: { event: circus.id }, kind: 'spectacle' }],
    ['hide', { edit: 'hide', of: { event: holm.id } }],
    ['pin', { edit: 'pin', of: { event: holm.id } }],
    ['check', { edit: 'check', of: { event: holm.id } }],
    ['note', { edit: 'note', of: { event: holm.id }, note: 'Really?' }],
    ['merge', { edit: 'merge', of: { event: holm.id }, with: [{ event: circus.id }] }],
    ['an edit that fits nothing', { edit: 'hide', of: { quote: 'Twelve divers searched the wreck' } }],
  ])('%s', (_, one) => {
    expect(outline(reviseTimeline(PLAIN, [one]))).toEqual(outline(edit(TEXTS, [one])));
  });

  test('split', () => {
    const passage = { document: 'south', quote: 'The fortress of Marel was attacked on 4 March 2019' };
    const one: Edit = { edit: 'split', of: { event: attack.id }, passages: [passage] };
    const quotes = (timeline: typeof PLAIN) => outline(timeline).map((event) => event.quotes);
    expect(quotes(reviseTimeline(PLAIN, [one]))).toEqual(quotes(edit(TEXTS, [one])));
  });

  test('add: of a sentence that was to be reviewed', () => {
    const [leftover] = PLAIN.leftovers;
    expect(leftover!.quote).toContain('worst winter');
    const revised = reviseTimeline(PLAIN, [{ edit: 'add', of: { document: 'south', quote: leftover!.quote } }]);
    expect(find(revised, 'worst winter').when).toEqual(leftover!.when);
    expect(revised.leftovers).toEqual([]);
  });
});

test('edits that were applied already change nothing more', () => {
  const passage = { document: 'south', quote: 'The fortress of Marel was attacked on 4 March 2019' };
  const edits: Edit[] = [
    { edit: 'split', of: { event: attack.id }, passages: [passage] },
    { edit: 'merge', of: { event: holm.id }, with: [{ event: circus.id }] },
    { edit: 'rename', of: { event: holm.id }, title: 'Everything' },
    { edit: 'add', of: { document: 'south', quote: 'a witness wrote' }, title: 'A letter' },
    { edit: 'hide', of: { event: attack.id, document: 'north', quote: attack.passages[0]!.quote } },
  ];
  const once = edit(TEXTS, edits);
  expect(outline(reviseTimeline(once, edits))).toEqual(outline(once));
});

test('none changes nothing', () => {
  expect(reviseTimeline(SAMPLE, [])).toBe(SAMPLE);
});

test('whatever is edited, the file keeps its promises', () => {
  const of = fc.oneof(
    fc.constantFrom(...SAMPLE.events.map(({ id }) => ({ event: id }))),
    fc.constantFrom(
      ...SAMPLE.events.flatMap(({ passages }) => passages.map(({ document, quote }) => ({ document, quote }))),
    ),
  );
  const words = fc.constantFrom(...SAMPLE.leftovers, ...SAMPLE.events.flatMap(({ passages }) => passages)).map(({ document, quote }) => ({ document, quote })); // prettier-ignore
  const any: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ edit: fc.constant('redate' as const), of, date: fc.constantFrom('2019-02-01', '1999/2003', 'none') }),
    fc.record({ edit: fc.constant('merge' as const), of, with: fc.array(of, { minLength: 1, maxLength: 3 }) }),
    fc.record({ edit: fc.constant('split' as const), of, passages: fc.array(words, { minLength: 1, maxLength: 2 }) }),
    fc.record({ edit: fc.constant('add' as const), of: words }),
    fc.record({ edit: fc.constantFrom('hide' as const, 'pin' as const, 'check' as const), of }),
  );
  const before = verifyTimeline(SAMPLE);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (edits) => {
      expect(verifyTimeline(reviseTimeline(SAMPLE, edits))).toEqual(before);
    }),
  );
});
