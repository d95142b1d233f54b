import { expect, it } from 'vitest';
import { openBytes } from '../support/open-file.ts';

it.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
])('reads a table with %s', async (_, sign) => {
  const rows = [
    ['Date', 'Title', 'Text', 'URL'],
    ['2019-05-09', 'Strike', `"The harbour ${sign} was ""closed"".\nNobody said why."`, 'https://rask.example/1'],
    ['', '', '', ''],
    ['10 May 2019', '', 'It ended.', ''],
    ['11 May 2019', 'No text', '', ''],
  ];
  const { documents, said } = await openBytes('a.csv', rows.map((row) => row.join(sign)).join('\r\n'));
  expect(documents.map(({ text, declared }) => [text, declared])).toEqual([
    [
      `The harbour ${sign} was "closed".\nNobody said why.`,
      { title: 'Strike', published: '2019-05-09', url: 'https://rask.example/1' },
    ],
    ['It ended.', { published: '10 May 2019' }],
  ]);
  expect(said).toEqual([]);
});

it('knows a table by its first row where the name says nothing', async () => {
  expect((await openBytes('export', 'date,text\n2019-05-09,It began.')).documents).toHaveLength(1);
  expect(
    (await openBytes('a.txt', 'On that date, the text, he said, was lost.\nIt began.')).documents[0]?.text,
  ).toMatch(/^On that/);
});

it('says what is missing', async () => {
  expect((await openBytes('a.csv', 'a,b\n1,2')).said[0]).toMatch(/^The table has no column of texts or none of dates/);
  expect((await openBytes('a.csv', 'date,text\n2019,')).said).toEqual(['No row of the table has text in it.']);
});
