import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/lib/core/document/sentence.ts';
import { effortOf } from '../support/effort.ts';

/** Each case is one text with a bar where it must be cut, and nowhere else. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'plain sentences': [
    'The port closed.| Ships waited outside.| Nobody knew why.',
    'Who closed it?| The mayor did!| Really?!| Yes.',
    'She stopped…| Then she went on.',
    'It rained… and then it snowed.',
  ],
  'titles and initials': [
    'Dr. Holm met Gen. Arda in the capital.| They spoke for an hour.',
    'The decree was signed by P. Orlov and J. R. Vance.| It took effect at once.',
    'Orders came from Lt. Col. Marek.| He denied it.',
    'They live in St. Elm, near Mt. Ro.| The road is closed.',
  ],
  'numbers and months': [
    'See No. 3 of the list.| It names the ships.',
    'On Jan. 5 the gates were shut.| On Feb. 7 they opened.',
    'Prices rose by 3.5 percent.| Wages did not.',
    'Decree No. 14 came on Nov. 2, 2019.| The union protested.',
    'The meeting was on 09.01.22.| It ended early.',
    '1. The harbour must reopen.',
    'IV. The siege of the harbour',
  ],
  'abbreviations that may end a sentence': [
    'He works for Norling Inc. in the U.S. Senate building.| It is old.',
    'He moved to the U.S.| The senate welcomed him.',
    'They met at 5 p.m. on Friday.| They left at 7 p.m.| The talks failed.',
    'Ships, cranes, etc. were lost.| The insurers paid.',
    'The goods (i.e. the grain) rotted.| Some, e.g. the oats, were saved.',
    'The ferry, built by Rask & Co., sank.',
  ],
  'quotes and brackets': [
    '"We will stay."| The crowd cheered.',
    '"Will you stay?" he asked.| "We will," she said.',
    '“We stay.”| They stayed.',
    'The mayor left (he was ill.)| His deputy spoke.',
    'He said: "No."| Then he left.',
    'It was "unacceptable".| She left.',
  ],
  'a full stop lost before a word that has a capital only where a sentence begins': [
    'The mill burned in 1839| The owner was away.',
    'The harbour is closed to ships| However, the ferry runs.',
    'The band played The Long Day Home.',
    'It was shown in the Museum of The Hague.',
    'They say that Serie A opens on Friday.',
  ],
  'other languages': [
    'В январе 2022 г. порт закрыли.| Президент В. Орлов молчал.| Это было странно.',
    'Страйк почався 9 січ. 2019 р.| Місто завмерло.',
    'Так было в 2019 г.| Потом всё изменилось.',
    'Am 3. Januar schloss der Hafen.| Das war z.B. in Rask so.',
    'Dr. Holm kam am 12. März.| Er blieb bis zum 4. April.',
    'M. Arnaud a parlé.| Mme Petit a écouté.',
    '¿Quién cerró el puerto?| El alcalde.| ¡Claro!',
    '港は閉鎖された。|船は待っている。',
  ],
};

describe('splitSentences', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (marked) => {
      const text = marked.replaceAll('|', '');
      const sentences = splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
        text.slice(start, end),
      );
      expect(sentences).toEqual(marked.split('|').map((part) => part.trim()));
    });
  }

  it('counts offsets in the whole text', () => {
    const text = 'Before. | One here. Two here. | After.';
    const spans = splitSentences(text, { start: 10, end: 29 });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One here.', 'Two here.']);
  });

  it('tiles any text: only white space lies between sentences', () => {
    const words = fc.constantFrom(
      'Dr.',
      'No.',
      'A',
      'b.',
      '3.',
      '"',
      '”',
      '.',
      '!',
      '…',
      'U.S.',
      '\n',
      '(',
      '。',
      '\ud83d\ude00',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const sentences = splitSentences(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of sentences) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it.each([
    ['one word', 'a'.repeat(3_000_000)],
    ['full stops', '.'.repeat(3_000_000)],
    ['quotes', '"'.repeat(3_000_000)],
    ['spaces', `a.${' '.repeat(3_000_000)}b.`],
    ['initials', 'B. '.repeat(500_000)],
    ['pairs', '\ud83d\ude00'.repeat(1_000_000)],
  ])('is linear in a long run of %s', (_, text) => {
    let sentences: ReturnType<typeof splitSentences> = [];
    const effort = effortOf(() => (sentences = splitSentences(text, { start: 0, end: text.length })));
    expect(effort).toBeLessThan(8000);
    expect(sentences.filter(({ start, end }) => end - start > 4000)).toEqual([]);
  });
});
