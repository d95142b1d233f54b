import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBatch } from '../../src/cli/reading.ts';
import type { SourceText } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { runProgram } from '../support/process.ts';

const WALK = 'The path runs along the river, and nothing stands there but a few old trees and a stone.\n\n'.repeat(100);

/** Texts of about 9 kB each, enough of them that the program reads them on several threads. */
const LINES = Array.from({ length: 70 }, (_, index) => {
  const day = String(1 + (index % 28)).padStart(2, '0');
  const text = `Ana Holm visited mill ${index} of Marel on Monday. Rebels attacked Marel on ${day} May 2019.\n\n${WALK}`;
  return JSON.stringify({ id: `report-${index}`, title: `Mill ${index}`, published: `2019-06-${day}`, text });
});

test('threads write the same bytes as one thread', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-threads-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = LINES.join('\n');
  expect(content.length).toBeGreaterThan(600_000);
  writeFileSync(join(folder, 'mills.ndjson'), content);
  const { status, stdout } = await runProgram(['extract', folder]);
  expect(status).toBe(0);
  expect(stdout).toBe(writeTimeline(buildTimeline([{ path: 'mills.ndjson', content }])));
});

test('a document that a fault of the program stops is left out with a sentence, and stops no other', () => {
  const text = 'Rebels attacked Marel on 4 May 2019.';
  const sound: SourceText = {
    id: 'sound',
    path: 'sound.txt',
    text,
    sha256: '',
    paragraphs: [{ start: 0, end: text.length, role: 'body', sentences: [{ start: 0, end: text.length }] }],
    declared: {},
    problems: [],
  };
  const broken = { ...sound, id: 'broken', paragraphs: null } as unknown as SourceText;
  const [first, second] = readBatch([broken, sound]);
  expect(first).toMatchObject({ document: 'broken', message: expect.stringMatching(/^It is left out, for .*\.$/) });
  expect(second).toMatchObject({ mentions: [{ title: 'Rebels attacked Marel' }] });
});
