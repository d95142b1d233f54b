import { describe, expect, it } from 'vitest';
import { makeDocx } from '../support/office-files.ts';
import { openBytes, packZip } from '../support/open-file.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:rPr><w:ins w:id="9"/></w:rPr></w:pPr>${inner}</w:p>`;
const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;

it('reads paragraphs with their roles, and what the file says of itself', async () => {
  const bytes = makeDocx(
    paragraph(run('The harbour'), 'berschrift1') +
      paragraph(run('It was ') + run('closed') + '<w:r><w:tab/></w:r>' + run('on 9 May 2019.')) +
      '<w:p><w:pPr><w:numPr/></w:pPr><w:hyperlink>' + run('First, the gates.') + '</w:hyperlink></w:p>' +
      paragraph(run('Nobody knew.'), 'Zitat') +
      `<w:tbl><w:tr>${cell('10 May')}${cell('Gates opened')}</w:tr><w:tr>${cell('One.', 'Two.')}</w:tr></w:tbl>` +
      '<w:p><w:r><w:drawing><w:t>a picture’s text</w:t></w:drawing></w:r></w:p>' +
      paragraph(run('The note')) ,
    { 'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${paragraph(run('Holm, 2018.'))}</w:footnote></w:footnotes>` },
  ); // prettier-ignore
  const { documents, roles } = await openBytes('a.docx', bytes);
  expect(documents).toEqual([
    {
      path: 'a.docx',
      text: 'The harbour\n\nIt was closed on 9 May 2019.\n\nFirst, the gates.\n\nNobody knew.\n\n10 May | Gates opened\n\nOne.\n\nTwo.\n\nThe note\n\nHolm, 2018.',
      declared: { title: 'The strike', publisher: 'Åsa Holm', created: '2019-05-09T08:30:00Z' },
    },
  ]);
  expect(roles[0]).toEqual(['heading', 'body', 'item', 'quotation', 'item', 'body', 'body', 'body', 'body']);
});

it('reads tracked changes as accepted, leaves comments out, and says both', async () => {
  const bytes = makeDocx(
    paragraph(
      run('The harbour was ') +
        `<w:del><w:r><w:delText>open</w:delText></w:r></w:del><w:ins>${run('closed')}</w:ins>` +
        '<w:r><w:commentReference w:id="1"/></w:r>' +
        run('.'),
    ),
    { 'word/comments.xml': `<w:comments><w:comment>${paragraph(run('Really?'))}</w:comment></w:comments>` },
  );
  const { documents, said } = await openBytes('a.docx', bytes);
  expect(documents[0]?.text).toBe('The harbour was closed.');
  expect(said).toEqual([
    'It has tracked changes: they are read as if they were accepted.',
    'Its comments are left out.',
  ]);
});

it('is a Word file by its content, whatever its name', async () => {
  const bytes = makeDocx(paragraph(run('It began.')));
  expect((await openBytes('a.txt', bytes)).documents[0]?.text).toBe('It began.');
});

it('has a sentence for a damaged one', async () => {
  expect((await openBytes('a.docx', makeDocx('').subarray(0, 400))).said).toEqual([
    'The file is damaged: what is packed in it cannot be read. Open it in the program that made it, and save it anew.',
  ]);
  expect((await openBytes('a.docx', packZip({ 'word/document.xml': '<broken' }))).said).toEqual([
    'The file is damaged: its text cannot be found. Open it in the program that made it, and save it anew.',
  ]);
  expect((await openBytes('a.docx', makeDocx(paragraph('')))).said).toEqual(['There is no text in it to read.']);
});

describe('tracked changes', () => {
  const removed = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const added = (text: string): string => `<w:ins>${run(text)}</w:ins>`;
  const marked = (inner: string, mark: 'ins' | 'del'): string =>
    `<w:p><w:pPr><w:rPr><w:${mark}/></w:rPr></w:pPr>${inner}</w:p>`;
  const plain = (inner: string): string => `<w:p>${inner}</w:p>`;
  const bytes = makeDocx(
    plain(run('It was ') + removed('open') + added('shut') + run(' on 9 May.')) +
      marked(run('The gates '), 'del') +
      plain(run('were shut.')) +
      marked(added('A paragraph that came later.'), 'ins') +
      plain(`<w:moveFrom>${run('Moved.')}</w:moveFrom>${run('The end.')}<w:moveTo>${run(' Moved.')}</w:moveTo>`),
    {
      'word/comments.xml': `<w:comments><w:comment w:author="Åsa Holm">${plain(run('Was it the 8th?'))}${plain(run('Ask.'))}</w:comment></w:comments>`,
    },
  );

  it('are read as accepted or as rejected', async () => {
    const read = async (changes: 'accepted' | 'rejected'): Promise<unknown> => {
      const { documents, said } = await openBytes('a.docx', bytes, { changes });
      return [documents[0]!.text, said];
    };
    expect(await read('accepted')).toEqual([
      'It was shut on 9 May.\n\nThe gates were shut.\n\nA paragraph that came later.\n\nThe end. Moved.',
      ['It has tracked changes: they are read as if they were accepted.'],
    ]);
    expect(await read('rejected')).toEqual([
      'It was open on 9 May.\n\nThe gates\n\nwere shut.\n\nMoved.The end.',
      ['It has tracked changes: they are read as if they were rejected.'],
    ]);
  });

  it('and comments, which come after the text, each with its author', async () => {
    const { documents } = await openBytes('a.docx', bytes, { comments: true });
    expect(documents[0]!.text.split('\n\n').slice(-2)).toEqual(['Åsa Holm: Was it the 8th?', 'Ask.']);
  });
});
