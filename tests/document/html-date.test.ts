import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/lib/core/document/html.ts';
import { makeDocument } from '../../src/lib/core/document/read.ts';
import { readImprint } from '../../src/lib/core/imprint/read.ts';

const PROSE = [
  'The harbour of Rask had been closed for nine days when the first ships were let through, and the crews who had waited outside did not cheer.',
  'The union said that its members would meet again on Thursday, and that nobody had been asked before the minister spoke to the press about an agreement.',
].map((text) => `<p>${text}</p>`);

/** The published day of a page and the first reason for it. */
function dateOf(body: string, head = ''): { day: string | null; says: string | undefined } {
  const html = `<html lang="en"><head><title>The strike at the harbour of Rask</title>${head}</head><body>${body}</body></html>`;
  const { published } = readImprint(makeDocument('page.html', readHtml(html), 'page'));
  return { day: published.edtf?.slice(0, 10) ?? null, says: published.because[0]?.says };
}

const HEADING = '<h1>The strike at the harbour of Rask</h1>';
const ARTICLE = `${HEADING}${PROSE.join('')}`;
const REMARKS = `<div class="comments"><p>Ada <time datetime="2019-05-20T10:00">20 May</time></p><p>Fine.</p></div>`;
const FIRST_DATA = '<script>var item = "{\\"published_at\\":\\"2019-05-09T06:22:28\\"}"</script>';

describe('the date of a page', () => {
  it.each<[string, string, string, string | null]>([
    ['a line beside the heading before a later comment', `${HEADING}<p>Ada Lind / 09.05.2019</p>${PROSE.join('')}${REMARKS}`, '', '2019-05-09'],
    ['a label in a longer paragraph before a later comment', `${ARTICLE}<p>Published on 9 May 2019<br>Length: one hour and four minutes<br>Licence: free to all</p>${REMARKS}`, '', '2019-05-09'],
    ['the first comment where nothing else is dated', `${ARTICLE}${REMARKS}`, '', '2019-05-20'],
    ['the line of the article before that of another one', `<article><header>${HEADING}<span class="published">9 May 2019</span></header>${PROSE.join('')}</article><ul><li><time class="published" datetime="2018-01-02">2 January</time></li></ul>`, '', '2019-05-09'],
    ['the heading that the title names, not the name of the site', `<h1>Rask</h1><p class="date">1 June 2019</p>${'<p>Rask is a town of ships and rain. </p>'.repeat(30)}<h2>The strike at the harbour of Rask</h2><p>9 May 2019</p>${PROSE.join('').repeat(9)}`, '', '2019-05-09'],
    ['a heading inside something that is called a widget', `<div class="widget">${HEADING}<div class="meta"><span>Thursday, May 09, 2019</span></div></div>${PROSE.join('').repeat(4)}`, '', '2019-05-09'],
    ['what is published before what is modified', `${HEADING}<p>Updated: 1 June 2019</p><p>Published: 9 May 2019</p>${PROSE.join('')}`, '', '2019-05-09'],
    ['the last change where nothing else is dated', ARTICLE, '<meta property="article:modified_time" content="2019-06-01">', '2019-06-01'],
    ['a shown line before a meta element that may mean any date', `${HEADING}<time datetime="2019-05-09">9 May</time>${PROSE.join('')}`, '<meta name="dcterms.date" content="2019-05-01">', '2019-05-09'],
    ['data for programs that is broken', ARTICLE, '<script type="application/ld+json">{"datePublished": "2019-05-09", "x": <b></script>', '2019-05-09'],
    ['data within a string of the page’s program', `${ARTICLE}${FIRST_DATA}`, '', '2019-05-09'],
    ['a dateline', `${HEADING}<p>Rask, 9 May 2019 – The harbour of Rask had been closed for nine days when the first ships were let through.</p>${PROSE.join('')}`, '', '2019-05-09'],
    ['a note of the server', `${ARTICLE}<!-- brought from cache 2019-05-09 21:36:31 -->`, '', '2019-05-09'],
    ['no day before there was a web', ARTICLE, '<meta name="date" content="1903-05-09">', null],
    ['no list of months', `${HEADING}<p>May 2012 April 2012 March 2012</p>${PROSE.join('')}`, '', null],
    ['no day in the running text', `${ARTICLE}<p>It began on 9 May 2019, as everybody in the town remembers.</p>`, '', null],
    ['a day of the month that the address tells', `${ARTICLE}${REMARKS}`, '<link rel="canonical" href="https://rask.example/2019/05/strike">', '2019-05-20'],
    ['the month that the address tells before a day outside it', `${ARTICLE}${REMARKS}`, '<link rel="canonical" href="https://rask.example/2019/04/strike">', '2019-04'],
    ['a date in another script', `${HEADING}<p class="date">2019年5月9日</p>${PROSE.join('')}`, '', '2019-05-09'],
  ])('is %s', (_, body, head, day) => {
    expect(dateOf(body, head).day).toBe(day);
  }); // prettier-ignore

  it.each([
    ['en-GB', '2019-05-09'],
    ['en-US', '2019-09-05'],
  ])('has day and month in the order of %s', (language, day) => {
    const html = `<html lang="${language}"><body>${HEADING}<p class="date">09/05/2019</p>${PROSE.join('')}</body></html>`;
    expect(readImprint(makeDocument('page.html', readHtml(html), 'page')).published.edtf).toBe(day);
  });

  it('says where it stands', () => {
    expect(dateOf(ARTICLE, '<meta name="pubdate" content="2019-05-09">').says).toBe(
      'The page’s head gives “2019-05-09” as its date of publication.',
    );
    expect(dateOf(`${ARTICLE}${REMARKS}`).says).toBe(
      'The page shows no date but its first comment’s, which gives “2019-05-20T10:00”: near its date of publication.',
    );
  });

  it('reads headings that nest without end in bounded time', () => {
    expect(dateOf(`${'<h1><div>'.repeat(20_000)}${PROSE[0]}`).day).toBe(null);
  });
});
