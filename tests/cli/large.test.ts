import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { runProgram } from '../support/process.ts';

const WALK =
  'The path runs along the river and then over a low hill, where nothing stands but a few old trees and a stone. ' +
  'Beyond it the fields are wide and green as far as anybody can see, and the mill is still a long way off.\n\n';
const NEWS = 'The whole council of Aldermoor resigned on 2 May 2021.\n';

test('a text of 50 MB is read to its end, in bounded time', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-large-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const walks = Math.ceil(50_000_000 / WALK.length);
  writeFileSync(join(folder, 'walk.txt'), `A long walk\n\n3 May 2021\n\n${WALK.repeat(walks)}${NEWS}`);
  const { status, stderr } = await runProgram(['extract', folder, '-o', join(folder, 'timeline.json')]);
  expect([status, stderr]).toEqual([0, '1 document, 1 event on 2 May 2021.\n']);
  const { documents, events } = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as Timeline;
  expect(documents[0]!.text.split(NEWS.trim())).toHaveLength(2);
  expect(documents[0]!.text.length).toBeGreaterThan(50_000_000);
  expect(events[0]!.passages[0]!.start).toBeGreaterThan(50_000_000);
});
