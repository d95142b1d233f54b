/**
 * Writes the folder of small documents that tests/document/folder.test.ts reads, from the tables beside it, and prints its
 * PDFs with Chromium: `node scripts/folder.js`. PDFs that are there stay, unless they are named: each print has its time in it.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from './browser.js';

const folder = fileURLToPath(new URL('../tests/document/folder/files/', import.meta.url));
const named = process.argv.slice(2);
const server = await createServer({ configFile: false, server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'error' }); // prettier-ignore
const load = (name) => server.ssrLoadModule(`/tests/document/folder/${name}.ts`);
const [{ ENCODINGS }, { FORMATS }, { PRINTED }, { writeExpected }] = await Promise.all(
  ['encodings', 'formats', 'printed', 'entry'].map(load),
);
await server.close();
mkdirSync(folder, { recursive: true });
for (const entry of [...ENCODINGS, ...FORMATS]) writeFileSync(folder + entry.file, entry.content);
for (const entry of [...ENCODINGS, ...FORMATS, ...PRINTED]) {
  writeFileSync(`${folder}${entry.file}.expected`, writeExpected(entry));
}
const wanted = PRINTED.filter(({ file }) => named.includes(file) || !existsSync(folder + file));
if (wanted.length > 0) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  for (const { file, html, header, footer } of wanted) {
    const page = await browser.newPage();
    await page.setContent(html);
    rmSync(folder + file, { force: true });
    const running =
      header === undefined ? {} : { displayHeaderFooter: true, headerTemplate: header, footerTemplate: footer };
    const margin = { top: '2.5cm', bottom: '2.5cm', left: '2cm', right: '2cm' };
    writeFileSync(folder + file, await page.pdf({ format: 'A4', margin, ...running }));
    await page.close();
  }
  await browser.close();
}
