import { expect, it } from 'vitest';
import { makeEpub } from '../support/office-files.ts';
import { openBytes, packZip } from '../support/open-file.ts';

it('reads the chapters in the order of the book, without its table of contents', async () => {
  const bytes = makeEpub({
    'b.xhtml': '<?xml version="1.0"?><html><head><title>x</title></head><body><h2>Two</h2><p>It ended on 10 May 2019.</p></body></html>',
    'a.xhtml': '<html><body><h2>One</h2><p>It began.</p><blockquote><p>Nobody knew.</p></blockquote></body></html>',
  }); // prettier-ignore
  const { documents, roles } = await openBytes('a.epub', bytes);
  expect(documents).toEqual([
    {
      path: 'a.epub',
      text: 'One\n\nIt began.\n\nNobody knew.\n\nTwo\n\nIt ended on 10 May 2019.',
      declared: { title: 'The strike', publisher: 'Åsa Holm', published: '2019-05-09', language: 'en' },
    },
  ]);
  expect(roles[0]).toEqual(['heading', 'body', 'quotation', 'heading', 'body']);
});

it('has a sentence for a damaged one and for a protected one', async () => {
  const container = { mimetype: 'application/epub+zip', 'META-INF/container.xml': '<container/>' };
  expect((await openBytes('a.epub', packZip(container))).said).toEqual([
    'The book is damaged: its list of chapters cannot be found.',
  ]);
  expect((await openBytes('a.epub', packZip({ ...container, 'META-INF/rights.xml': '<r/>' }))).said).toEqual([
    'The book has copy protection and cannot be read.',
  ]);
});
