import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';

const here = process.cwd();

test('each line of NDJSON is answered with its expressions, a stretch as its two ends', async () => {
  const lines = [
    { id: 'a', text: 'He ruled from 1998 to 2002.', published: null, language: 'en' },
    { id: 'b', text: 'They met on Monday in early January.', published: '2022-01-10', language: 'en' },
  ];
  const ran = await runCli(['dates', '--ndjson'], here, lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(ran.status).toBe(0);
  const answers = ran.stdout.trim().split('\n');
  expect(answers.map((line) => JSON.parse(line))).toEqual([
    {
      id: 'a',
      expressions: [
        { start: 14, end: 18, type: 'DATE', value: '1998' },
        { start: 22, end: 26, type: 'DATE', value: '2002' },
      ],
    },
    {
      id: 'b',
      expressions: [
        { start: 12, end: 18, type: 'DATE', value: '2022-01-10' },
        { start: 22, end: 35, type: 'DATE', value: '2022-01', mod: 'START' },
      ],
    },
  ]);
});

test('a line that cannot be read is named, and the others are answered', async () => {
  const ran = await runCli(['dates', '--ndjson'], here, '{"id":"a"}\nnot json\n{"id":"c","text":"in 2014"}\n');
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain('Line 1 of the input has no "text"');
  expect(ran.stderr).toContain('Line 2 of the input is not JSON');
  expect(ran.stdout.trim().split('\n')).toHaveLength(1);
});

test('a plain text gives its expressions with their reasons', async () => {
  const ran = await runCli(['dates', '--published', '2022-01-10'], here, 'They met on Monday.');
  expect(JSON.parse(ran.stdout)).toEqual({
    start: 12,
    end: 18,
    text: 'Monday',
    type: 'DATE',
    value: '2022-01-10',
    because: ['“Monday”, told as past, in a text published on 10 January 2022 (a Monday) is that day'],
  });
});

test('a publication date that is no day is a usage error', async () => {
  const ran = await runCli(['dates', '--published', 'soon'], here, '');
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain('not "soon"');
});
