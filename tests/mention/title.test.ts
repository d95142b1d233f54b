import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../src/lib/core/base/span.ts';
import type { Mention } from '../../src/lib/core/model.ts';
import { readText, readTold } from './support.ts';

/** The last happening that a text tells. */
function titleLast(text: string): string | undefined {
  return readTold(text).at(-1)?.title;
}

describe('a date and what joins it to its clause is left out', () => {
  test.each([
    ['On 3 May 2018, the firms signed the agreement in Lund.', 'The firms signed the agreement in Lund'],
    ['The firms signed the agreement on 3 May 2018 in Lund.', 'The firms signed the agreement in Lund'],
    ['The firms signed the agreement in Lund on Thursday, 3 May 2018.', 'The firms signed the agreement in Lund'],
    ['By the end of 2018 the firms signed the agreement.', 'The firms signed the agreement'],
    ['The mine was closed as early as 2014.', 'The mine was closed'],
    ['The miners walked out on Tuesday.', 'The miners walked out'],
    ['The miners went on strike on Tuesday.', 'The miners went on strike'],
    ['The prices of 2019 were published on Monday.', 'The prices of 2019 were published'],
    ['The council met more often than in 2014.', 'The council met more often than in 2014'],
    ['As in 2014, the river flooded Lund.', 'As in 2014, the river flooded Lund'],
  ])('%s', (text, title) => expect(titleLast(text)).toBe(title));
});

describe('openers that tie a sentence to the last are left out', () => {
  test.each([
    ['Moreover, the army attacked Marel.', 'The army attacked Marel'],
    ['Then the army withdrew from Marel.', 'The army withdrew from Marel'],
    ['For example, in 2014 rebels attacked Marel.', 'Rebels attacked Marel'],
    ['And in the end, on Monday, the army withdrew from Marel.', 'The army withdrew from Marel'],
  ])('%s', (text, title) => expect(titleLast(text)).toBe(title));
});

describe('a name in brackets stands for a pronoun or a missing subject', () => {
  test.each([
    ['Vera Holm flew to Lund. She resigned on Monday.', '[Vera Holm] resigned'],
    ['The chancellor, Vera Holm, flew to Lund. She resigned on Monday.', '[Vera Holm] resigned'],
    [
      'Vera Holm resigned on Monday. Her party left the coalition on Tuesday.',
      '[Vera Holm’s] party left the coalition',
    ],
    ['Vera Holm opened the bridge and resigned on Monday.', '[Vera Holm] resigned'],
    ['The town was quiet. It was attacked on Monday.', '[The town] was attacked'],
    ['They were tired. She resigned on Monday.', 'She resigned'],
    ['Bakers, after the mill burned, were sent home on Monday.', '[Bakers] were sent home'],
    [
      'They found a box of grain and old coins which caused the fire of 2009.',
      '[A box of grain and old coins] caused the fire of 2009',
    ],
  ])('%s', (text, title) => expect(titleLast(text)).toBe(title));

  test('a name from another paragraph is not taken', () => {
    expect(titleLast('Vera Holm flew to Lund.\n\nShe resigned on Monday.')).toBe('She resigned');
  });
});

test('what goes on behind a subordinate clause is none of its title', () => {
  const titles = readTold('Karl Strand, who spoke before the ferry sank, has not been found.').map(
    ({ title }) => title,
  );
  expect(titles).toContain('The ferry sank');
});

test.each([
  [
    'figures stay whole',
    'Last year, 8,000 homes were sold in the old harbour town, whose people now number 450,000.',
    '8,000 homes were sold in the old harbour town, whose people now number 450,000',
  ],
  [
    'a bracket behind a name is no subject',
    'House Minority Leader John Alm (R-Lund) said on Friday that the harbour bank had failed long ago.',
    'John Alm (R-Lund) said that the harbour bank had failed long ago',
  ],
  [
    'a name that explains the phrase before it is no subject',
    'The trial of the old harbour master, Karl Strand, took place in the great hall of Lund on Monday.',
    'The trial of the old harbour master, Karl Strand, took place',
  ],
])('%s', (_, text, title) => expect(readTold(text).map((mention) => mention.title)).toContain(title));

test('a name behind small words is who a relative clause tells of', () => {
  const titles = readTold('They failed in places such as Marel which burned in 1998.').map((mention) => mention.title);
  expect(titles).toContain('[Marel] burned');
});

describe('long sentences', () => {
  const LONG = [
    'On the occasion of the two hundredth anniversary of the foundation of the Royal Society of the Friends of the Great Northern Railway of Arvia, Paul Hart resigned on 3 May 2018.',
    'The Arvian foreign minister met the president of the Republic of Norrland in the capital of the eastern province of Hald, which had been closed to visitors for many years, to discuss the treaty on 3 May 2018.',
    'The council of the harbour town of Lund, which has nine members, five of them women, adopted the law on the new bridge over the river, the longest of its sort in the whole of the country, on Monday.',
    'Rebels attacked the small garrison of the old fortress above the river and the railway bridge beside it with rifles, knives and Extremely Long Name Of Some Weapon Nobody Knows on Monday.',
  ];

  test.each(LONG)('%s', (text) => {
    for (const { title, cue } of readTold(text)) {
      expect(title.length).toBeLessThanOrEqual(80);
      expect(title).toContain(text.slice(cue.start, cue.end));
      expect(title).not.toMatch(/\b(?:the|of|a|an|in|and|which|to) …$/i);
    }
  });

  test('a name is not cut through', () => {
    const title = titleLast(LONG[3]!)!;
    expect(title.endsWith('…')).toBe(true);
    const [, weapon = ''] = /(Extremely.*?)? …$/.exec(title) ?? [];
    expect(['', 'Extremely Long Name Of Some Weapon Nobody Knows']).toContain(weapon);
  });

  test('an aside with a negation is left out whole or not at all', () => {
    const text =
      'The council of the harbour town of Lund, never before in its long history of one mind, adopted the law on the new bridge over the river on Monday.';
    expect(titleLast(text)).toBe('The council of the harbour town of Lund adopted the law');
  });
});

describe('quotation marks are closed', () => {
  test.each([
    ['“Rebels attacked Marel on Monday,” said the mayor.', 'Rebels attacked Marel'],
    ['The mayor said on Monday: "The bridge is closed."', 'The mayor said: "The bridge is closed."'],
  ])('%s', (text, title) => expect(readTold(text)[0]!.title).toBe(title));
});

/** Sentences of parts that can stand in any order round a verb. */
const SENTENCE = fc
  .record({
    opener: fc.constantFrom('', 'Moreover, ', 'On 3 May 2018, ', 'In the end, ', 'According to the guard, '),
    subject: fc.constantFrom(
      'the army',
      'Vera Holm',
      'nine miners from Orn',
      'she',
      'the mayor, who was ill,',
      'no one',
    ),
    verb: fc.constantFrom('attacked', 'did not leave', 'has reportedly seized', 'will close', 'managed to close'),
    object: fc.constantFrom(
      'the bridge',
      'Marel',
      'the “old” mine (the one in Orn)',
      'the town of Lund, or so it seemed,',
    ),
    ending: fc.constantFrom('', ' on Monday', ' after the siege of Marel', ' in 2014, the mayor said', ' and the fort'),
  })
  .map(({ opener, subject, verb, object, ending }) => {
    const sentence = `${opener}${subject} ${verb} ${object}${ending}.`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  });

const NEGATIONS = ['not', 'never', 'no', 'reportedly', 'allegedly', 'without'];

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

/** What a title promises of the words that it stands for. */
function checkTitle(text: string, { title, clause, attribution }: Mention): void {
  const told = wordsOf(sliceOf(text, clause));
  const outside = wordsOf(title.replace(/\[[^\]]*\]/g, ' '));
  expect(isSubsequence(outside, told), `“${title}” of “${sliceOf(text, clause)}”`).toBe(true);
  const says = wordsOf(attribution ?? '');
  for (const word of NEGATIONS) {
    const expected = told.filter((other) => other === word).length - says.filter((other) => other === word).length;
    if (!title.endsWith('…')) expect(outside.filter((other) => other === word).length).toBe(Math.max(0, expected));
  }
  for (const [, name = ''] of title.matchAll(/\[([^\]]*?)(?:’s)?\]/g))
    expect(text.toLowerCase()).toContain(name.toLowerCase());
}

test('a title has the words of its clause in their order, and loses no negation and no hedge', () => {
  fc.assert(
    fc.property(fc.array(SENTENCE, { minLength: 1, maxLength: 3 }), (sentences) => {
      const text = sentences.join(' ');
      for (const mention of readText(text).mentions) checkTitle(text, mention);
    }),
    { numRuns: 300 },
  );
});
