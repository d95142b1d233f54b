import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/lib/core/document/normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['line ends', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['a byte order mark', '\uFEFFone', 'one'],
    ['soft hyphens and zero-width spaces', 'har\u00ADbour\u200Bmaster', 'harbourmaster'],
    ['control characters', 'a\u0000b\u0007c\u001b[1md', 'abc[1md'],
    ['turned writing', 'abc\u202Edcba\u202C', 'abcdcba'],
    ['half a pair', 'a\ud83db', 'a\uFFFDb'],
    [
      'nothing: tabs, hard spaces, joiners and accents stay',
      'a\tb\u00A0c\u200Dd e\u0301',
      'a\tb\u00A0c\u200Dd e\u0301',
    ],
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
});
