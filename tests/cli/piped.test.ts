import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { runCli } from '../support/cli.ts';
import { makePdf, writeColumn } from '../support/pdf-file.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const STORY =
  'The strike\n\n6 March 2019\n\nThe dockers walked out on 4 March 2019. The mayor resigned two days later.';
const PAGE =
  '<html lang="en"><head><title>The fire</title><meta name="pubdate" content="2019-05-09"></head><body><h1>The fire</h1><p>The warehouse of Rask burned down on Monday, and nobody knows to this day who had been inside.</p></body></html>';

it('makes the same events of the lines that read prints as of the documents', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'story.txt'), STORY);
  await writeFile(join(folder, 'page.html'), PAGE);
  const direct = JSON.parse((await runCli(['extract', '.'], folder)).stdout) as Timeline;
  const lines = (await runCli(['read', '.'], folder)).stdout;
  const { status, stdout, stderr } = await runCli(['extract', '-'], folder, lines);
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^2 documents, 3 events/)]);
  const piped = JSON.parse(stdout) as Timeline;
  expect(piped.events.map(({ title, when }) => [title, when.edtf])).toEqual(
    direct.events.map(({ title, when }) => [title, when.edtf]),
  );
  expect(piped.documents.map(({ path, sha256 }) => [path, sha256]).sort()).toEqual(
    direct.documents.map(({ path, sha256 }) => [path, sha256]).sort(),
  );
});

it('leads back to the places in the files where the lines have them', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'story.txt'), STORY.replaceAll('\n', '\r\n').replace('mayor', 'may\u00ADor'));
  await writeFile(join(folder, 'page.html'), PAGE);
  await writeFile(join(folder, 'report.pdf'), makePdf([writeColumn(60, 740, ['The harbour was shut on 9 May 2019.'])]));
  const originals = (stdout: string): (readonly [string, unknown])[] =>
    (JSON.parse(stdout) as Timeline).events.flatMap(({ passages }) =>
      passages.map(({ quote, original }) => [quote, original] as const),
    );
  const direct = originals((await runCli(['extract', '.'], folder)).stdout);
  expect(direct.map(([, original]) => Object.keys(original as object).sort().join()).sort()).toEqual([
    'boxes,page', 'element', 'end,start', 'end,start',
  ]); // prettier-ignore
  const plain = (await runCli(['read', '.'], folder)).stdout;
  expect(plain).not.toContain('"paragraphs"');
  const lines = (await runCli(['read', '.', '--places'], folder)).stdout;
  expect(originals((await runCli(['extract', '-'], folder, lines)).stdout)).toEqual(direct);
  const changed = lines.replace('dockers', 'porters');
  const { stdout, stderr } = await runCli(['extract', '-'], folder, changed);
  expect(stderr).toContain('story.txt: The places in line 3 are not those of its text');
  expect(stdout).toContain('The porters walked out');
});

it('takes lines beside documents, and says what is wrong with a line', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'story.txt'), STORY);
  const lines = [
    '{"id": "fire", "text": "The warehouse of Rask burned down on Monday.", "published": "2019-05-09"}',
    'no JSON',
    '{"title": "no text"}',
  ].join('\n');
  const { status, stdout, stderr } = await runCli(['extract', '-', 'story.txt'], folder, lines);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Timeline).documents.map(({ id }) => id).sort()).toEqual(['fire', 'story']);
  expect(stderr).toContain('-: Line 2 is not JSON');
  expect(stderr).toContain('-: Line 3 has no field "text"');
});

it('says so where nothing comes in', async () => {
  const { status, stderr } = await runCli(['extract', '-'], await makeFolder());
  expect([status, stderr]).toEqual([1, expect.stringContaining('There is nothing on standard input.')]);
});
