import { expect, it } from 'vitest';
import { openBytes } from '../support/open-file.ts';

const SRT = `1
00:00:01,000 --> 00:00:03,000
<i>The harbour was closed</i>

2
00:00:03,100 --> 00:00:05,000
on 9 May 2019.
[applause]

3
00:00:20,000 --> 00:00:22,000
- Who said so?
- The mayor.

4
00:00:40,000 --> 00:00:41,000
♪ ♪
`;

const VTT = `WEBVTT - with a title

NOTE nobody reads this

STYLE
::cue { color: red }

00:01.000 --> 00:03.000 align:start
<v Åsa Holm>It began &amp; ended</v>

id-2
00:03.000 --> 00:04.000
<v Åsa Holm>in March.</v>

00:04.000 --> 00:05.000
<v Desk>When?</v>
`;

it('runs SubRip together into sentences; a pause begins a paragraph', async () => {
  const { documents, said } = await openBytes('a.srt', SRT);
  expect(documents[0]?.text).toBe('The harbour was closed on 9 May 2019.\n\nWho said so? - The mayor.');
  expect(said).toEqual([]);
});

it('reads WebVTT with its speakers', async () => {
  const { documents } = await openBytes('a.txt', VTT);
  expect(documents[0]?.text).toBe('Åsa Holm: It began & ended in March.\n\nDesk: When?');
});

it('says so where nothing is said', async () => {
  expect((await openBytes('a.vtt', 'WEBVTT\n\n00:01.000 --> 00:03.000\n[music]\n')).said).toEqual([
    'Nothing is said in these subtitles.',
  ]);
});
