import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../support/process.ts';

const FOLDER = join(import.meta.dirname, 'folders/clocks');
const FILES = readdirSync(FOLDER).map((name) => join(FOLDER, name));

/** Stories of days on which the named places changed their clocks or calendars. */
let expected = '';

beforeAll(async () => {
  const { status, stdout } = await runProgram(['extract', FOLDER], { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
  expect(status).toBe(0);
  expected = stdout;
  expect(JSON.parse(expected)).toMatchObject({ format: 'sourceline/1', documents: { length: 5 } });
});

describe('the same bytes', () => {
  test.each(['Pacific/Apia', 'America/Sao_Paulo', 'America/Los_Angeles', 'Asia/Kathmandu'])('in %s', async (TZ) => {
    expect((await runProgram(['extract', FOLDER], { TZ })).stdout).toBe(expected);
  });

  test.each(['tr_TR.UTF-8', 'ar_EG.UTF-8', 'de_DE.UTF-8', 'th_TH.UTF-8'])('in the locale %s', async (locale) => {
    expect((await runProgram(['extract', FOLDER], { LANG: locale, LC_ALL: locale })).stdout).toBe(expected);
  });

  test('in any order of the files', async () => {
    const forwards = await runProgram(['extract', ...FILES]);
    const backwards = await runProgram(['extract', ...FILES.toReversed()]);
    const twice = await runProgram(['extract', ...FILES, ...FILES]);
    expect(forwards.stdout).toBe(expected);
    expect(backwards.stdout).toBe(expected);
    expect(twice.stdout).toBe(expected);
  });
});
