import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build } from 'vite';
import { decodeText } from '../../src/cli/decode.ts';
import { launchBrowser } from '../support/browser.ts';
import { ENCODINGS } from './folder/encodings.ts';

const FOLDER = join(import.meta.dirname, 'folder/files');
const DECODER = join(import.meta.dirname, '../../src/lib/ui/own/decode.ts');

/** The page's own decoder as one script. */
async function bundleDecoder(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sourceline-decoder-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir, lib: { entry: DECODER, formats: ['iife'], name: 'decoder', fileName: 'decoder' } },
  });
  const [name] = readdirSync(outDir);
  return readFileSync(join(outDir, name!), 'utf8');
}

test('a browser tells the charset of every file as the command line does', { timeout: 60_000 }, async () => {
  const files = ENCODINGS.map(({ file }) => file);
  expect(files.length).toBeGreaterThan(30);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundleDecoder() });
  const contents = files.map((file) => readFileSync(join(FOLDER, file)).toString('base64'));
  const decoded = await page.evaluate((encoded) => {
    const { decodeBytes } = (globalThis as unknown as { decoder: { decodeBytes: (bytes: Uint8Array) => unknown } })
      .decoder;
    return encoded.map((one) => decodeBytes(Uint8Array.from(atob(one), (letter) => letter.charCodeAt(0))));
  }, contents);
  for (const [index, file] of files.entries()) {
    expect([file, decoded[index]]).toEqual([file, decodeText(readFileSync(join(FOLDER, file)))]);
  }
});
