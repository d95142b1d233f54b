import { createHash } from 'node:crypto';
import { UNDATED } from '../../src/lib/core/base/when.ts';
import type { Quoted, Timeline, When } from '../../src/lib/core/model.ts';

const TEXT = 'The ferry sank on 3 May 1911. A week later the harbour master resigned, “for good”, he said.\n';

function quote(words: string): Quoted {
  const start = TEXT.indexOf(words);
  return { document: 'ferry', start, end: start + words.length, quote: words };
}

const third: When = {
  earliest: '1911-05-03',
  latest: '1911-05-03',
  edtf: '1911-05-03',
  precision: 'day',
  basis: 'stated',
  because: [{ rule: 'stated', says: 'The text names the day.', ...quote('3 May 1911') }],
};

/** A sound timeline of two invented events and every kind of field. */
export const INVENTED: Timeline = {
  format: 'sourceline/1',
  title: 'The ferry',
  language: 'en',
  documents: [
    {
      id: 'ferry',
      title: 'The ferry',
      publisher: 'The Strand Gazette',
      url: 'https://strand.example/ferry',
      path: 'ferry.txt',
      language: 'en',
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      text: TEXT,
      published: UNDATED,
    },
  ],
  events: [
    {
      id: 'e1',
      aliases: ['e0'],
      title: 'The ferry sank',
      kind: 'other',
      weight: 1,
      status: 'reported',
      when: third,
      passages: [{ ...quote('The ferry sank on 3 May 1911'), sentence: { start: 0, end: 29 }, when: third }],
      actors: ['The ferry'],
      places: [],
      reported: { first: null, last: null },
      sources: 1,
      conflicts: [
        {
          says: 'One source gives two days.',
          readings: [
            { earliest: '1911-05-03', latest: '1911-05-03', says: 'the third', ...quote('3 May 1911') },
            { earliest: '1911-05-10', latest: '1911-05-10', says: 'the tenth', ...quote('A week later') },
          ],
        },
      ],
    },
    {
      id: 'e2',
      aliases: [],
      title: 'The harbour master resigned',
      kind: 'resignation',
      weight: 0.5,
      status: 'claimed',
      attribution: 'he said',
      when: {
        earliest: '1911-05-08',
        latest: null,
        edtf: '[1911-05-08..]',
        precision: 'days',
        basis: 'inferred',
        because: [{ rule: 'order', says: 'It came after the sinking.' }],
        readings: [{ earliest: '1911-05-10', latest: null, says: 'or two days after that' }],
      },
      passages: [{ ...quote('the harbour master resigned'), sentence: { start: 30, end: 92 } }],
      actors: [],
      places: [],
      reported: { first: '1911-05-20', last: null },
      sources: 1,
      conflicts: [],
    },
  ],
  leftovers: [
    {
      ...quote('“for good”'),
      when: {
        earliest: '1911-01-01',
        latest: '1911-12-31',
        edtf: '1911',
        precision: 'year',
        basis: 'relative',
        because: [],
        start: { earliest: '1911-01-01', latest: '1911-01-01' },
        end: { earliest: '1911-12-31', latest: '1911-12-31' },
      },
    },
  ],
  problems: [{ document: 'ferry', start: 0, end: 3, message: 'The first word is hard to read.' }],
};
