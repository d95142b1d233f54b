import { expect, it } from 'vitest';
import { openBytes } from '../support/open-file.ts';

it('reads paragraphs, signs, code pages, Unicode and table rows', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Times;}{\f1\fnil\fcharset204 Times CYR;}}
{\colortbl;\red0\green0\blue0;}{\info{\title The strike}{\author \'c5sa Holm}{\creatim\yr2019\mo5\dy9\hr8}{\revtim\yr2021\mo1\dy1}}
{\header\pard Raskpost\par}{\*\generator Maker;}
\pard\f0 The caf\'e9 was {\b closed}\emdash\u8220?for good\u8221?.\par
{\f1 \'cf\'ee\'f0\'f2 \'e7\'e0\'ea\'f0\'fb\'eb\'e8.}\par
Line one\line line \{two\}{\footnote a note}{\v hidden}.\par
\trowd 10 May\cell Opened\cell\row
{\pict\wmetafile8 0123456789abcdef}}`;
  const { documents, said } = await openBytes('a.rtf', rtf);
  expect(documents).toEqual([
    {
      path: 'a.rtf',
      text: 'The café was closed—“for good”.\n\nПорт закрыли.\n\nLine one\nline {two}.\n\n10 May | Opened',
      declared: { title: 'The strike', publisher: 'Åsa Holm', created: '2019-05-09' },
    },
  ]);
  expect(said).toEqual([]);
});

it('does not mind broken groups, deep ones, or none', async () => {
  expect((await openBytes('a.rtf', String.raw`{\rtf1 It began.}}}\par It ended.`)).documents[0]?.text).toBe(
    'It began.\n\nIt ended.',
  );
  const deep = `{\\rtf1 ${'{'.repeat(200_000)}The end.`;
  expect((await openBytes('a.rtf', deep)).documents[0]?.text).toBe('The end.');
  expect((await openBytes('a.rtf', String.raw`{\rtf1 \par}`)).said).toEqual(['There is no text in it to read.']);
});
