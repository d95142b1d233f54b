import { expect, it } from 'vitest';
import { openFile } from '../../src/lib/core/document/open.ts';
import { HOST, openBytes } from '../support/open-file.ts';
import { makePdf, writeColumn, type Written } from '../support/pdf-file.ts';

const LEFT = [
  'The harbour of Rask was closed on 9 May 2019, and',
  'nobody in the town could say why the harbour-',
  'master had sent his men home. The well-known',
  'gates stayed shut. A well-',
  'known skipper waited.',
];
const RIGHT = [
  'On the next day the gates were opened once more,',
  'though the council had said that it would take a',
  'week. The dockers went back to work at noon.',
];

const text = async (pages: readonly (readonly Written[])[]): Promise<string> =>
  (await openBytes('a.pdf', makePdf(pages))).documents[0]!.text;

it('reads columns one after the other below a title that spans them', async () => {
  const page = [
    { x: 60, y: 780, size: 20, text: 'A strike that nobody in the town of Rask foresaw' },
    ...writeColumn(60, 740, LEFT),
    ...writeColumn(320, 740, RIGHT),
  ];
  const { documents, roles } = await openBytes('a.pdf', makePdf([page]));
  expect(documents[0]?.text).toBe(
    [
      'A strike that nobody in the town of Rask foresaw',
      'The harbour of Rask was closed on 9 May 2019, and nobody in the town could say why the harbourmaster had sent his men home. The well-known gates stayed shut. A well-known skipper waited.',
      'On the next day the gates were opened once more, though the council had said that it would take a week. The dockers went back to work at noon.',
    ].join('\n\n'),
  );
  expect(roles[0]).toEqual(['heading', 'body', 'body']);
});

it('tells paragraphs by their indents, gaps and short last lines', async () => {
  const lines = [
    ...writeColumn(60, 740, ['It began on Monday with a meeting of the dockers in the old hall.', 'It was short.']),
    ...writeColumn(72, 716, ['Then the gates were shut, and the ships lay at the quay for days.']),
    ...writeColumn(60, 704, ['Nobody said a word of it to the newspapers until the very last day.']),
    ...writeColumn(60, 670, ['In the end they were opened, and the town went back to its work.']),
  ];
  expect((await text([lines])).split('\n\n')).toHaveLength(3);
});

it('leaves out running heads and page numbers, joins what a page parts, and keeps the page of each paragraph', async () => {
  const page = (number: number, lines: readonly string[]): Written[] => [
    { x: 60, y: 810, size: 8, text: 'Raskpost – Report on the strike' },
    ...writeColumn(60, 740, lines),
    { x: 290, y: 30, text: `– ${number} –` },
  ];
  const pages = [
    page(11, ['The harbour was closed on 9 May 2019, and', 'the dockers of Rask waited for an']),
    page(12, ['answer that did not come until the tenth.', '', 'It came at noon, when the council met in the hall.']),
    page(13, ['The gates were opened again on 12 May 2019, at five in the morning.']),
  ];
  for (const title of ['about:blank', 'file:///home/holm/report', 'https://example.org/report?id=9', 'Untitled 1']) {
    const { documents } = await openBytes('a.pdf', makePdf(pages, `/Title (${title})`));
    expect(documents[0]!.declared.title).toBeUndefined();
  }
  const bytes = makePdf(pages, '/Title (Microsoft Word - report.doc) /Author (Holm) /CreationDate (D:20190601120000)');
  const { documents } = await openFile({ path: 'a.pdf', bytes }, HOST);
  const [{ text: read, paragraphs, declared }] = documents as [(typeof documents)[number]];
  expect(paragraphs.map(({ start, end, lines }) => [lines![0]!.page, read.slice(start, end)])).toEqual([
    [1, 'The harbour was closed on 9 May 2019, and the dockers of Rask waited for an answer that did not come until the tenth.'],
    [2, 'It came at noon, when the council met in the hall.'],
    [3, 'The gates were opened again on 12 May 2019, at five in the morning.'],
  ]); // prettier-ignore
  expect(declared).toEqual({ publisher: 'Holm', created: '2019-06-01' });
});

it('puts footnotes after the text, and drops the raised numbers that point to them', async () => {
  const page = [
    ...writeColumn(60, 740, ['The harbour was closed for nine days by order of the council of Rask']),
    { x: 370, y: 744, size: 6, text: '1' },
    ...writeColumn(60, 728, ['and nobody knew why it was.']),
    ...writeColumn(60, 100, ['1 Holm, The port, page 9.', '2 The council’s minutes.'], 8),
  ];
  const next = writeColumn(60, 740, ['It was opened again.']);
  expect(await text([page, next])).toBe(
    'The harbour was closed for nine days by order of the council of Rask and nobody knew why it was.\n\nIt was opened again.\n\n1 Holm, The port, page 9.\n\n2 The council’s minutes.',
  );
});

it('reads a table by its rows', async () => {
  const rows = [
    ['Day', 'Ships', 'Gates'],
    ['9 May', '12', 'shut'],
    ['10 May', '14', 'shut'],
    ['11 May', '3', 'open'],
  ];
  const page = rows.flatMap((row, index) =>
    row.map((cell, column) => ({ x: 60 + column * 120, y: 740 - index * 14, text: cell })),
  );
  expect(await text([page])).toBe(
    'Day | Ships | Gates\n\n9 May | 12 | shut\n\n10 May | 14 | shut\n\n11 May | 3 | open',
  );
});

it('says which pages have no text, and that a scan has none', async () => {
  const words = writeColumn(60, 740, ['The harbour was closed.']);
  expect((await openBytes('a.pdf', makePdf([words, [], []]))).said).toEqual([
    'Pages 2, 3 have no text: a picture or nothing. What is on it is not read.',
  ]);
  expect((await openBytes('a.pdf', makePdf([[], []]))).said[0]).toMatch(/^It has no text: its pages are pictures\./);
});

it('has a sentence for an encrypted and a broken file', async () => {
  const key = `<${'00'.repeat(32)}>`;
  const encrypt = `/ID [${key} ${key}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
  const page = writeColumn(60, 740, ['Secret.']);
  expect((await openBytes('a.pdf', makePdf([page], '', encrypt))).said).toEqual([
    'It is encrypted. Open it with its password and save a copy without one.',
  ]);
  expect((await openBytes('a.pdf', '%PDF-1.7\nnothing')).said).toEqual([
    'It is damaged and cannot be opened. Open it in a PDF program and save it anew.',
  ]);
});
