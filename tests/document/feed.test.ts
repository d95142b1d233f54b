import { expect, it } from 'vitest';
import { openBytes } from '../support/open-file.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Raskpost</title><link>https://rask.example/</link><language>en</language>
<item><title>Harbour &amp; port</title><link>https://rask.example/1</link><pubDate>Thu, 09 May 2019 23:30:00 +0600</pubDate>
<description>Short.</description>
<content:encoded><![CDATA[<p>The harbour was closed.</p><p>Nobody said why it was.</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://rask.example/2</guid><dc:date>2019-05-10T08:00:00Z</dc:date>
<description>&lt;p&gt;The gates were opened.&lt;/p&gt;</description></item>
<item><title>Only a link</title><link>https://rask.example/3</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenblatt</title>
<entry><title type="html">Der Streik</title><link rel="self" href="https://h.example/feed"/><link href="https://h.example/1"/>
<updated>2020-01-01T00:00:00Z</updated><published>2019-05-09T12:00:00+02:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Hafen &lt;Rask&gt; schloss.</p><p>Warum, sagte niemand.</p></div></content></entry></feed>`;

it('reads the items of RSS: the whole text before the summary', async () => {
  const { documents } = await openBytes('a.xml', RSS);
  expect(documents).toEqual([
    {
      path: 'a.xml',
      text: 'The harbour was closed.\n\nNobody said why it was.',
      declared: {
        title: 'Harbour & port', publisher: 'Raskpost', published: '2019-05-09T23:30', language: 'en', url: 'https://rask.example/1',
      }, // prettier-ignore
    },
    {
      path: 'a.xml',
      text: 'The gates were opened.',
      declared: {
        title: 'Second', publisher: 'Raskpost', published: '2019-05-10T08:00:00Z', language: 'en', url: 'https://rask.example/2',
      }, // prettier-ignore
    },
  ]);
});

it('reads the entries of Atom, by the day of publication and not of change', async () => {
  const { documents } = await openBytes('feed', ATOM);
  expect(documents).toEqual([
    {
      path: 'feed',
      text: 'Der Hafen <Rask> schloss.\n\nWarum, sagte niemand.',
      declared: {
        title: 'Der Streik', publisher: 'Hafenblatt', published: '2019-05-09T12:00:00+02:00', language: 'de', url: 'https://h.example/1',
      }, // prettier-ignore
    },
  ]);
});

it('expands no declared entity and fetches none', async () => {
  const lol = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const bomb = RSS.replace('<rss', `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${lol}]><rss`).replace('Short.', '&l20;&x;').replace('Nobody', '&l20; &x; Nobody'); // prettier-ignore
  const { documents } = await openBytes('a.xml', bomb);
  expect(documents[0]?.text).toBe('The harbour was closed.\n\n&l20; &x; Nobody said why it was.');
});

it('reads a feed that is cut off, and says so of one without text', async () => {
  expect((await openBytes('a.xml', RSS.slice(0, RSS.indexOf('<item><title>Only')))).documents).toHaveLength(2);
  expect((await openBytes('a.xml', '<rss><channel><item><title>T</title></item></channel></rss>')).said).toEqual([
    'The feed has no item with text in it.',
  ]);
});

it('is not confused by deep nesting', async () => {
  const deep = `<rss><channel><item><description>${'<x>'.repeat(100_000)}The end came.</description></item></channel></rss>`;
  expect((await openBytes('a.xml', deep)).documents.length).toBeLessThan(2);
});
