import { expect, it } from 'vitest';
import { findOriginal } from '../../src/lib/core/document/original.ts';
import { openFile } from '../../src/lib/core/document/open.ts';
import type { Original, SourceText } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';
import { launchBrowser } from '../support/browser.ts';
import { HOST } from '../support/open-file.ts';
import { makePdf, writeColumn } from '../support/pdf-file.ts';

async function read(path: string, content: string | Uint8Array): Promise<SourceText> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (await openFile({ path, bytes }, HOST)).documents[0]!;
}

function originalOf(doc: SourceText, words: string): Original | undefined {
  const start = doc.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return findOriginal(doc, { start, end: start + words.length });
}

it('leads from a text to the characters of its file', async () => {
  const file = 'The cafe\u0301 of Rask.\r\n\r\nIt was har\u00ADboured on 9 May 2019, and shut.\r\n';
  const doc = await read('a.txt', file);
  const { start, end } = originalOf(doc, 'harboured on 9 May 2019')!;
  expect(file.slice(start, end)).toBe('har\u00ADboured on 9 May 2019');
  expect(originalOf(await read('a.txt', 'It was shut.\n'), 'shut')).toBeUndefined();
});

it('leads from Markdown to the paragraph with its marks', async () => {
  const file = '---\r\ntitle: Rask\r\n---\r\n# The *strike*\r\n\r\nIt **began** on\r\n9 May.\r\n\r\n- one\r\n- two\r\n';
  const doc = await read('a.md', file);
  const { start, end } = originalOf(doc, 'began on 9 May')!;
  expect(file.slice(start, end)).toBe('It **began** on\r\n9 May.');
  const item = originalOf(doc, 'two')!;
  expect(file.slice(item.start, item.end)).toBe('- two');
});

const PAGE = `<!doctype html><html lang="en"><head><title>Strike</title></head><body><nav><p>Home</p></nav>
<div class="page"><p>By Åsa Holm, who has told of this harbour and its men for twenty years.</p><article><h1>The strike</h1>
<p>The harbour was closed on 9 May 2019, and nobody in the town could say for how long it would be.</p>
<table><tr><td>The first gate was shut at noon by the harbourmaster's own men, as the council had asked.</td></tr></table>
<p>On the next day the gates were opened <em>once</em> more, though the council had said that it would take a week.</p>
</article></div></body></html>`;

it('leads from a saved page to the element, which a browser finds', async () => {
  const doc = await read('a.html', PAGE);
  const paths = doc.paragraphs.map((span) => [doc.text.slice(span.start, span.end), findOriginal(doc, span)!.element!]);
  expect(paths.length).toBeGreaterThan(3);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(PAGE);
    const shown = await page.evaluate(
      (ways) => ways.map((way) => document.evaluate(way, document, null, XPathResult.STRING_TYPE).stringValue.trim()),
      paths.map(([, path]) => path!),
    );
    expect(shown).toEqual(paths.map(([text]) => text));
  } finally {
    await browser.close();
  }
});

it('leads from a PDF to the page and the lines, which may stand on two pages', async () => {
  const file = makePdf([
    writeColumn(60, 740, [
      'It was quiet for a long time in the harbour of the town.',
      'The gates of Rask were shut on',
    ]),
    writeColumn(60, 740, ['9 May 2019 by order of the council.']),
  ]);
  const doc = await read('a.pdf', file);
  const original = originalOf(doc, 'Rask were shut on 9 May 2019')!;
  expect(original.page).toBe(1);
  expect(original.boxes!.map(({ page }) => page)).toEqual([1, 2]);
  const [above, below] = original.boxes as [
    (typeof original.boxes & object)[number],
    (typeof original.boxes & object)[number],
  ];
  // The baseline of the second line stands 740 − 12 points above the foot of a page of 842.
  expect(above.top).toBeLessThan(842 - 728);
  expect(above.top + above.height).toBeGreaterThan(842 - 728);
  expect(above.left).toBeGreaterThan(100);
  expect(below.left).toBe(60);
  expect(below.width).toBeLessThan(80);
});

it('is written into the file beside the passage', () => {
  const timeline = buildTimeline([{ path: 'a.html', content: PAGE }]);
  expect(verifyTimeline(timeline)).toEqual([]);
  expect(timeline.events[0]!.passages[0]!.original).toEqual({ element: '/html/body/div/article/p[1]' });
});
