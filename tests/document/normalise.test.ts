import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseText, originalOffset } from '../../src/lib/core/document/normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['line ends', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['a byte order mark', '\uFEFFone', 'one'],
    ['soft hyphens and zero-width spaces', 'har\u00ADbour\u200Bmaster', 'harbourmaster'],
    ['control characters', 'a\u0000b\u0007c\u001b[1md', 'abc[1md'],
    ['turned writing', 'abc\u202Edcba\u202C', 'abcdcba'],
    ['half a pair', 'a\ud83db', 'a\uFFFDb'],
    ['ligatures of type', 'o\uFB03ce \uFB01nds', 'office finds'],
    ['letters parted from their marks', 'Cafe\u0301, \u0438\u0306, \u1112\u1161\u11AB', 'Café, й, 한'],
    ['joiners between letters that do not join', 'Auf\u200Clage 1\u200D2', 'Auflage 12'],
    ['no joiners that a script or a picture needs', 'می\u200Cخواهم 👩\u200D🚀', 'می\u200Cخواهم 👩\u200D🚀'],
    ['nothing: tabs, hard spaces and quotes stay', 'a\tb\u00A0“c” d’e', 'a\tb\u00A0“c” d’e'],
  ])('mends %s', (_, written, expected) => {
    expect(normaliseText(written)).toBe(expected);
  });

  it('changes nothing the second time, and leaves what UTF-8 can carry', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (written) => {
        const once = normaliseText(written);
        expect(normaliseText(once)).toBe(once);
        expect(Buffer.from(once, 'utf8').toString('utf8')).toBe(once);
      }),
    );
  });

  const PARTS = [
    'a',
    'e\u0301',
    '\r\n',
    '\uFB03',
    '\u00AD',
    '\uD800',
    '\u200Cx',
    '\u1112\u1161',
    '\u0301',
    '\u200C',
    '👩',
    'й',
  ];

  it('leads each place back to the original', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }), (parts) => {
        const written = parts.join('');
        const { text, shifts } = normalise(written);
        expect(originalOffset(shifts, text.length)).toBe(written.length);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const from = originalOffset(shifts, at);
          expect(from).toBeGreaterThanOrEqual(last);
          last = from;
          // A letter that nothing changes stands in the original where it is said to stand.
          if (text[at] === 'a' && text[at + 1] !== '\u0301') expect(written[from]).toBe('a');
        }
      }),
    );
  });

  it('leads a word behind everything that moves back to its place', () => {
    const written = '\uFEFFone\r\nCafe\u0301 o\uFB03ce har\u00ADbour 9 May';
    const { text, shifts } = normalise(written);
    expect(text).toBe('one\nCafé office harbour 9 May');
    for (const word of ['one', 'Caf', 'harb'.slice(0, 3), '9 May']) {
      expect(originalOffset(shifts, text.indexOf(word))).toBe(written.indexOf(word));
    }
  });
});
