import { test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import { servePage, serveSite } from '../support/site.ts';
test('shot', async () => {
  const browser = await launchBrowser();
  const site = await serveSite(SAMPLE, 'news/strike');
  const foreign = await servePage(`<!doctype html><h1>Today</h1><iframe src="${site.url}/news/strike/embed/" width="600" height="400" sandbox="allow-scripts"></iframe>`);
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  page.on('console', (m) => console.log(m.text()));
  page.on('pageerror', (m) => console.log(String(m)));
  await page.goto(foreign.url);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: '/tmp/wtmp/a.png' });
  await browser.close(); await site.close(); await foreign.close();
});
