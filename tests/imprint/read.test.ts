import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/lib/core/document/read.ts';
import { readImprint } from '../../src/lib/core/imprint/read.ts';
import type { Declared, Imprint, SourceText } from '../../src/lib/core/model.ts';

const BODY = [
  'The harbour of Rask had been closed for nine days when the first ships were let through on 3 May 2019, and the crews who had waited outside did not cheer.',
  'The union said that its members would meet again on Thursday, and that nobody had been asked before the minister spoke to the press about an agreement.',
];

function read(
  lines: readonly string[],
  path = 'strike.txt',
  declared?: Declared,
): { doc: SourceText; imprint: Imprint } {
  const source = { path, content: [...lines, ...BODY].join('\n\n'), ...(declared && { declared }) };
  const doc = readDocuments(source).documents[0]!;
  return { doc, imprint: readImprint(doc) };
}

describe('readImprint: headers', () => {
  it.each<[string, readonly string[], { title: string; date: string | null; header: readonly string[] }]>([
    [
      'rubric, title, dotted date and time',
      ['REPORT', 'The strike that nobody wanted', '09.05.19 11:50'],
      {
        title: 'The strike that nobody wanted',
        date: '2019-05-09T11:50',
        header: ['REPORT', 'The strike that nobody wanted', '09.05.19 11:50'],
      },
    ],
    [
      'weekday and full date above the title',
      ['Thursday, May 9, 2019', 'What the strike at Rask teaches'],
      {
        title: 'What the strike at Rask teaches',
        date: '2019-05-09',
        header: ['Thursday, May 9, 2019', 'What the strike at Rask teaches'],
      },
    ],
    [
      'short month and a counter',
      ['May 9, 2019', '0 0', 'How can a town live without its harbour'],
      {
        title: 'How can a town live without its harbour',
        date: '2019-05-09',
        header: ['May 9, 2019', 'How can a town live without its harbour'],
      },
    ],
    [
      'title, byline and date in one line',
      ['The strike that nobody wanted', 'By Ada Lind | 9 May 2019'],
      {
        title: 'The strike that nobody wanted',
        date: '2019-05-09',
        header: ['The strike that nobody wanted', 'By Ada Lind | 9 May 2019'],
      },
    ],
    [
      'title, standfirst, byline, labelled dates',
      [
        'The strike that nobody wanted',
        'After nine days the harbour is open, but neither side has won anything that it had asked for in April.',
        'By Ada Lind',
        'Updated 11 May 2019, published 9 May 2019',
      ],
      {
        title: 'The strike that nobody wanted',
        date: '2019-05-09',
        header: ['The strike that nobody wanted', 'By Ada Lind', 'Updated 11 May 2019, published 9 May 2019'],
      },
    ],
    [
      'ISO date',
      ['Published: 2019-05-09', 'Nine days'],
      { title: 'Nine days', date: '2019-05-09', header: ['Published: 2019-05-09', 'Nine days'] },
    ],
    [
      'a line of a blog',
      ['Nine days without a harbour', 'Posted by ada on 9 May 2019 | 3 comments'],
      {
        title: 'Nine days without a harbour',
        date: '2019-05-09',
        header: ['Nine days without a harbour', 'Posted by ada on 9 May 2019 | 3 comments'],
      },
    ],
    [
      'a skip link, a name and no date',
      ['top of page', 'ada', 'The entry of the inspectors made it possible to open the harbour'],
      {
        title: 'The entry of the inspectors made it possible to open the harbour',
        date: null,
        header: ['ada', 'The entry of the inspectors made it possible to open the harbour'],
      },
    ],
    [
      'a title with a date in it',
      ['The fire of 9 May 2019 and its causes'],
      { title: 'The fire of 9 May 2019 and its causes', date: null, header: ['The fire of 9 May 2019 and its causes'] },
    ],
    [
      'a question',
      ['Who closed the harbour?', '9 May 2019'],
      { title: 'Who closed the harbour?', date: '2019-05-09', header: ['Who closed the harbour?', '9 May 2019'] },
    ],
    [
      'a sentence that a date ends',
      ['Nine days without a harbour', 'The gates were opened by pilots on 3 May 2019.'],
      { title: 'Nine days without a harbour', date: null, header: ['Nine days without a harbour'] },
    ],
    ['no header at all', [], { title: 'strike', date: null, header: [] }],
  ])('%s', (_, lines, expected) => {
    const { doc, imprint } = read(lines);
    expect(imprint.title?.value).toBe(expected.title);
    expect(imprint.published.earliest).toBe(expected.date);
    expect(imprint.header.map(({ start, end }) => doc.text.slice(start, end))).toEqual(expected.header);
  });

  it('gives the reason why a date in dots has its day first, and the other reading', () => {
    const { imprint } = read(['The strike', '09.05.19 11:50']);
    expect(imprint.published.because.map(({ rule }) => rule)).toContain('header-date');
    expect(imprint.published.because.some(({ says }) => /day first/.test(says))).toBe(true);
    expect(imprint.published.readings?.map(({ earliest }) => earliest)).toEqual(['2019-09-05']);
  });

  it('does not take the headings of a chronicle for its date', () => {
    const { imprint } = read([
      'The strike that nobody wanted',
      '1 May 2019',
      BODY[0]!,
      '2 May 2019',
      BODY[1]!,
      '3 May 2019',
    ]);
    expect(imprint.published.basis).toBe('none');
  });

  it('never takes a date inside a sentence', () => {
    const { imprint } = read(['The strike', 'It began on 1 May 2019 in Holm.']);
    expect(imprint.published).toEqual({
      earliest: null,
      latest: null,
      edtf: null,
      precision: 'none',
      basis: 'none',
      because: [],
    });
  });
});

describe('readImprint: where each part comes from', () => {
  const dated = ['The strike that nobody wanted', '9 May 2019'];

  it.each<[string, readonly string[], string, Declared | undefined, string | null, string]>([
    [
      'declared before visible',
      dated,
      '2019-05-07/a.txt',
      { published: '2019-05-08T23:30:00+02:00' },
      '2019-05-08T23:30',
      'declared-date',
    ],
    ['declared in words', dated, 'a.txt', { published: 'May 8, 2019' }, '2019-05-08', 'declared-date'],
    [
      'visible before address',
      dated,
      'a.txt',
      { url: 'https://rask.example/2019/05/07/a' },
      '2019-05-09',
      'header-date',
    ],
    [
      'visible where the declared is no date',
      dated,
      'a.txt',
      { published: 'last week, we think' },
      '2019-05-09',
      'header-date',
    ],
    [
      'address before path',
      [],
      '2019-05-07/a.txt',
      { url: 'https://rask.example/2019/05/06/a' },
      '2019-05-06',
      'path-date',
    ],
    ['a folder', [], '2019-05-07/a.txt', undefined, '2019-05-07', 'path-date'],
    ['nested folders', [], 'rask/2019/05/07/a.txt', undefined, '2019-05-07', 'path-date'],
    ['a file name', [], '2019-05-07-the-strike.txt', undefined, '2019-05-07', 'path-date'],
    ['a file name without hyphens', [], 'x/20190507_strike.txt', undefined, '2019-05-07', 'path-date'],
  ])('%s', (_, lines, path, declared, date, rule) => {
    const { published } = read(lines, path, declared).imprint;
    expect(published.earliest).toBe(date);
    expect(published.because[0]?.rule).toBe(rule);
  });

  it.each(['000_73b2.txt', '12345678.txt', '2019-13-45.txt', 'chapter-2019.txt', '1234-56-78/a.txt'])(
    'finds no date in %s',
    (path) => {
      expect(read([], path).imprint.published.basis).toBe('none');
    },
  );

  it('keeps a declared month a month', () => {
    const { published } = read([], 'a.txt', { published: '2019-05' }).imprint;
    expect([published.earliest, published.latest, published.precision]).toEqual(['2019-05-01', '2019-05-31', 'month']);
  });

  it('puts the declared title above, and its line into the header', () => {
    const { doc, imprint } = read(['RASKPOST', 'The strike, that nobody wanted', '9 May 2019'], 'a.txt', {
      title: 'The Strike that Nobody Wanted',
    });
    expect(imprint.title?.value).toBe('The Strike that Nobody Wanted');
    expect(imprint.header.map(({ start, end }) => doc.text.slice(start, end))).toContain(
      'The strike, that nobody wanted',
    );
  });

  it.each<[string, readonly string[], Declared | undefined, string | null]>([
    ['what is declared', ['Source: Holm Radio'], { publisher: 'Raskpost' }, 'Raskpost'],
    ['a line that names the source', ['Source: Holm Radio'], undefined, 'Holm Radio'],
    ['the rights', ['© 2019 Raskpost. All rights reserved.'], undefined, 'Raskpost'],
    ['the address', [], { url: 'https://www.rask.example:8080/a?b=https://else.example' }, 'rask.example'],
    ['nothing', ['The strike'], undefined, null],
  ])('takes the publisher from %s', (_, lines, declared, publisher) => {
    expect(read(lines, 'a.txt', declared).imprint.publisher?.value ?? null).toBe(publisher);
  });

  it.each([
    ['https://rask.example/9', 'https://rask.example/9'],
    ['javascript:alert(1)', null],
    ['file:///home/ada/a.html', null],
  ])('takes %s as address: %s', (url, expected) => {
    expect(read([], 'a.txt', { url }).imprint.url?.value ?? null).toBe(expected);
  });

  it('takes an address that stands alone on a line, and no other', () => {
    expect(read(['Source: https://rask.example/9']).imprint.url?.value).toBe('https://rask.example/9');
    expect(read(['Read it at https://rask.example/9 or not']).imprint.url).toBeNull();
  });
});

describe('readImprint: language', () => {
  it.each([
    ['en', BODY.join(' ')],
    [
      'ru',
      'Порт был закрыт девять дней, и никто не знал, что будет с ним дальше. Министр сказал, что это не его дело, но потом он подал в отставку.',
    ],
    [
      'uk',
      'Порт був закритий дев’ять днів, і ніхто не знав, що буде з ним далі. Міністр сказав, що це не його справа, але потім він подав у відставку.',
    ],
    [
      'de',
      'Der Hafen war seit neun Tagen geschlossen, und niemand wusste, was mit ihm geschehen würde. Der Minister sagte, das sei nicht seine Sache.',
    ],
    [
      'fr',
      'Le port était fermé depuis neuf jours et personne ne savait ce qui allait se passer. Le ministre a dit que ce n’était pas son affaire.',
    ],
    [
      'es',
      'El puerto estaba cerrado desde hacía nueve días y nadie sabía qué iba a pasar con él. El ministro dijo que no era asunto suyo.',
    ],
    ['ja', '港は九日間閉鎖されていて、誰もその先のことを知らなかった。大臣は自分の仕事ではないと言った。'],
  ])('knows %s by its words', (language, content) => {
    const doc = readDocuments({ path: 'a.txt', content }).documents[0]!;
    expect(readImprint(doc).language?.value).toBe(language);
  });

  it('follows what is declared, unless the words are plainly of another language', () => {
    expect(read([], 'a.txt', { language: 'en_GB' }).imprint.language?.value).toBe('en');
    expect(read([], 'a.txt', { language: 'uk' }).imprint.language).toMatchObject({
      value: 'en',
      because: { rule: 'language-of-words' },
    });
    expect(read([], 'a.txt', { language: 'mi' }).imprint.language?.value).toBe('mi');
  });

  it('does not guess from a few words', () => {
    const doc = readDocuments({ path: 'a.txt', content: 'Port closed' }).documents[0]!;
    expect(readImprint(doc).language).toBeNull();
  });
});

describe('readImprint: properties', () => {
  it('quotes what stands in the text, whatever the document', () => {
    const lines = fc.constantFrom(
      '9 May 2019',
      '09.05.19',
      'By Ada Lind',
      'The strike at Rask',
      'Comments',
      'NEWS',
      '…',
      'Source: A',
      BODY[0]!,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string({ unit: 'binary' })), { minLength: 1 }), (parts) => {
        for (const doc of readDocuments({ path: 'a.txt', content: parts.join('\n') }).documents) {
          const { title, publisher, url, published, header } = readImprint(doc);
          const steps = [...[title, publisher, url].flatMap((stated) => stated?.because ?? []), ...published.because];
          for (const step of steps) {
            if (step.document !== undefined) expect(doc.text.slice(step.start, step.end)).toBe(step.quote);
          }
          for (const span of header) expect(doc.paragraphs.some(({ start }) => start === span.start)).toBe(true);
        }
      }),
    );
  });
});
