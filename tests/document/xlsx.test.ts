import { expect, it } from 'vitest';
import { makeXlsx } from '../support/office-files.ts';
import { openBytes } from '../support/open-file.ts';

const STRINGS = ['Date', 'Text', 'Title', 'The harbour was closed.', 'Strike &amp; port'];

it('reads rows as documents: shared and own strings, dates as days, gaps between cells', async () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>
    <row r="2"><c r="A2" s="1"><v>43594.5</v></c><c r="B2" t="s"><v>3</v></c><c r="D2" t="s"><v>4</v></c></row>
    <row r="3"><c r="A3" t="inlineStr"><is><t>10 May 2019</t></is></c><c r="B3" t="inlineStr"><is><r><t>It </t></r><r><t>ended.</t></r></is></c></row>
    <row r="4"><c r="A4" s="1"><v>43596</v></c></row>`;
  const { documents, said } = await openBytes('a.xlsx', makeXlsx(rows, STRINGS));
  expect(documents.map(({ text, declared }) => [text, declared])).toEqual([
    ['The harbour was closed.', { title: 'Strike & port', published: '2019-05-09' }],
    ['It ended.', { published: '10 May 2019' }],
  ]);
  expect(said).toEqual([]);
});

it('says what is missing', async () => {
  expect((await openBytes('a.xlsx', makeXlsx('<row><c><v>1</v></c></row>', []))).said[0]).toMatch(
    /^The table has no column/,
  );
});
