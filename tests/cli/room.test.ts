import { expect, onTestFinished, test } from 'vitest';
import { sayRoom } from '../../src/cli/room.ts';
import { runProgram } from '../support/process.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

test('says how much memory many texts may need, and nothing of few', () => {
  expect(sayRoom(10_000_000, 4e9)).toBeUndefined();
  expect(sayRoom(100_000_000, 4e9)).toBe(
    'These texts have 100 million characters, for which about 6.0 GB of memory are needed; the program may take 4.0 GB. If it ends without a timeline, allow it more, as with NODE_OPTIONS=--max-old-space-size=6000, or make several timelines.',
  );
});

test('extract says so before it begins to understand them', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-room-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.txt'), `Rebels attacked Marel on 4 May 2019.\n\n${'a'.repeat(2_000_000)}`); // prettier-ignore
  const { status, stderr } = await runProgram(['extract', folder, '-o', join(folder, 't.json')], { NODE_OPTIONS: '--max-old-space-size=64' }); // prettier-ignore
  expect(stderr).toMatch(
    /^sourceline: These texts have 2 million characters, .* as with NODE_OPTIONS=--max-old-space-size=1000/,
  );
  // It may do with less.
  expect([0, 1, 134]).toContain(status);
});
