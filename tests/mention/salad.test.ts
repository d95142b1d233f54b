import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEXICONS } from '../../src/lib/core/mention/language/index.ts';
import type { Lexicon } from '../../src/lib/core/mention/lexicon.ts';
import { readText } from './support.ts';

/** The rules look at words beside words; in a salad of a language's own words, each finds itself at every edge of a clause. */
const DATES = ['2019', '3. Mai 2018', '11 March 2019', '5 de mayo', '7 березня', '9 марта 2017'];
const SIGNS = [
  ',',
  ';',
  ':',
  ' –',
  '.',
  '?',
  ' (',
  ')',
  ' "',
  '"',
  ' «',
  '»',
  '…',
  ' 164',
  ' Lund',
  ' Anna Berg',
  ' %',
];

function wordsOf(lexicon: Lexicon): string[] {
  const words = [...lexicon.cues.keys()];
  for (const part of Object.values(lexicon) as unknown[]) {
    if (part instanceof Set) words.push(...([...part] as unknown[]).filter((word) => typeof word === 'string'));
  }
  return words;
}

/** Texts of one to some thirty words of the language, with signs, numbers, names and dates among them. */
function salad(lexicon: Lexicon): fc.Arbitrary<string> {
  const words = wordsOf(lexicon).map((word) => ` ${word}`);
  const dates = DATES.map((date) => ` ${date}`);
  const part = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.constantFrom(...dates) },
  );
  return fc.array(part, { minLength: 1, maxLength: 30 }).map((parts) => `${parts.join('').trim()}.`);
}

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
  'a salad of words, %s',
  (language, lexicon) => {
    test('is read without a fault, and whatever it tells stands in it', () => {
      const property = fc.property(salad(lexicon), (content) => {
        const { doc, mentions } = readText(content, language);
        for (const { clause, cue, sentence, title } of mentions) {
          const inside = sentence.start <= clause.start && clause.start <= cue.start && cue.end <= clause.end;
          expect([inside && clause.end <= sentence.end, cue.end <= doc.text.length], title).toEqual([true, true]);
          expect(title.trim().length, title).toBeGreaterThan(0);
          expect(title.length, title).toBeLessThanOrEqual(80);
        }
      });
      fc.assert(property, { numRuns: 2000 });
    });
  },
);
