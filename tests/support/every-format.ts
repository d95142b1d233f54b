import { gzipSync, strToU8 } from 'fflate';
import { makeDocx, makeEpub, makeOdt, makeXlsx } from './office-files.ts';
import { packZip } from './open-file.ts';
import { makePdf, writeColumn } from './pdf-file.ts';

const WORDS = 'The harbour was closed on 9 May 2019.';
const PAGE = `<!doctype html><html lang="en"><title>Strike</title><p>${WORDS}</p></html>`;
const MAIL = `Message-ID: <a@rask.example>\nDate: Thu, 9 May 2019 08:00:00 +0200\nFrom: Holm <h@rask.example>\nSubject: Strike\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${WORDS}\n`;
const HTTP = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`;

/** A small file of each format, by the format's name, each with the same words in it. */
export const EVERY_FORMAT: Readonly<Record<string, Uint8Array>> = {
  PDF: makePdf([writeColumn(60, 740, [WORDS]), writeColumn(60, 740, ['It was opened.'])], '/Title (Strike)'),
  Word: makeDocx(`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`),
  OpenDocument: makeOdt(`<text:p>${WORDS}</text:p>`),
  'E-book': makeEpub({ 'a.xhtml': `<html><body><p>${WORDS}</p></body></html>` }),
  Excel: makeXlsx(
    '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c s="1"><v>43594</v></c><c t="s"><v>2</v></c></row>',
    ['date', 'text', WORDS],
  ),
  'Rich text': strToU8(String.raw`{\rtf1\ansi{\fonttbl{\f0 Times;}}\pard ${WORDS}\par}`),
  ZIP: packZip({ 'a.txt': WORDS, 'b.html': PAGE }),
  gzip: gzipSync(strToU8(PAGE)),
  'Web archive': strToU8(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${HTTP.length}\r\n\r\n${HTTP}\r\n\r\n`),
  Mailbox: strToU8(`From h@rask.example Thu May  9 08:00:00 2019\n${MAIL}`),
  'Saved page in one file': strToU8(
    `From: <Saved by Blink>\nSubject: Strike\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n\n${PAGE}\n--x--\n`,
  ),
  'E-mail': strToU8(MAIL),
  'RSS and Atom': strToU8(
    `<rss version="2.0"><channel><title>Raskpost</title><item><title>Strike</title><description>${WORDS}</description></item></channel></rss>`,
  ),
  Subtitles: strToU8(`WEBVTT\n\n00:01.000 --> 00:03.000\n${WORDS}\n`),
  'CSV and TSV': strToU8(`date,text\n2019-05-09,"${WORDS}"\n`),
};
