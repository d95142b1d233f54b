import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { listQuotes } from '../../src/lib/core/timeline/quotes.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { launchBrowser } from '../support/browser.ts';
import { runCli } from '../support/cli.ts';
import { SAMPLE } from '../support/sample.ts';
import { serveFolder, type Served } from '../support/serve.ts';

const HOSTILE = join(import.meta.dirname, 'folders/hostile');

let root: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-build-'));
  browser = await launchBrowser();
  served = await serveFolder(root);
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(root, { recursive: true });
});

describe('a site from a timeline', () => {
  beforeAll(async () => {
    writeFileSync(join(root, 'timeline.json'), writeTimeline(SAMPLE));
    expect(await runCli(['build', 'timeline.json', '-o', 'deep/er/site'], root)).toMatchObject({ status: 0 });
  });

  test('holds the timeline, and names nothing by an absolute address', () => {
    const site = join(root, 'deep/er/site');
    expect(readFileSync(join(site, 'timeline.json'), 'utf8')).toBe(writeTimeline(SAMPLE));
    for (const page of ['index.html', 'embed/index.html']) {
      const html = readFileSync(join(site, page), 'utf8');
      expect(html).not.toContain('<!--sourceline');
      expect(html.match(/\b(?:src|href)="\/[^"]*"/g)).toBeNull();
      expect(html).toContain(`<title>${SAMPLE.title}</title>`);
    }
  });

  test('the embed holds what receipts show in its page, and the rest in a script beside it', () => {
    const site = join(root, 'deep/er/site');
    const html = readFileSync(join(site, 'embed/index.html'), 'utf8');
    const [, name, block] = /id="sourceline-data" data-whole="([^"]*)">(.*?)<\/script>/s.exec(html)!;
    const passages = JSON.parse(block!) as Timeline;
    expect(verifyTimeline(passages)).toEqual([]);
    expect(passages.events).toEqual(SAMPLE.events);
    expect(passages.documents.map(({ text }) => text.length)).toEqual(SAMPLE.documents.map(({ text }) => text.length));
    const whole = /^globalThis\.sourcelineWhole=(".*");\n$/.exec(readFileSync(join(site, name!), 'utf8'))![1]!;
    expect(JSON.parse(whole)).toBe(writeTimeline(SAMPLE));
  });

  test('holds every export, as the command writes it', async () => {
    const site = join(root, 'deep/er/site');
    for (const { id, extension, many } of FORMATS.filter(({ id }) => id !== 'json')) {
      const file = many ? `exports/${id}` : `exports/timeline${extension}`;
      expect([file, existsSync(join(site, file))]).toEqual([file, true]);
    }
    const { stdout } = await runCli(['export', 'timeline.json', '--to', 'ics'], root);
    expect(readFileSync(join(site, 'exports/timeline.ics'), 'utf8')).toBe(stdout);
    expect(readdirSync(join(site, 'exports/timeml')).length).toBe(SAMPLE.documents.length);
  });

  test('reads without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${served.url}/deep/er/site/`);
    const items = page.locator('#sourceline-list li[id^="event-"]');
    expect(await items.count()).toBe(SAMPLE.events.length);
    expect(await items.first().locator('mark').first().isVisible()).toBe(true);
    await page.close();
  });

  test('asks nothing of another origin, and says nothing on the console', async () => {
    const page = await browser.newPage();
    const [asked, said] = listen(page);
    await page.goto(`${served.url}/deep/er/site/`, { waitUntil: 'networkidle' });
    expect(await page.locator('#sourceline-list').isVisible()).toBe(false);
    expect(asked.filter((url) => !url.startsWith(`${served.url}/deep/er/site/`))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

function listen(page: Page): [string[], string[]] {
  const [asked, said]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return [asked, said];
}

describe('documents full of markup and script', () => {
  beforeAll(async () => {
    expect(await runCli(['build', HOSTILE, '-o', 'hostile'], root)).toMatchObject({ status: 0 });
  });

  test('lose no word', () => {
    const timeline = JSON.parse(readFileSync(join(root, 'hostile/timeline.json'), 'utf8')) as Timeline;
    expect(verifyTimeline(timeline)).toEqual([]);
    const texts = timeline.documents.map(({ text }) => text).join('\n');
    for (const words of [
      'onerror="document.title=',
      '<!-- resigned on 1 May 2021. -->',
      '<style>* { display: none }</style>',
    ]) {
      expect(texts).toContain(words);
    }
    expect(timeline.events.length).toBeGreaterThan(2);
  });

  test.each(['', 'embed/'])('do nothing in the page /%s', async (name) => {
    const page = await browser.newPage();
    const [asked, said] = listen(page);
    await page.goto(`${served.url}/hostile/${name}`, { waitUntil: 'networkidle' });
    expect(await page.title()).not.toBe('taken');
    const strange = 'img, svg[onload], [onerror], [onmouseover], a[href^="javascript:"], a[href^="data:"]';
    expect(await page.locator(strange).count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith(served.url) || url.endsWith('/x'))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

test('a second build takes the first one’s parts away and leaves what somebody put beside them', async () => {
  const many = {
    ...SAMPLE,
    events: Array.from({ length: 2001 }, (_, n) => ({ ...SAMPLE.events[0]!, id: `e${n}`, aliases: [] })),
  };
  writeFileSync(join(root, 'many.json'), writeTimeline(many));
  await runCli(['build', 'many.json', '-o', 'again'], root);
  expect(existsSync(join(root, 'again/list/2/index.html'))).toBe(true);
  writeFileSync(join(root, 'again/CNAME'), 'timeline.example');
  expect(await runCli(['build', 'timeline.json', '-o', 'again', '--title', 'Another'], root)).toMatchObject({
    status: 0,
  });
  expect(existsSync(join(root, 'again/list'))).toBe(false);
  expect(readFileSync(join(root, 'again/CNAME'), 'utf8')).toBe('timeline.example');
  expect(readFileSync(join(root, 'again/index.html'), 'utf8')).toContain('<title>Another</title>');
  expect(readdirSync(join(root, 'again'))).toContain('_app');
});

describe('a site with its address', () => {
  const site = () => join(root, 'addressed');

  beforeAll(async () => {
    writeFileSync(join(root, 'timeline.json'), writeTimeline(SAMPLE));
    const ran = await runCli(['build', 'timeline.json', '-o', 'addressed', '--url', 'https://example.org/a'], root);
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.stderr).not.toContain('Left out');
  });

  test('answers oEmbed, and its pages lead there and to its picture', () => {
    const answer = JSON.parse(readFileSync(join(site(), 'oembed.json'), 'utf8')) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: SAMPLE.title, thumbnail_width: 1200 });
    expect(answer.html).toContain('src="https://example.org/a/embed/"');
    const picture = readFileSync(join(site(), 'picture.png'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([answer.thumbnail_width, answer.thumbnail_height]); // prettier-ignore
    for (const page of ['index.html', 'embed/index.html']) {
      const html = readFileSync(join(site(), page), 'utf8');
      expect(html).toContain('type="application/json+oembed" href="https://example.org/a/oembed.json"');
      expect(html).toContain('<meta property="og:image" content="https://example.org/a/picture.png">');
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    }
  });

  test('the same timeline gives the same picture', async () => {
    for (const name of ['one.png', 'two.png'])
      await runCli(['export', 'timeline.json', '--to', 'png', '-o', name], root);
    const [one, two] = ['one.png', 'two.png'].map((name) => readFileSync(join(root, name)));
    expect(one!.length).toBeGreaterThan(20_000);
    expect(one!.equals(two!)).toBe(true);
  });

  test('without it the command says what is left out', async () => {
    const { status, stderr } = await runCli(['build', 'timeline.json', '-o', 'bare'], root);
    expect(status).toBe(0);
    expect(stderr).toContain('Left out without --url');
    expect(existsSync(join(root, 'bare/oembed.json'))).toBe(false);
  });

  test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])(
    '%s is no address of a site',
    async (url) => {
      const { status, stderr } = await runCli(['build', 'timeline.json', '-o', 'bare', '--url', url], root);
      expect([status, stderr]).toEqual([2, expect.stringContaining('--url should be the address of the site')]);
    },
  );

  test('sample headers hold the policies of the pages, without anything unsafe', () => {
    for (const name of ['_headers', 'htaccess', 'nginx.conf', 'Caddyfile']) {
      const headers = readFileSync(join(site(), 'servers', name), 'utf8');
      expect(headers.match(/Content-Security-Policy/g)!.length).toBeGreaterThanOrEqual(3);
      expect(headers).toContain("'sha256-");
      expect(headers).not.toMatch(/unsafe-(?:inline|eval)/);
    }
  });

  test('the file that stands alone opens from disk, asks for nothing, and prints its passages', async () => {
    const page = await browser.newPage();
    const [asked, said] = listen(page);
    await page.goto(`file://${join(site(), 'standalone.html')}`);
    await page.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
    await page.getByRole('option').first().click();
    await page.locator('sourceline-timeline blockquote').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#sourceline-list mark').count()).toBeGreaterThan(SAMPLE.events.length - 1);
    expect(await page.locator('#sourceline-list').isVisible()).toBe(true);
    // The steps to a date are behind a click on screen, and open on paper.
    expect((await page.locator('#sourceline-list details li').first().boundingBox())!.height).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('passages only', () => {
  test('no published file holds a sentence that is no passage, and the timeline is sound', async () => {
    writeFileSync(join(root, 'timeline.json'), writeTimeline(SAMPLE));
    expect(await runCli(['build', 'timeline.json', '-o', 'quotes', '--quotes-only'], root)).toMatchObject({
      status: 0,
    });
    const site = join(root, 'quotes');
    const published = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as Timeline;
    expect(verifyTimeline(published)).toEqual([]);
    expect(published.events).toEqual(SAMPLE.events);
    // Words on which a date rests are quoted too.
    const words = [...listQuotes({ ...SAMPLE, leftovers: [] })].map(({ quoted }) => ({ ...quoted, sentence: quoted }));
    const quoted = [...words, ...SAMPLE.events.flatMap(({ passages }) => passages)];
    const dropped = SAMPLE.documents.flatMap(({ id, text }) =>
      text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => {
        const start = text.indexOf(sentence);
        const isNear = ({ sentence: near, document }: (typeof quoted)[number]) =>
          document === id && near.start < start + sentence.length && near.end > start;
        return sentence.length > 30 && sentence.endsWith('.') && !quoted.some(isNear);
      }),
    );
    expect(dropped.length).toBeGreaterThan(3);
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const file of files) {
      const content = readFileSync(join(file.parentPath, file.name), 'utf8');
      for (const sentence of dropped) expect([file.name, content.includes(sentence)]).toEqual([file.name, false]);
    }
  });
});
