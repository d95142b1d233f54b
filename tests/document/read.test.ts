import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocuments, readEverySource } from '../../src/lib/core/document/read.ts';
import { effortOf } from '../support/effort.ts';

describe('readDocuments', () => {
  it.each([
    ['Harbour Strike.txt', 'harbour-strike'],
    ['2019-05-09/Harbour strike.md', '2019-05-09-harbour-strike'],
    ['новости/Порт закрыт.txt', 'новости-порт-закрыт'],
    ['!!!.html', 'document'],
  ])('gives %s the id %s', (path, id) => {
    const [document] = readDocuments({ path, content: '<p>The harbour was closed.</p>' }).documents;
    expect(document?.id).toBe(id);
  });

  it('hashes the text it gives, not the bytes it got', () => {
    const [document] = readDocuments({
      path: 'a.txt',
      content: '\uFEFFThe harbour\r\nwas closed – for good.',
    }).documents;
    expect(document?.text).toBe('The harbour\nwas closed – for good.');
    expect(document?.sha256).toBe(createHash('sha256').update(document!.text, 'utf8').digest('hex'));
  });

  it.each(['', ' \n\t\u00A0\n', '<!doctype html><title>x</title><script>1</script>'])(
    'has a sentence for no text: %j',
    (content) => {
      expect(readDocuments({ path: 'a.html', content })).toEqual({
        documents: [],
        problems: [{ document: 'a.html', message: 'There is no text in it to read.' }],
      });
    },
  );

  it('lets what came with the source go before what the file says', () => {
    const content = '---\ntitle: Inside\npublisher: Raskpost\n---\nText.';
    const [document] = readDocuments({ path: 'a.md', content, declared: { title: 'Outside' } }).documents;
    expect(document?.declared).toEqual({ title: 'Outside', publisher: 'Raskpost' });
  });

  it('reads NDJSON by lines, keeps ids as they are, and says which lines are broken', () => {
    const content = [
      '{"id":"Rask/9 #1","title":"Strike","published":"2019-05-09","language":"en","url":"https://rask.example/1","text":"It began."}',
      '{"id":12,"date":"2019-05-10","source":"Raskpost","text":"It went on."}',
      '{broken',
      '',
      '["text"]',
      '{"id":"x","text":7}',
      '{"id":"y","text":"  "}',
      '{"title":"No id","text":"It ended."}',
      '{"text":"Nothing but text."}',
    ].join('\r\n');
    const { documents, problems } = readDocuments({ path: 'news.ndjson', content });
    expect(documents.map(({ id, declared, text }) => [id, declared.published, declared.publisher, text])).toEqual([
      ['Rask/9 #1', '2019-05-09', undefined, 'It began.'],
      ['12', '2019-05-10', 'Raskpost', 'It went on.'],
      ['no-id', undefined, undefined, 'It ended.'],
      ['news-9', undefined, undefined, 'Nothing but text.'],
    ]);
    expect(problems.map(({ document, message }) => `${document}: ${/^Line \d+/.exec(message)?.[0]}`)).toEqual([
      'news.ndjson: Line 3',
      'news.ndjson: Line 5',
      'news.ndjson: Line 6',
      'news.ndjson: Line 7',
    ]);
  });
});

describe('readEverySource', () => {
  const sources = [
    { path: 'a.txt', content: 'One text.' },
    { path: 'a.md', content: 'Another text.' },
    { path: 'A.html', content: '<p>Another text.</p>' },
    {
      path: 'b.ndjson',
      content: '{"id":"a","text":"A third."}\n{"id":"b","text":"Twice."}\n{"id":"b","text":"Twice."}',
    },
    { path: 'c.md', content: '---\ntitle: [\n---\nBroken front matter.' },
    { path: 'sub/c.txt', content: 'Alone.' },
  ];

  it('gives every document an id of its own, whatever the order of the sources', () => {
    const expected = readEverySource(sources);
    const ids = expected.documents.map((document) => document.id);
    expect(new Set(ids).size).toBe(8);
    expect(ids).toContain('sub-c');
    expect(ids.filter((id) => /^a-[0-9a-f]{6}/.test(id))).toHaveLength(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
        expect(readEverySource(shuffled).documents).toEqual(expected.documents);
      }),
      { numRuns: 30 },
    );
  });

  it('names a problem by the id that its document ends with', () => {
    const twice = [sources[4]!, { ...sources[4]!, path: 'c.markdown' }];
    for (const { id, problems } of readEverySource(twice).documents) {
      expect(problems.map((problem) => problem.document)).toEqual([id]);
    }
  });

  it('survives any text in any format, with offsets inside and no invisible characters', () => {
    const paths = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.ndjson');
    const scraps = fc.constantFrom(
      '<p>',
      '</',
      '<div class="comments">',
      '---\n',
      '\n\n',
      '# ',
      '> ',
      '{"text":"',
      '"}',
      '&#0;',
      '<!--',
      '\ud800',
    );
    const contents = fc.array(fc.oneof(fc.string({ unit: 'binary' }), scraps)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(paths, contents, (path, content) => {
        for (const { text, paragraphs } of readDocuments({ path, content }).documents) {
          // eslint-disable-next-line no-control-regex
          expect(text).not.toMatch(/[\u0000-\u0008\u200B\uFEFF\r]/);
          let at = 0;
          for (const { start, end, sentences } of paragraphs) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const sentence of sentences) {
              expect(sentence.start).toBeGreaterThanOrEqual(start);
              expect(sentence.end).toBeLessThanOrEqual(end);
            }
            at = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is linear in the length of a text', () => {
    const paragraph = 'The harbour had been closed for nine days. Dr. Holm said on Jan. 5 that it would stay so.\n\n';
    const time = (times: number): number =>
      effortOf(() => readDocuments({ path: 'a.txt', content: paragraph.repeat(times) }));
    time(2000);
    const [small, large] = [time(5000), time(40_000)];
    expect(large / small).toBeLessThan(24);
  });
});
