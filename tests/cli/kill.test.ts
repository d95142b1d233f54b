import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram, startProgram } from '../support/process.ts';
import { drawNumbers } from '../support/random.ts';

/** A hundred moments take minutes: `SOURCELINE_KILLS=100 npx vitest run tests/cli/kill.test.ts`. */
const MOMENTS = Number(process.env.SOURCELINE_KILLS ?? 4);

const root = mkdtempSync(join(tmpdir(), 'sourceline-kill-'));
const [input, cache, file, site] = ['input', 'cache', 'timeline.json', 'site'].map((name) => join(root, name)) as [string, string, string, string]; // prettier-ignore
afterAll(() => rmSync(root, { recursive: true }));

const PADDING = 'The path runs along the river, and nothing stands there but a few old trees and a stone.\n\n'.repeat(
  60,
);

/** Documents of two states of a folder: what is there before the program is killed, and what it is to make of it. */
function putDocuments(month: string): void {
  mkdirSync(input, { recursive: true });
  for (let index = 0; index < 12; index++) {
    const day = 1 + (index % 28);
    const text = `The mill\n\n3 June 2021\n\nAna Holm resigned as mayor of Marel ${index} on ${day} ${month} 2021.\n\n${PADDING}`;
    writeFileSync(join(input, `${index}.txt`), text);
  }
}

const readSite = (): Map<string, string> =>
  new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.draft'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );

const extract = ['extract', input, '-o', file, '--cache', cache];
const build = ['build', input, '-o', site];

/** Starts a command and ends it after a share of the time that it takes. */
async function killAfter(line: readonly string[], milliseconds: number, signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
  const child = startProgram(line);
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
}

let [before, after] = ['', ''];
let time = 0;
let random: () => number;

beforeAll(async () => {
  random = drawNumbers(7);
  putDocuments('May');
  expect(await runProgram(extract)).toMatchObject({ status: 0 });
  before = readFileSync(file, 'utf8');
  putDocuments('April');
  const start = performance.now();
  const clean = await runProgram(['extract', input]);
  time = performance.now() - start;
  expect(clean.status).toBe(0);
  after = clean.stdout;
  expect(after).not.toBe(before);
}, 120_000);

test('a timeline is the old one or the new one, whenever the program is killed', { timeout: 3_600_000 }, async () => {
  let replaced = 0;
  for (let moment = 0; moment < MOMENTS; moment++) {
    writeFileSync(file, before);
    rmSync(cache, { recursive: true, force: true });
    const share = random() * 1.2;
    await killAfter(extract, share * time, moment % 2 === 0 ? 'SIGKILL' : 'SIGINT');
    const found = readFileSync(file, 'utf8');
    expect(found === before || found === after, `after ${share} of its time`).toBe(true);
    if (found === after) replaced++;
    // What was kept until then is whole as well.
    const again = await runProgram(extract);
    expect([again.status, readFileSync(file, 'utf8') === after]).toEqual([0, true]);
  }
  expect(readdirSync(root).filter((name) => name.endsWith('.draft'))).toEqual([]);
  expect(replaced).toBeLessThan(MOMENTS);
});

test('a site has only whole files, whenever the program is killed', { timeout: 3_600_000 }, async () => {
  putDocuments('May');
  expect(await runProgram(build)).toMatchObject({ status: 0 });
  const old = readSite();
  putDocuments('April');
  for (let moment = 0; moment < Math.ceil(MOMENTS / 4); moment++) {
    await killAfter(build, (0.5 + random()) * time, 'SIGKILL');
    const killed = readSite();
    const again = await runProgram(build);
    expect(again).toMatchObject({ status: 0 });
    const whole = readSite();
    for (const [path, content] of killed) expect([old.get(path), whole.get(path)]).toContain(content);
    for (const path of old.keys()) if (whole.has(path)) expect(killed.has(path)).toBe(true);
  }
});
