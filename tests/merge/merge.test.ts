import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { mergeMentions } from '../../src/lib/core/merge/merge.ts';
import type { Mention, MergedEvent } from '../../src/lib/core/model.ts';
import { compareTexts, readMentions } from './mentions.ts';

function merge(texts: readonly string[]): MergedEvent[] {
  return mergeMentions(readMentions(texts), () => null, compareTexts(texts));
}

/** The documents of each event, `0+1` for an event that both tell. */
function wordEvents(texts: readonly string[]): string[] {
  return merge(texts)
    .map(({ kind, mentions }) => {
      const documents = [...new Set(mentions.map(({ document }) => document.replace(/\D+/g, '')))].sort();
      return `${kind} ${documents.join('+')}`;
    })
    .sort();
}

describe('one happening in two documents', () => {
  test.each<[string, string, string, string]>([
    [
      'told on the same day with other words',
      'Rebels attacked the fortress of Marel on 4 March 2019.',
      'The fortress of Marel was attacked on 4 March 2019, a witness wrote.',
      'attack 0+1',
    ],
    [
      'told once with its day, once without',
      'Chancellor Vera Holm resigned on 4 March 2019.',
      'Vera Holm resigned after weeks of pressure.',
      'resignation 0+1',
    ],
    [
      'told with a day and with a month',
      'Arvia and Norrland signed the treaty of Lund on 4 March 2019.',
      'In March 2019 Arvia and Norrland signed a treaty in Lund.',
      'agreement 0+1',
    ],
  ])('%s', (_, first, second, event) => {
    expect(wordEvents([first, second])).toContain(event);
  });

  test('what is only named in one supports the other', () => {
    const [event] = merge([
      'Rebels attacked Marel on 4 March 2019.',
      'After the attack on Marel, Lund was quiet.',
    ]).filter(({ kind }) => kind === 'attack');
    expect(event!.mentions.map(({ told }) => told)).toEqual([true, false]);
  });
});

describe('two happenings', () => {
  test.each<[string, string, string]>([
    [
      'on different days',
      'Workers rallied in the harbour of Lund on 4 March 2019.',
      'Workers rallied in the harbour of Lund on 6 March 2019.',
    ],
    ['in different places', 'Workers rallied in Orn on 4 March 2019.', 'Students marched in Marel on 4 March 2019.'],
    ['of different kinds', 'Police arrested Paul Hart on 4 March 2019.', 'Paul Hart died on 4 March 2019.'],
    ['a coup is no siege', 'A coup shook Arvia in March 2019.', 'The siege of Arvia began in March 2019.'],
    ['a flood is no fire', 'A flood destroyed Orn in March 2019.', 'A blaze destroyed Orn in March 2019.'],
    [
      'of which one was told before the other’s day',
      'Nine schools were closed in Talvik.',
      'Nine schools were closed in Talvik on 18 March 2019.',
    ],
    ['in different years', 'The voters of Arvia elected Anna Holm in 2014.', 'Voters elected Anna Holm in 2018.'],
  ])('%s', (_, first, second) => {
    const mentions = readMentions([first, second]);
    const publishedBy = (document: string) => (document === 'report-0' ? dayOf(2019, 3, 15) : null);
    const events = mergeMentions(mentions, publishedBy, compareTexts([first, second]));
    expect(events.length).toBeGreaterThan(0);
    for (const { mentions } of events) expect(new Set(mentions.map(({ document }) => document)).size).toBe(1);
  });
});

const TEXTS = [
  'Rebels attacked Marel on 4 March 2019. Nine men died in Marel on 5 March 2019.',
  'The attack on Marel shook Arvia. Vera Holm resigned after the attack on Marel.',
  'Vera Holm resigned on 6 March 2019. Arvia will vote on 1 April 2019. Rebels attacked Orn.',
  'In March 2019 rebels attacked Orn and Marel. The chancellor resigned.',
];

describe('properties', () => {
  const mentions = readMentions(TEXTS);

  test('each standing mention is in exactly one event, and no mention is in two', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions), (some) => {
        const told = mergeMentions(some).flatMap((event) => event.mentions);
        expect(new Set(told).size).toBe(told.length);
        for (const mention of some) if (mention.stands && mention.told) expect(told).toContain(mention);
      }),
    );
  });

  test('ids, aliases and order do not depend on the order of the documents’ mentions', () => {
    const expected = mergeMentions(mentions).map(({ id }) => id);
    expect(expected).toEqual(expected.toSorted());
    const identify = (list: readonly Mention[]): string[] =>
      mergeMentions(list)
        .flatMap(({ id, aliases }) => [id, ...aliases])
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
        const ids = identify(shuffled);
        const all = new Set(identify(mentions));
        for (const id of ids) expect(all.has(id)).toBe(true);
      }),
    );
  });

  test('ids are of twelve hexadecimal digits, and no two events share one', () => {
    const ids = mergeMentions(mentions).flatMap(({ id, aliases }) => [id, ...aliases]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an event keeps its id when another document tells it too', () => {
    const before = mergeMentions(readMentions([TEXTS[0]!]));
    const after = mergeMentions(readMentions([TEXTS[0]!, TEXTS[1]!]));
    const known = new Set(after.flatMap(({ id, aliases }) => [id, ...aliases]));
    for (const { id } of before) expect(known.has(id)).toBe(true);
  });

  test('the same sentence twice in a document has two ids', () => {
    const [event] = merge(['Rebels attacked Marel on 4 March 2019. Rebels attacked Marel on 4 March 2019.']);
    expect(event!.mentions.length).toBe(2);
    expect(event!.aliases).toHaveLength(1);
    expect(event!.aliases[0]).not.toBe(event!.id);
  });

  test('the most telling mention comes first', () => {
    const [event] = merge([
      'After the attack on Marel, Lund was quiet.',
      'Rebels may rest, but they attacked Marel.',
      'Rebels attacked Marel on 4 March 2019.',
    ]).filter(({ kind }) => kind === 'attack');
    expect(event!.mentions[0]!.title).toBe('Rebels attacked Marel');
  });
});
