import { gzipSync, strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { makeDocx, makeEpub, makeOdt, makeXlsx } from '../../support/office-files.ts';
import { packZip } from '../../support/open-file.ts';
import { makePdf, writeColumn } from '../../support/pdf-file.ts';
import type { Entry } from './entry.ts';
import { WORDS } from './words.ts';

const FIRST = 'The harbour of Rask was closed on 9 May 2019 by order of the council, and the ships lay at the quay.';
const SECOND =
  'On the next day the gates were opened once more, though the council had said that it would take a week.';
const THIRD =
  'The dockers went back to their work at noon, and nobody spoke of the matter until the end of the summer.';

const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const OFFICE = 'title The strike · publisher Åsa Holm · created 2019-05-09T08:30:00Z';

const PAGE = `<!doctype html><html lang="en"><head><title>The strike | Raskpost</title><meta property="og:site_name" content="Raskpost">
<meta property="article:published_time" content="2019-05-10"><link rel="canonical" href="https://raskpost.example/strike"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><article><h1>The strike</h1>
<p>${FIRST}</p><h2>The day after</h2><ul><li>First, the gates were oiled.</li><li>Then they were opened by four men.</li></ul>
<table><tr><td>10 May</td><td>Twelve ships sailed</td></tr></table><blockquote><p>We had been told that it would take a week, and it took a day.</p></blockquote>
<figure><img src="gate.jpg"><figcaption>The western gate at noon, seen from the old quay.</figcaption></figure><p>${THIRD}</p></article>
<section class="comments"><h2>Comments</h2><p>Well done, dockers of the town of Rask, we are proud of you all.</p></section>
<footer><p>© 2019 Raskpost. All rights reserved.</p></footer></body></html>`;
const ARTICLE = `The strike\n\n${FIRST}\n\nThe day after\n\nFirst, the gates were oiled.\n\nThen they were opened by four men.\n\n10 May\n\nTwelve ships sailed\n\nWe had been told that it would take a week, and it took a day.\n\nThe western gate at noon, seen from the old quay.\n\n${THIRD}`;
const PAGE_SAYS =
  'title The strike · publisher Raskpost · published 2019-05-10 · language en · url https://raskpost.example/strike';
const SIMPLE = `<!doctype html><html lang="en"><title>Strike</title><body><p>${FIRST}</p></body></html>`;

const mail = (lines: readonly string[], type = 'text/plain; charset=utf-8'): string =>
  [
    'Message-ID: <two@rask.example>',
    'In-Reply-To: <one@rask.example>',
    'Date: Fri, 10 May 2019 08:00:00 +0200',
    'From: =?utf-8?Q?=C3=85sa_Holm?= <holm@rask.example>',
    'Subject: Re: The strike',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...lines,
  ].join('\r\n');
const MAIL_SAYS = 'title Re: The strike · publisher Åsa Holm · published 2019-05-10T08:00 · thread one@rask.example';

const warc = (...pages: readonly (readonly [string, string, string])[]): string =>
  pages
    .map(([url, head, body]) => {
      const http = `HTTP/1.1 ${head}\r\n\r\n${body}`;
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
    })
    .join('');
const WARC = warc(
  ['https://raskpost.example/a', '200 OK\r\nContent-Type: text/html', SIMPLE],
  ['https://raskpost.example/b', '302 Found\r\nContent-Type: text/html', SIMPLE],
  ['https://raskpost.example/c.css', '200 OK\r\nContent-Type: text/css', 'p { color: red }'],
);
const WARC_SAYS = 'title Strike · language en · url https://raskpost.example/a';

const KEY = `<${'00'.repeat(32)}>`;

export const FORMATS: readonly Entry[] = [
  { file: 'markdown.md', content: `---\ntitle: The strike\ndate: 2019-05-10\n---\n# The *strike*\n\n${FIRST.replace('9 May 2019', '**9 May 2019**')}\n\n> ${SECOND}\n\n- one [link](https://rask.example)\n`, texts: [`The strike\n\n${FIRST}\n\n${SECOND}\n\none link`], declares: ['title The strike · published 2019-05-10'] },
  { file: 'markdown-windows.md', content: `# Rask\r\n\r\n${FIRST}\r\n`, texts: [`Rask\n\n${FIRST}`] },
  { file: 'lines.ndjson', content: `${JSON.stringify({ title: 'One', published: '2019-05-10', text: FIRST })}\n{"text": 5}\n${JSON.stringify({ text: SECOND })}\n`, texts: [FIRST, SECOND], declares: ['title One · published 2019-05-10'], said: ['Line 2 has no field "text" with the words of the document. The other lines are read.'] },
  { file: 'page.html', content: PAGE, texts: [ARTICLE], declares: [PAGE_SAYS] },
  { file: 'page-without-an-ending', content: PAGE, texts: [ARTICLE], declares: [PAGE_SAYS] },
  { file: 'page-unseen.html', content: SIMPLE.replace('harbour', 'har&shy;bour').replace('council', 'coun\u200Bcil').replace('ships', '\uFB01sh'), texts: [FIRST.replace('ships', 'fish')], declares: ['title Strike · language en'] },
  { file: 'page-in-one-file.mhtml', content: `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://raskpost.example/a\r\nSubject: Strike\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${SIMPLE.replaceAll('=', '=3D').replace('closed', 'clo=\r\nsed')}\r\n--x--\r\n`, texts: [FIRST], declares: ['title Strike · language en · url https://raskpost.example/a'] },
  { file: 'word.docx', content: makeDocx(`<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>The strike</w:t></w:r></w:p>${p(FIRST)}<w:tbl><w:tr><w:tc>${p('10 May')}</w:tc><w:tc>${p('Gates opened')}</w:tc></w:tr></w:tbl>${p(SECOND)}`, { 'word/footnotes.xml': `<w:footnotes><w:footnote>${p('Holm, The port, page 9.')}</w:footnote></w:footnotes>` }), texts: [`The strike\n\n${FIRST}\n\n10 May | Gates opened\n\n${SECOND}\n\nHolm, The port, page 9.`], declares: [OFFICE] },
  { file: 'word-with-changes.docx', content: makeDocx(`<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r><w:del><w:r><w:delText>open</w:delText></w:r></w:del><w:ins><w:r><w:t>shut</w:t></w:r></w:ins><w:r><w:commentReference/></w:r><w:r><w:t xml:space="preserve"> on 9 May 2019.</w:t></w:r></w:p>`, { 'word/comments.xml': `<w:comments><w:comment w:author="Holm">${p('Sure?')}</w:comment></w:comments>` }), texts: ['It was shut on 9 May 2019.'], declares: [OFFICE], said: ['It has tracked changes: they are read as if they were accepted.', 'Its comments are left out.'] },
  { file: 'word-broken.docx', content: makeDocx(p(FIRST)).subarray(0, 700), texts: [], said: ['The file is damaged: what is packed in it cannot be read. Open it in the program that made it, and save it anew.'] },
  { file: 'open.odt', content: makeOdt(`<text:h>The strike</text:h><text:p>${FIRST}</text:p><text:list><text:list-item><text:p>one</text:p></text:list-item></text:list><text:p>Why?<text:note><text:note-body><text:p>Nobody knows.</text:p></text:note-body></text:note></text:p>`), texts: [`The strike\n\n${FIRST}\n\none\n\nWhy?\n\nNobody knows.`], declares: ['title The strike · publisher Åsa Holm · created 2019-05-09T08:30:00'] },
  { file: 'rich-russian.rtf', content: Uint8Array.from(iconv.encode(String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times;}}{\info{\title Rask}{\author Holm}{\creatim\yr2019\mo5\dy9}}\f0 `.concat([...iconv.encode(WORDS.ru, 'windows-1251')].map((code) => (code < 128 ? String.fromCharCode(code) : `\\'${code.toString(16)}`)).join(''), String.raw`\par}`), 'latin1')), texts: [WORDS.ru], declares: ['title Rask · publisher Holm · created 2019-05-09'] },
  { file: 'rich-unicode.rtf', content: String.raw`{\rtf1\ansi\uc1 The caf\u233? was {\b closed} on 9\~May 2019.{\footnote Holm.}\par The end.\cell\row}`, texts: ['The café was closed on 9\u00A0May 2019.\n\nThe end.'] },
  { file: 'book.epub', content: makeEpub({ 'b.xhtml': `<html><body><h1>Two</h1><p>${SECOND}</p></body></html>`, 'a.xhtml': `<html><body><h1>One</h1><p>${FIRST}</p></body></html>` }), texts: [`One\n\n${FIRST}\n\nTwo\n\n${SECOND}`], declares: ['title The strike · publisher Åsa Holm · published 2019-05-09 · language en'] },
  { file: 'book-protected.epub', content: packZip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<container/>', 'META-INF/rights.xml': '<rights/>' }), texts: [], said: ['The book has copy protection and cannot be read.'] },
  { file: 'table.xlsx', content: makeXlsx('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c s="1"><v>43594</v></c><c t="s"><v>2</v></c></row><row><c s="1"><v>43595</v></c><c t="inlineStr"><is><t>Opened.</t></is></c></row>', ['date', 'text', FIRST]), texts: [FIRST, 'Opened.'], declares: ['published 2019-05-09', 'published 2019-05-10'] },
  { file: 'table-without-texts.xlsx', content: makeXlsx('<row><c t="s"><v>0</v></c></row><row><c><v>5</v></c></row>', ['ships']), texts: [], said: ['The table has no column of texts or none of dates. Name them "text" and "date" in its first row.'] },
  { file: 'table.csv', content: `date,title,text\n2019-05-09,One,"${FIRST}\nHe said: ""no""."\n2019-05-10,Two,${SECOND.replace(',', '')}\n`, texts: [`${FIRST}\nHe said: "no".`, SECOND.replace(',', '')], declares: ['title One · published 2019-05-09', 'title Two · published 2019-05-10'] },
  { file: 'table-german.csv', content: Uint8Array.from(iconv.encode(`Datum;Inhalt\r\n09.05.2019;"${WORDS.de}"\r\n`, 'windows-1252')), texts: [WORDS.de], declares: ['published 09.05.2019'] },
  { file: 'table.tsv', content: `text\tdate\n${FIRST}\t2019-05-09\n`, texts: [FIRST], declares: ['published 2019-05-09'] },
  { file: 'mail.eml', content: mail(['Content-Transfer-Encoding: quoted-printable', '', `${FIRST.replace('closed', 'clo=\r\nsed')} Caf=C3=A9.`, '', '-- ', 'Holm']), texts: [`${FIRST} Café.`], declares: [MAIL_SAYS] },
  { file: 'mail-answer.eml', content: mail(['', 'It was the council.', '', 'On 9 May 2019 Desk wrote:', `> ${SECOND}`]), texts: [`It was the council.\n\nOn 9 May 2019 Desk wrote:\n\n${SECOND}`], declares: [MAIL_SAYS] },
  { file: 'mail-base64.eml', content: mail(['Content-Transfer-Encoding: base64', '', iconv.encode(WORDS.ru, 'koi8-r').toString('base64')], 'text/plain; charset=koi8-r'), texts: [WORDS.ru], declares: [MAIL_SAYS] },
  { file: 'mail-formatted.eml', content: mail(['Content-Transfer-Encoding: 8bit', '', `<p>${FIRST}</p><blockquote><p>${SECOND}</p></blockquote>`], 'text/html; charset=utf-8'), texts: [`${FIRST}\n\n${SECOND}`], declares: [MAIL_SAYS] },
  { file: 'mailbox.mbox', content: `From holm@rask.example Fri May 10 08:00:00 2019\n${mail(['', FIRST, '>From then on it was shut.'])}\n\nFrom desk@rask.example Fri May 10 09:00:00 2019\nFrom: Desk <desk@rask.example>\nDate: Fri, 10 May 2019 09:00:00 +0200\nSubject: Two\nMessage-ID: <3@x>\n\n${SECOND}\n`, texts: [`${FIRST}\nFrom then on it was shut.`, SECOND], declares: [MAIL_SAYS, 'title Two · publisher Desk · published 2019-05-10T09:00 · thread 3@x'] },
  { file: 'feed.rss', content: `<?xml version="1.0"?><rss version="2.0"><channel><title>Raskpost</title><language>en</language><item><title>One</title><link>https://raskpost.example/1</link><pubDate>Fri, 10 May 2019 08:00:00 GMT</pubDate><description>&lt;p&gt;${FIRST}&lt;/p&gt;</description></item><item><title>Two</title><description>${SECOND}</description></item></channel></rss>`, texts: [FIRST, SECOND], declares: ['title One · publisher Raskpost · published 2019-05-10T08:00 · language en · url https://raskpost.example/1', 'title Two · publisher Raskpost · language en'] },
  { file: 'feed.atom', content: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Raskpost</title><entry><title>One</title><link href="https://raskpost.example/1"/><published>2019-05-10T08:00:00Z</published><content type="xhtml"><div><p>${FIRST}</p></div></content></entry></feed>`, texts: [FIRST], declares: ['title One · publisher Raskpost · published 2019-05-10T08:00:00Z · language en · url https://raskpost.example/1'] },
  { file: 'feed-laughs.xml', content: `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><rss><channel><item><title>One</title><description>${FIRST} &c;</description></item></channel></rss>`, texts: [`${FIRST} &c;`], declares: ['title One'] },
  { file: 'talk.srt', content: Uint8Array.from(iconv.encode('1\r\n00:00:01,000 --> 00:00:03,000\r\nThe café was closed\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\n<i>on 9 May 2019.</i> [applause]\r\n', 'windows-1252')), texts: ['The café was closed on 9 May 2019.'] },
  { file: 'talk.vtt', content: 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Holm>It was closed on 9 May.\n\n00:04.000 --> 00:06.000\n<v Berg>Who did it?\n', texts: ['Holm: It was closed on 9 May.\n\nBerg: Who did it?'] },
  { file: 'archive.warc', content: WARC, texts: [FIRST], declares: [WARC_SAYS] },
  { file: 'archive.warc.gz', content: gzipSync(strToU8(WARC), { mtime: 1 }), texts: [FIRST], declares: [WARC_SAYS] },
  { file: 'archive.wacz', content: packZip({ 'datapackage.json': '{}', 'archive/data.warc.gz': gzipSync(strToU8(WARC), { mtime: 1 }) }), texts: [FIRST], declares: [WARC_SAYS] },
  { file: 'packed.zip', content: packZip({ 'a.txt': FIRST, 'b/c.zip': packZip({ 'd.md': `# Two\n\n${SECOND}` }), '.hidden.txt': THIRD }), texts: [FIRST, `Two\n\n${SECOND}`] },
  { file: 'packed.txt.gz', content: gzipSync(strToU8(FIRST), { mtime: 1 }), texts: [FIRST] },
  { file: 'packed-bomb.zip', content: packZip({ 'a.txt': FIRST, 'bomb.txt': '0'.repeat(3_000_000) }), texts: [FIRST], said: ['It would unpack to far more than it should, so it is left out.'] },
  { file: 'report.pdf', content: makePdf([[{ x: 60, y: 810, size: 8, text: 'Raskpost – Report on the strike' }, ...writeColumn(60, 740, ['The harbour was closed on 9 May 2019, and', 'the dockers of Rask waited for an ans-']), { x: 290, y: 30, text: '– 1 –' }], [{ x: 60, y: 810, size: 8, text: 'Raskpost – Report on the strike' }, ...writeColumn(60, 740, ['wer that did not come until the tenth.']), { x: 290, y: 30, text: '– 2 –' }]], '/Title (The strike) /Author (Holm) /CreationDate (D:20190601120000)'), texts: ['The harbour was closed on 9 May 2019, and the dockers of Rask waited for an answer that did not come until the tenth.'], declares: ['title The strike · publisher Holm · created 2019-06-01'] },
  { file: 'report-named-as-text.txt', content: makePdf([writeColumn(60, 740, ['It was closed on 9 May 2019.'])]), texts: ['It was closed on 9 May 2019.'] },
  { file: 'report-scanned.pdf', content: makePdf([[], []]), texts: [], said: ['It has no text: its pages are pictures. Run it through text recognition first (docs/documents.md).'] },
  { file: 'report-encrypted.pdf', content: makePdf([writeColumn(60, 740, ['Secret.'])], '', `/ID [${KEY} ${KEY}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${KEY} /U ${KEY} /P -4 >>`), texts: [], said: ['It is encrypted. Open it with its password and save a copy without one.'] },
  { file: 'report-broken.pdf', content: '%PDF-1.4\nnothing that follows is right\n', texts: [], said: ['It is damaged and cannot be opened. Open it in a PDF program and save it anew.'] },
  { file: 'deep.html', content: `<!doctype html><title>Deep</title>${'<div>'.repeat(3000)}<p>${FIRST}</p>${'</div>'.repeat(3000)}`, texts: [FIRST], declares: ['title Deep'] },
  { file: 'binary.txt', content: Uint8Array.from({ length: 300 }, (_, index) => index % 256), texts: [], said: ['This is no text: it holds bytes that no text has. Save it as plain text.'] },
  { file: 'blank.txt', content: ' \n\n', texts: [], said: ['There is no text in it to read.'] },
  { file: 'two-languages.txt', content: `${FIRST}\n\n${WORDS.de}\n\n${SECOND}\n`, texts: [`${FIRST}\n\n${WORDS.de}\n\n${SECOND}\n`] },
]; // prettier-ignore
