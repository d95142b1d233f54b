import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { runProgram } from '../support/process.ts';

/** 50 take minutes: `SOURCELINE_LARGE=50 npx vitest run tests/cli/large.test.ts`. */
const MEGABYTES = Number(process.env.SOURCELINE_LARGE ?? 4);
/** Short, so that there are more paragraphs than a call may have arguments: what fails on long lists fails here as well. */
const WALK = 'Nothing stands there but trees.\n\n';
const NEWS = 'The whole council of Aldermoor resigned on 2 May 2021.\n';

test(`a text of ${MEGABYTES} MB is read to its end, in bounded time`, { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-large-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const walks = Math.ceil((MEGABYTES * 1e6) / WALK.length);
  writeFileSync(join(folder, 'walk.txt'), `A long walk\n\n3 May 2021\n\n${WALK.repeat(walks)}${NEWS}`);
  const { status, stderr } = await runProgram(['extract', folder, '-o', join(folder, 'timeline.json')]);
  expect([status, stderr]).toEqual([0, '1 document, 1 event on 2 May 2021.\n']);
  const { documents, events } = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as Timeline;
  expect(documents[0]!.text.split(NEWS.trim())).toHaveLength(2);
  expect(documents[0]!.text.length).toBeGreaterThan(MEGABYTES * 1e6);
  expect(events[0]!.passages[0]!.start).toBeGreaterThan(MEGABYTES * 1e6);
});
