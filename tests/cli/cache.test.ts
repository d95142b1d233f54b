import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../src/cli/cache.ts';
import { runCli } from '../support/cli.ts';
import { EVERY_FORMAT } from '../support/every-format.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const listEntries = async (): Promise<string[]> =>
  (await readdir(join(folder, 'cache'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('the cache', () => {
  it('gives back what was kept, and nothing for other parts or another program', async () => {
    const cache = await openCache('cache', folder, 'v1');
    await cache.keep(['a', 'bc'], { day: undefined, many: new Map([[1, 2]]) });
    expect(await cache.find(['a', 'bc'])).toEqual({ day: undefined, many: new Map([[1, 2]]) });
    expect(await cache.find(['ab', 'c'])).toBeUndefined();
    expect(await (await openCache('cache', folder, 'v2')).find(['a', 'bc'])).toBeUndefined();
  });

  it('takes what was cut off or changed for missing', async () => {
    const cache = await openCache('cache', folder, 'v1');
    await cache.keep(['a'], 'made');
    expect([cache.has(['a']), cache.has(['b'])]).toEqual([true, false]);
    const [file] = await listEntries();
    const whole = await readFile(file!);
    for (const broken of [
      whole.subarray(0, 0),
      whole.subarray(0, 20),
      whole.subarray(0, -1),
      Buffer.from(whole).fill(7, 34),
    ]) {
      await writeFile(file!, broken);
      expect(await cache.find(['a'])).toBeUndefined();
      await cache.keep(['a'], 'made');
      expect(await readFile(file!)).toEqual(whole);
    }
  });

  it('leaves no draft, and takes away those that a killed program left', async () => {
    const drafts = join(folder, 'cache/drafts');
    await mkdir(drafts, { recursive: true });
    await writeFile(join(drafts, 'old'), 'x');
    await utimes(join(drafts, 'old'), 1, 1);
    await writeFile(join(drafts, 'young'), 'x');
    const cache = await openCache('cache', folder, 'v1');
    await cache.keep(['a'], 1);
    expect(await readdir(drafts)).toEqual(['young']);
  });

  it('says so where the folder cannot be used', async () => {
    await writeFile(join(folder, 'cache'), 'a file');
    await writeFile(join(folder, 'a.txt'), 'It began.');
    const { status, stderr } = await runCli(['read', 'a.txt', '--cache', 'cache'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Cannot use the cache in cache');
  });
});

it.each(['read', 'extract'])(
  '%s gives the same bytes without a cache, with a new one and with a full one',
  async (command) => {
    const input = join(folder, 'input');
    await mkdir(input);
    for (const [name, bytes] of Object.entries(EVERY_FORMAT)) await writeFile(join(input, `${name}.bin`), bytes);
    await writeFile(
      join(input, 'story.txt'),
      'The dockers walked out on 4 March 2019. The mayor resigned two days later.',
    );
    await writeFile(join(input, 'broken.txt'), Buffer.from([0, 1, 2, 3]));
    const plain = await runCli([command, 'input'], folder);
    const first = await runCli([command, 'input', '--cache', 'cache'], folder);
    const kept = await listEntries();
    const second = await runCli([command, 'input', '--cache', 'cache'], folder);
    expect(first).toEqual(plain);
    expect(second).toEqual(plain);
    expect(plain.status).toBe(0);
    expect(plain.stdout).toContain('The harbour was closed');
    expect(kept.length).toBeGreaterThan(15);
    expect(await listEntries()).toEqual(kept);
    await writeFile(join(input, 'story.txt'), 'The dockers walked out on 5 March 2019.');
    expect((await runCli([command, 'input', '--cache', 'cache'], folder)).stdout).toContain('5 March 2019');
  },
);
