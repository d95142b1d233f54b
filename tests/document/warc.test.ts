import { gzipSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { openBytes, packZip } from '../support/open-file.ts';

const PAGE = '<html lang="en"><title>Strike</title><p>The café at the harbour was closed for nine days.</p></html>';

function record(type: string, url: string, content: Uint8Array): Uint8Array {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([strToU8(head), content, strToU8('\r\n\r\n')]);
}

function answer(status: string, fields: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([strToU8(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`), body]);
}

const packed = gzipSync(strToU8(PAGE));
const chunked = Buffer.concat([
  strToU8('a\r\n'), packed.subarray(0, 10), strToU8(`\r\n${(packed.length - 10).toString(16)};x=1\r\n`), packed.subarray(10), strToU8('\r\n0\r\n\r\n'),
]); // prettier-ignore
const ARCHIVE = [
  record('warcinfo', '', strToU8('software: x')),
  record('request', 'https://rask.example/1', strToU8('GET / HTTP/1.1\r\n\r\n')),
  record('response', 'https://rask.example/1', answer('200 OK', 'Content-Type: text/html; charset=utf-8', strToU8(PAGE))),
  record('response', 'https://rask.example/2', answer('200 OK', 'Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked', chunked)),
  record('response', 'https://rask.example/3', answer('404 Not Found', 'Content-Type: text/html', strToU8(PAGE))),
  record('response', 'https://rask.example/4', answer('200 OK', 'Content-Type: image/png', strToU8('x'))),
  record('response', 'https://rask.example/5', answer('200 OK', 'Content-Type: text/html\r\nContent-Encoding: br', strToU8('x'))),
]; // prettier-ignore

const expected = ['https://rask.example/1', 'https://rask.example/2'].map((url) => [
  'The café at the harbour was closed for nine days.',
  { url, title: 'Strike', language: 'en' },
]);

it('gives each page that was answered, unpacked, with its address', async () => {
  const { documents, said } = await openBytes('a.warc', Buffer.concat(ARCHIVE));
  expect(documents.map(({ text, declared }) => [text, declared])).toEqual(expected);
  expect(said).toEqual(['1 of its pages is packed in a way that is not read here.']);
});

it('reads one that is packed record by record, and a WACZ', async () => {
  const gz = Buffer.concat(ARCHIVE.map((one) => gzipSync(one)));
  expect((await openBytes('a.warc.gz', gz)).documents.map(({ text }) => text)).toEqual(expected.map(([text]) => text));
  const { documents } = await openBytes('a.wacz', packZip({ 'archive/data.warc.gz': gz, 'datapackage.json': '{}' }));
  expect(documents.map(({ path }) => path)).toEqual(Array(2).fill('a.wacz/archive/data.warc'));
});

it('reads one that is cut off as far as it goes, and says so of one without pages', async () => {
  const whole = Buffer.concat(ARCHIVE);
  expect((await openBytes('a.warc', whole.subarray(0, whole.length - 600))).documents.length).toBeGreaterThan(0);
  expect((await openBytes('a.warc', ARCHIVE[0]!)).said).toEqual(['There is no page with text in this archive.']);
});
