import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startProgram } from '../support/process.ts';

const EDITS = 'sourceline.edits.yaml';
const RENAME = `format: sourceline-edits/1
edits:
  - edit: rename # ours
    document: council
    quote: The whole council of Aldermoor resigned
    title: The council goes
`;

let folder: string;
let program: ChildProcessWithoutNullStreams;
let said = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-save-'));
  writeFileSync(
    join(folder, 'council.txt'),
    'Council of Aldermoor steps down\n\n3 May 2021\n\nThe whole council of Aldermoor resigned on 2 May 2021.\n',
  );
});

afterEach(() => {
  program.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts serving; gives the address and the token that the page has. */
async function start(...words: string[]): Promise<{ url: string; token: string | undefined }> {
  program = startProgram(['serve', ...words, '--port', '0']);
  said = '';
  program.stdout.on('data', (data) => (said += String(data)));
  await expect.poll(() => /^http:\S+/m.exec(said), { timeout: 10_000 }).not.toBeNull();
  const url = /^http:\S+/m.exec(said)![0];
  const page = await (await fetch(url)).text();
  return { url, token: /<meta name="sourceline-token" content="([0-9a-f]+)">/.exec(page)?.[1] };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly version: string;
}

/** A header that is null is left out. */
function ask(url: string, method: string, headers: Readonly<Record<string, string | null | undefined>>, body = '') {
  const sent = Object.entries(headers).filter((header): header is [string, string] => typeof header[1] === 'string');
  return new Promise<Answer>((resolve, reject) => {
    request(`${url}sourceline-edits`, { method, headers: Object.fromEntries(sent) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (data) => (text += data));
      response.on('end', () => resolve({ status: response.statusCode!, text, version: response.headers.etag ?? '' }));
    })
      .on('error', reject)
      .end(body);
  });
}

/** Saves as the page does, with some headers otherwise. */
async function save(
  { url, token }: { url: string; token: string | undefined },
  text: string,
  other: Readonly<Record<string, string | null>> = {},
): Promise<Answer> {
  const { version } = await ask(url, 'GET', { 'x-sourceline-token': token });
  const own = { 'x-sourceline-token': token, origin: new URL(url).origin, 'if-match': version };
  return ask(url, 'POST', { ...own, ...other }, text);
}

async function titleOf(url: string): Promise<string> {
  const { events } = (await (await fetch(`${url}timeline.json`)).json()) as { events: { title: string }[] };
  return events.map(({ title }) => title).join();
}

const written = () => readFileSync(join(folder, EDITS), 'utf8');

test.each([
  ['the folder', () => [folder]],
  ['the file', () => [join(folder, 'council.txt')]],
  ['the folder and an edits file', () => [folder, '--edits', join(folder, EDITS)]],
])('what is saved is written beside the documents and shown: serving %s', async (name, words) => {
  if (name.includes('edits file')) writeFileSync(join(folder, EDITS), '');
  const served = await start(...words());
  expect(await titleOf(served.url)).toBe('The whole council of Aldermoor resigned');
  expect(await save(served, RENAME)).toMatchObject({ status: 200, text: '' });
  expect(written()).toBe(RENAME);
  expect(readdirSync(folder).toSorted()).toEqual(['council.txt', EDITS]);
  await expect.poll(() => titleOf(served.url), { timeout: 10_000 }).toBe('The council goes');
  expect(await save(served, RENAME.replace('goes', 'went'))).toMatchObject({ status: 200 });
  await expect.poll(() => titleOf(served.url), { timeout: 10_000 }).toBe('The council went');
});

test('a save makes the timeline anew and then leaves it alone', async () => {
  const served = await start(folder);
  await save(served, RENAME);
  await expect.poll(() => titleOf(served.url), { timeout: 10_000 }).toBe('The council goes');
  const made = () => said.split('1 document').length - 1;
  // A second wave may come of the same save; after that nothing moves.
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1500));
  await pause();
  const settled = made();
  await pause();
  expect(made()).toBe(settled);
});

describe('only the page itself may see and save the edits', () => {
  test('not without its token, from another page, or under another name', async () => {
    const served = await start(folder);
    const { port } = new URL(served.url);
    const others = [
      { 'x-sourceline-token': null },
      { 'x-sourceline-token': '0'.repeat(48) },
      { origin: null },
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { host: `evil.example:${port}` },
    ];
    for (const other of others) {
      expect((await save(served, RENAME, other)).status, JSON.stringify(other)).toBe(403);
    }
    expect(existsSync(join(folder, EDITS))).toBe(false);
    expect((await ask(served.url, 'GET', {})).status).toBe(403);
    expect((await ask(served.url, 'PUT', { 'x-sourceline-token': served.token })).status).toBe(405);
  });

  test('the token is on no other page, and not in what build writes', async () => {
    const { url, token } = await start(folder);
    for (const path of ['embed/', 'timeline.json', 'sourceline-embed.js']) {
      expect(await (await fetch(`${url}${path}`)).text()).not.toContain(token);
    }
  });
});

describe('nothing is lost', () => {
  test('of a file that another hand changed meanwhile', async () => {
    const served = await start(folder);
    const { version } = await ask(served.url, 'GET', { 'x-sourceline-token': served.token });
    writeFileSync(join(folder, EDITS), RENAME);
    const answer = await save(served, RENAME.replace('goes', 'went'), { 'if-match': version });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('was changed meanwhile');
    expect(written()).toBe(RENAME);
    expect((await save(served, '', { 'if-match': null })).status).toBe(409);
  });

  test.each(['edits: "', 'hello: there\n', '- a\n'])('by saving what is no edits file: %j', async (text) => {
    writeFileSync(join(folder, EDITS), RENAME);
    const served = await start(folder);
    expect((await save(served, text)).status).toBe(400);
    expect(written()).toBe(RENAME);
  });

  test('by a body without end', async () => {
    const served = await start(folder);
    expect((await save(served, `# ${'x'.repeat(6_000_000)}`)).status).toBe(413);
    expect(existsSync(join(folder, EDITS))).toBe(false);
  });
});

test('a stored timeline has no edits to save, and neither have the examples', async () => {
  const { token } = await start();
  expect(token).toBeUndefined();
});

test('the page saves what is edited in it, and comes back to editing with the timeline made anew', async () => {
  writeFileSync(join(folder, EDITS), `# Ours.\n${RENAME}`);
  const { url } = await start(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByText(`1 edit in ${EDITS}`).waitFor();
    await page.locator('[data-event]').first().click();
    const form = page.getByRole('region', { name: 'Edit this event' });
    await form.getByText('Change title, kind, date or note').click();
    await form.getByLabel('Date', { exact: true }).fill('2021-04-30');
    await form.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(written, { timeout: 10_000 }).toContain('date: 2021-04-30');
    expect(written()).toContain('# Ours.');
    expect(written()).toContain('edit: rename # ours');
    const editing = page.getByRole('region', { name: 'Editing' });
    await expect.poll(async () => (await fetch(url)).text(), { timeout: 10_000 }).toContain('30 April 2021');
    await editing.getByText('no changes').waitFor();
    await page.locator('.panel').getByText('30 April 2021').first().waitFor();
  } finally {
    await browser.close();
  }
});
