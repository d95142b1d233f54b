import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSite } from '../../src/cli/site.ts';
import { wordWhen } from '../../src/lib/core/base/wording.ts';
import { idOfAdded } from '../../src/lib/core/edit/apply.ts';
import type { Edit } from '../../src/lib/core/edit/edit.ts';
import { appendEdits } from '../../src/lib/core/edit/print.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { edit, find, sourcesOf } from './support.ts';

const TEXTS = {
  north: `Rebels attacked the fortress of Marel on 4 March 2019.

Vera Holm resigned after the attack on Marel.

On 2 March 2019 a circus came to Marel with nine elephants.`,
  south: `The fortress of Marel was attacked on 4 March 2019, a witness wrote.

Chancellor Anna Ruud opened the museum of Orn on 7 March 2019. The bridge of Orn was out of use for weeks.`,
};
const PLAIN = edit(TEXTS, []);
const ATTACK = { document: 'north', quote: 'Rebels attacked the fortress of Marel on 4 March 2019' };
const CIRCUS = { document: 'north', quote: 'On 2 March 2019 a circus came to Marel with nine elephants' };
const MUSEUM = { document: 'south', quote: 'Chancellor Anna Ruud opened the museum of Orn on 7 March 2019' };
const BRIDGE = { document: 'south', quote: 'The bridge of Orn was out of use for weeks' };
const id = (words: string): string => find(PLAIN, words).id;

describe('one event', () => {
  test.each<[string, Edit, object]>([
    ['renamed', { edit: 'rename', of: ATTACK, title: 'Marel falls' }, { title: 'Marel falls', edited: ['title'] }],
    [
      'renamed, by its id',
      { edit: 'rename', of: { event: id('Rebels') }, title: 'Marel falls' },
      { title: 'Marel falls' },
    ],
    ['of another kind', { edit: 'rekind', of: ATTACK, kind: 'raid' }, { kind: 'raid', edited: ['kind'] }],
    ['pinned', { edit: 'pin', of: ATTACK }, { pinned: true, weight: 1 }],
    ['checked', { edit: 'check', of: ATTACK }, { checked: true }],
    ['with a note', { edit: 'note', of: ATTACK, note: 'See the archive.' }, { note: 'See the archive.' }],
    [
      'dated',
      { edit: 'redate', of: ATTACK, date: '2019-03-05', why: 'the diary has it.' },
      {
        edited: ['when'],
        when: {
          earliest: '2019-03-05',
          latest: '2019-03-05',
          edtf: '2019-03-05',
          precision: 'day',
          basis: 'edited',
          because: [{ rule: 'edit', says: 'An editor set this date: the diary has it.' }],
        },
      },
    ],
    [
      'dated outside of what its texts allow',
      { edit: 'redate', of: ATTACK, date: '2020' },
      { when: expect.objectContaining({ earliest: '2020-01-01' }), conflicts: [] },
    ],
    [
      'without a date',
      { edit: 'redate', of: ATTACK, date: 'none' },
      { when: expect.objectContaining({ earliest: null, latest: null, basis: 'none' }) },
    ],
  ])('%s', (_, one, expected) => {
    const timeline = edit(TEXTS, [one]);
    const event = timeline.events.find((other) => other.id === id('Rebels'))!;
    expect(event).toMatchObject(expected);
    expect(timeline.problems).toEqual([]);
    expect(timeline.events).toHaveLength(PLAIN.events.length);
  });

  test('found by an id that it had', () => {
    const [alias] = find(PLAIN, 'Rebels').aliases;
    expect(find(edit(TEXTS, [{ edit: 'rename', of: { event: alias! }, title: 'Marel falls' }]), 'falls').id).toBe(
      id('Rebels'),
    );
  });

  test('found by its id before its quote', () => {
    const timeline = edit(TEXTS, [{ edit: 'rename', of: { event: id('circus'), ...ATTACK }, title: 'The circus' }]);
    expect(find(timeline, 'The circus').id).toBe(id('circus'));
  });

  test('the last edit counts', () => {
    const timeline = edit(TEXTS, [
      { edit: 'rename', of: ATTACK, title: 'First' },
      { edit: 'rename', of: ATTACK, title: 'Second' },
    ]);
    expect(timeline.events.map(({ title }) => title)).toContain('Second');
    expect(timeline.events.map(({ title }) => title)).not.toContain('First');
  });
});

test('a date that a person set bears on the dates of other events, and says so there', () => {
  expect(wordWhen(find(PLAIN, 'Vera Holm').when)).toBe('between 4 and 15 March 2019');
  const { when } = find(edit(TEXTS, [{ edit: 'redate', of: ATTACK, date: '2019-03-10' }]), 'Vera Holm');
  expect(wordWhen(when)).toBe('between 10 and 15 March 2019');
  expect(when.because.map(({ says }) => says)).toContainEqual('An editor dates “Rebels attacked the fortress of Marel”: 10 March 2019.'); // prettier-ignore
});

test('two events become one, which keeps its id and title and leads from the other’s', () => {
  const timeline = edit(TEXTS, [{ edit: 'merge', of: MUSEUM, with: [CIRCUS] }]);
  const event = find(timeline, 'museum');
  expect(event.passages.map(({ document }) => document)).toEqual(['south', 'north']);
  expect(event.id).toBe(id('museum'));
  expect(event.aliases).toContain(id('circus'));
  expect(event.edited).toEqual(['passages']);
  expect(event.sources).toBe(2);
  expect(timeline.events).toHaveLength(PLAIN.events.length - 1);
});

test('a passage becomes an event of its own; together they have the ids that the one had', () => {
  const passage = { document: 'south', quote: 'The fortress of Marel was attacked on 4 March 2019' };
  const before = find(PLAIN, 'Rebels');
  const timeline = edit(TEXTS, [{ edit: 'split', of: ATTACK, passages: [passage] }]);
  const [stayed, parted] = [find(timeline, 'Rebels'), find(timeline, 'was attacked')];
  expect(stayed.passages.map(({ document }) => document)).not.toContain('south');
  expect(parted.passages.map(({ document }) => document)).toEqual(['south']);
  const ids = (some: readonly { id: string; aliases: readonly string[] }[]) => some.flatMap((one) => [one.id, ...one.aliases]).sort(); // prettier-ignore
  expect(ids([stayed, parted])).toEqual(ids([before]));
});

test('a passage that stands apart already needs no splitting, and one that is all there is cannot leave', () => {
  expect(edit(TEXTS, [{ edit: 'split', of: ATTACK, passages: [CIRCUS] }]).problems).toEqual([]);
  const { problems } = edit(TEXTS, [{ edit: 'split', of: CIRCUS, passages: [CIRCUS] }]);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('would leave nothing')]);
});

describe('an event that a person adds', () => {
  test('has the selected words as its passage and its title', () => {
    const event = find(edit(TEXTS, [{ edit: 'add', of: BRIDGE }]), 'bridge');
    expect(event.title).toBe('The bridge of Orn was out of use for weeks');
    expect(event.passages).toMatchObject([{ document: 'south', quote: BRIDGE.quote }]);
    expect(event.id).toBe(idOfAdded(BRIDGE));
    expect(event.edited).toEqual(['passages']);
  });

  test('has the title, kind and date that the edit gives', () => {
    const event = find(edit(TEXTS, [{ edit: 'add', of: BRIDGE, title: 'No bridge', kind: 'disaster', date: '2019-02' }]), 'No bridge'); // prettier-ignore
    expect([event.kind, wordWhen(event.when)]).toEqual(['disaster', 'February 2019']);
    expect(event.edited).toEqual(['title', 'kind', 'when', 'passages']);
  });

  test('takes the date among its words, where the edit gives none', () => {
    const of = { document: 'north', quote: 'On 2 March 2019 a circus' };
    expect(wordWhen(find(edit(TEXTS, [{ edit: 'add', of, title: 'Added' }]), 'Added').when)).toBe('2 March 2019');
  });

  test('can be merged and named by its id', () => {
    const timeline = edit(TEXTS, [
      { edit: 'add', of: BRIDGE },
      { edit: 'merge', of: MUSEUM, with: [{ event: idOfAdded(BRIDGE) }] },
    ]);
    expect(find(timeline, 'museum').passages).toHaveLength(2);
  });

  test('that is found by itself now is not there twice', () => {
    const timeline = edit(TEXTS, [{ edit: 'add', of: MUSEUM, title: 'The museum' }]);
    expect(timeline.events).toHaveLength(PLAIN.events.length);
    expect(find(timeline, 'The museum').aliases).toContain(idOfAdded(MUSEUM));
  });
});

describe('an edit survives', () => {
  const changed = { ...TEXTS, north: `A preface.\n\n${TEXTS.north.replace('Rebels attacked the fortress', 'Rebels attacked the old fortress')}` }; // prettier-ignore

  test('a document that was changed round its words', () => {
    const timeline = edit({ ...TEXTS, north: `A preface.\n\n${TEXTS.north}` }, [{ edit: 'pin', of: ATTACK }]);
    expect(find(timeline, 'attacked').pinned).toBe(true);
  });

  test('a document in which its words were changed', () => {
    expect(find(edit(changed, [{ edit: 'pin', of: ATTACK }]), 'Rebels').pinned).toBe(true);
  });

  test('a document that was renamed', () => {
    const timeline = edit({ first: TEXTS.north, south: TEXTS.south }, [{ edit: 'pin', of: { event: id('Rebels'), ...ATTACK } }]); // prettier-ignore
    expect(find(timeline, 'Rebels').pinned).toBe(true);
  });
});

test('an edit that fits nothing is told with its line, and the others apply', () => {
  const gone = { event: '000000000000', document: 'north', quote: 'Twelve divers searched the wreck for three nights' };
  const edits: Edit[] = [
    { edit: 'hide', of: gone },
    { edit: 'pin', of: ATTACK },
    { edit: 'add', of: gone },
    { edit: 'merge', of: ATTACK, with: [CIRCUS, gone] },
    { edit: 'split', of: ATTACK, passages: [gone] },
  ];
  const { events, problems } = edit(TEXTS, edits);
  expect(problems.map(({ document, message }) => [document, message.split(':')[0]]).sort()).toEqual(
    [4, 11, 15, 24].map((line) => ['sourceline.edits.yaml', `Line ${line}`]).sort(),
  );
  expect(events.filter(({ pinned }) => pinned)).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toContain('divers');
});

test('faults of the file are problems of the timeline', () => {
  const edits = [{ path: 'sourceline.edits.yaml', content: 'format: sourceline-edits/1\nedits:\n  - edit: hide\n' }];
  const { problems } = buildTimeline(sourcesOf(TEXTS), { edits });
  expect(problems).toEqual([{ document: 'sourceline.edits.yaml', message: expect.stringMatching(/^Line 3: /) }]);
});

test('no edits, no change', () => {
  const expected = writeTimeline(buildTimeline(sourcesOf(TEXTS)));
  expect(writeTimeline(PLAIN)).toBe(expected);
  expect(writeTimeline(buildTimeline(sourcesOf(TEXTS), { edits: [{ path: 'e', content: '' }] }))).toBe(expected);
});

describe('a hidden event leaves no trace', () => {
  const markedWords = (html: string): string[] => [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words]) => words!);

  test.each(PLAIN.events.map((event) => [event.title, event] as const))('%s', async (_, event) => {
    const { document, quote } = event.passages[0]!;
    const timeline = edit(TEXTS, [
      { edit: 'rename', of: { event: event.id }, title: 'A secret title' },
      { edit: 'note', of: { event: event.id }, note: 'A secret note' },
      { edit: 'hide', of: { document, quote } },
    ]);
    expect(timeline.events).toHaveLength(PLAIN.events.length - 1);
    const site = await makeSite(timeline);
    for (const [name, content] of site) {
      if (typeof content !== 'string') continue;
      for (const trace of [event.id, ...event.aliases, 'A secret']) expect(content, name).not.toContain(trace);
      // The texts of the documents stay whole; no list, title or reason quotes the event.
      for (const words of markedWords(content)) expect(words).not.toBe(quote);
      expect(content.split(`“${event.title}”`), name).toHaveLength(1);
    }
    for (const passage of event.passages) {
      expect(timeline.leftovers.map((leftover) => leftover.start + leftover.document)).not.toContain(passage.sentence.start + passage.document); // prettier-ignore
    }
  });

  test('nor does one that the person added first', () => {
    const timeline = edit(TEXTS, [
      { edit: 'add', of: BRIDGE },
      { edit: 'hide', of: BRIDGE },
    ]);
    expect(writeTimeline(timeline)).toBe(writeTimeline(PLAIN));
  });
});

test('whatever is edited, each quote stands in its text and no id leads to two events', () => {
  const references = [...PLAIN.events.map((event) => ({ event: event.id })), ATTACK, CIRCUS, MUSEUM, BRIDGE];
  const of = fc.constantFrom(...references);
  const any: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ edit: fc.constant('redate' as const), of, date: fc.constantFrom('2019-03-01', '1999/2003', 'none') }),
    fc.record({ edit: fc.constant('merge' as const), of, with: fc.array(of, { minLength: 1, maxLength: 2 }) }),
    fc.record({
      edit: fc.constant('split' as const),
      of,
      passages: fc.array(fc.constantFrom(ATTACK, CIRCUS, MUSEUM), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      edit: fc.constant('add' as const),
      of: fc.constantFrom(BRIDGE, CIRCUS, { document: 'south', quote: 'a witness wrote' }),
    }),
    fc.record({ edit: fc.constantFrom('hide' as const, 'pin' as const), of }),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (edits) => {
      // `edit` verifies the file: quotes, ids, bounds.
      expect(writeTimeline(edit(TEXTS, edits))).toBe(writeTimeline(edit(TEXTS, edits)));
      expect(appendEdits('', edits)).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});
