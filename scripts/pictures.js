/** Takes the pictures in docs/ of the page with the seeds, as it was built: `npm run pictures`. */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.js';
import { HOSTS } from './hosts.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }; // prettier-ignore
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

const site = mkdtempSync(join(tmpdir(), 'sourceline-pictures-'));
execFileSync('node', [join(ROOT, 'dist/cli/sourceline.js'), 'build', join(ROOT, 'seeds'), '-o', site], {
  stdio: 'ignore',
});
/** Pages that embed the timeline, by their addresses; those of another host are of another origin. */
const hosts = new Map();

const server = createServer((request, response) => {
  const page = hosts.get(request.url);
  if (page !== undefined) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(page);
  }
  response.setHeader('access-control-allow-origin', '*');
  const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.setHeader('content-type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
  createReadStream(file).pipe(response);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the server has no port');

const { events } = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8'));
const [{ id }] = events.toSorted((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

for (const [name, query, options] of [
  ['timeline', `?event=${id}`, {}],
  ['dark', `?event=${id}`, { colorScheme: 'dark' }],
  ['story', '?view=story', {}],
  ['arabic', `?event=${id}&lang=ar`, {}],
  ['phone', '', PHONE],
]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options }); // prettier-ignore
  // The hint for first visitors is none of what the pictures show.
  await context.addInitScript(() => localStorage.setItem('sourceline-hinted', ''));
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`) });
  await context.close();
}

const [own, foreign] = [`http://127.0.0.1:${address.port}`, `http://localhost:${address.port}`];
for (const host of HOSTS) {
  hosts.set(`/host/${host.name}`, host.html(`${own}/`, `${own}/`));
  const context = await browser.newContext({ viewport: { width: 640, height: 960 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${host.own === true ? own : foreign}/host/${host.name}`);
  const place = page.locator(host.way === 'frame' ? 'iframe' : 'sourceline-timeline').first();
  await place.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const frame = page.frames().at(-1);
  await frame?.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
  const box = await page.locator('body').boundingBox();
  // Of a page that scrolled to its embed, what the window shows.
  const height = Math.min((box?.y ?? 0) + (box?.height ?? 0), 900);
  await page.screenshot({ path: join(ROOT, 'docs', `embed-${host.name}.png`), clip: { x: box?.x ?? 0, y: 0, width: box?.width ?? 0, height } }); // prettier-ignore
  await context.close();
}

await browser.close();
server.close();
rmSync(site, { recursive: true });
