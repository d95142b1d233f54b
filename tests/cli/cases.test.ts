import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../support/cli.ts';

const CASES = join(import.meta.dirname, 'cases');

/**
 * Each folder in cases/ holds files and the commands to run on them in a copy of the folder; transcript.txt is what
 * they say, and which files are there afterwards. `npx vitest run tests/cli -u` writes it anew.
 */
test.each(readdirSync(CASES))('%s', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-case-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(CASES, name), folder, { recursive: true });
  const before = new Set(listTop(folder));
  const lines = readFileSync(join(folder, 'commands.txt'), 'utf8').trim().split('\n');
  const said: string[] = [];
  for (const line of lines) {
    const [, ...words] = line.split(' ');
    const { status, stdout, stderr } = await runCli(words, folder);
    expect(stdout + stderr).not.toMatch(/\n {4}at |node:internal/);
    said.push(`$ ${line}\n${stdout}${mark(stderr)}→ ${status}\n`);
  }
  const made = listTop(folder).filter((entry) => !before.has(entry));
  said.push(`Made: ${made.join(', ') || 'nothing'}\n`);
  await expect(said.join('\n')).toMatchFileSnapshot(join(CASES, name, 'transcript.txt'));
});

function listTop(folder: string): string[] {
  return readdirSync(folder).toSorted();
}

/** Lines of stderr have a mark, so that the transcript shows where they went. */
function mark(stderr: string): string {
  return stderr.replace(/^(?=.)/gm, '! ');
}
