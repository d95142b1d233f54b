import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { runProgram, startProgram } from '../support/process.ts';

let folder: string;
let program: ChildProcessWithoutNullStreams | null = null;
let complaints = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-serve-'));
  writeStory('The whole council of Aldermoor resigned on 2 May 2021.');
});

afterEach(() => {
  program?.kill('SIGKILL');
  program = null;
  rmSync(folder, { recursive: true });
});

function writeStory(words: string): void {
  writeFileSync(join(folder, 'council.txt'), `Council of Aldermoor steps down\n\n3 May 2021\n\n${words}\n`);
}

/** Starts serving; gives what it said on stdout up to the address, and the address. */
async function start(...words: string[]): Promise<{ said: string; url: string }> {
  const child = (program = startProgram(['serve', folder, ...words]));
  let said = '';
  complaints = '';
  child.stderr.on('data', (data) => (complaints += String(data)));
  for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(data);
    const url = /^http:\S+/m.exec(said)?.[0];
    if (url !== undefined) return { said, url };
  }
  throw new Error(`ended before it gave its address: ${said}`);
}

function ask(url: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

test('says what it found and where it serves, and ends well on Ctrl-C', async () => {
  const { said, url } = await start('--port', '0');
  expect(said).toMatch(/^1 document, 1 event on 2 May 2021\.\nhttp:\/\/127\.0\.0\.1:\d+\/\n$/);
  const page = await (await fetch(url)).text();
  expect(page).toContain('<mark>The whole council of Aldermoor resigned on 2 May 2021</mark>');
  expect(await (await fetch(`${url}timeline.json`)).json()).toMatchObject({ format: 'sourceline/1' });
  expect(await (await fetch(`${url}embed/`)).text()).toContain('id="sourceline-data"');
  const ended = new Promise((resolve) => program!.once('exit', resolve));
  program!.kill('SIGINT');
  expect(await ended).toBe(0);
});

describe('answers', () => {
  test('only requests to its own address from its own pages', async () => {
    const { url } = await start('--port', '0');
    const { port } = new URL(url);
    const answers = await Promise.all([
      ask(url, { host: `127.0.0.1:${port}` }),
      ask(url, { host: `localhost:${port}` }),
      ask(url, { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }),
      ask(url, { host: `evil.example:${port}` }),
      ask(url, { host: '127.0.0.1' }),
      ask(url, { host: `127.0.0.1:${port}`, origin: 'http://evil.example' }),
      ask(url, { host: `127.0.0.1:${port}`, origin: 'null' }),
      ask(url, { host: `127.0.0.1:${port}` }, 'POST'),
      ask(`${url}nothing`, {}),
      ask(`${url}../../package.json`, {}),
      ask(`${url}%2e%2e/%2e%2e/etc/passwd`, {}),
    ]);
    expect(answers).toEqual([200, 200, 200, 403, 403, 403, 403, 405, 404, 404, 404]);
  });
});

test('a taken port gives way to a free one', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { url } = await start('--port', String(port));
  other.close();
  expect(new URL(url).port).not.toBe(String(port));
  expect((await fetch(url)).status).toBe(200);
});

test('an open page follows the documents, and a fault in them leaves it as it was', async () => {
  const { url } = await start('--port', '0');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const list = () => page.locator('#sourceline-list').textContent();
    expect(await list()).toContain('resigned on 2 May 2021');
    writeStory('The mayor of Aldermoor resigned on 1 May 2021.');
    await expect.poll(list, { timeout: 10_000 }).toContain('The mayor of Aldermoor resigned on 1 May 2021');
    rmSync(join(folder, 'council.txt'));
    await expect.poll(() => complaints, { timeout: 10_000 }).toContain('There is no document in this folder');
    expect(await (await fetch(url)).text()).toContain('The mayor of Aldermoor resigned');
  } finally {
    await browser.close();
  }
});

test('with nothing to read it ends with a sentence', async () => {
  const { status, stderr } = await runProgram(['serve', join(folder, 'nowhere')]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('No document could be read')]);
});
