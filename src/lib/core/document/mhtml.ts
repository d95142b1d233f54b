import { declare, headOf, refuse, type Format } from './format.ts';
import { readHtml } from './html.ts';
import { parseMail } from './mail.ts';

/** A web page with its parts in one file, as browsers save it (RFC 2557). */
export const mhtml: Format = {
  name: 'Saved page in one file',
  extensions: ['mht', 'mhtml'],
  takes: 'The article of the page itself, as with HTML, and the address from which it was saved.',
  leaves: 'Pictures, scripts and frames.',
  magic: /^\s*(?:From|Snapshot-Content-Location|Subject|Date|MIME-Version|Content-Type|X-[\w-]+):/i,
  isIt: (_file, head) =>
    /^Content-Type:\s*multipart\/related/im.test(head) &&
    !/^(?:To|Received|Message-ID|Return-Path|Delivered-To):/im.test(head),
  async read({ bytes }) {
    const page = findPage(bytes);
    if (page === null) return refuse('There is no page in it: no part of it is HTML.');
    const { html } = await parseMail(page);
    if (html === undefined) return refuse('There is no page in it: its HTML part is empty.');
    const read = readHtml(html);
    const head = headOf(bytes);
    const url = /^(?:Snapshot-Content-Location|Content-Location):\s*(https?:\S+)/im.exec(head)?.[1];
    return { texts: [{ ...read, declared: { ...declare({ url }), ...read.declared } }], problems: [] };
  },
};

/** The bytes of the first part that is HTML, its own head included. */
function findPage(bytes: Uint8Array): Uint8Array | null {
  const boundary = /boundary="?([^"\s;]+)"?/i.exec(headOf(bytes))?.[1];
  if (boundary === undefined) return null;
  const mark = [...`--${boundary}`].map((letter) => letter.charCodeAt(0));
  for (let start = findBytes(bytes, mark, 0); start >= 0;) {
    const next = findBytes(bytes, mark, start + mark.length);
    const part = bytes.subarray(skipLine(bytes, start), next < 0 ? bytes.length : next);
    if (/^Content-Type:\s*(?:text\/html|application\/xhtml)/im.test(headOf(part).split(/\r?\n\r?\n/)[0]!)) return part;
    start = next;
  }
  return null;
}

/** Where a line begins with the mark, from an index on; −1 where none does. */
function findBytes(bytes: Uint8Array, mark: readonly number[], from: number): number {
  for (let at = bytes.indexOf(mark[0]!, from); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if ((at === 0 || bytes[at - 1] === 0x0a) && mark.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
}

function skipLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? bytes.length : end + 1;
}
