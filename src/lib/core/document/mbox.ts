import { headOf, refuse, type Format } from './format.ts';
import { readMail } from './mail.ts';
import type { ReadText } from './text.ts';

/** Many mails in one file, each after a line that begins with `From ` (RFC 4155). */
export const mbox: Format = {
  name: 'Mailbox',
  extensions: ['mbox'],
  takes: 'Each mail as a document of its own, as with single mails.',
  leaves: 'What is left out of single mails.',
  magic: /^From \S[^\n]{0,200}\d{4}[^\n]{0,20}\r?\n[\w-]+:/,
  async read({ bytes }) {
    const texts: ReadText[] = [];
    let unread = 0;
    for (const mail of cutMails(bytes)) {
      const read = await readMail(mail);
      if (read.text.trim() === '') unread++;
      else texts.push(read);
    }
    if (texts.length === 0) return refuse('There is no mail with text in it.');
    const problem = `${unread} of its mails ${unread === 1 ? 'has' : 'have'} no text.`;
    return { texts, problems: unread > 0 ? [problem] : [] };
  },
};

/** The mails without their `From ` lines. */
function* cutMails(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1;
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf(0x0a, at);
    const end = next < 0 ? bytes.length : next + 1;
    const blank =
      at === 0 ||
      (bytes[at - 1] === 0x0a && (bytes[at - 2] === 0x0a || (bytes[at - 2] === 0x0d && bytes[at - 3] === 0x0a)));
    if (blank && isFromLine(bytes, at)) {
      if (start >= 0) yield bytes.subarray(start, at);
      start = end;
    }
    at = end;
  }
  if (start >= 0) yield bytes.subarray(start);
}

/** Such a line gives an address and a date with a clock; a sentence that begins with the word does not. */
function isFromLine(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x46 || bytes[at + 4] !== 0x20) return false;
  const line = headOf(bytes.subarray(at, at + 200)).split(/\r?\n/)[0]!;
  return /^From \S+ .*\d:\d\d.*\d{4}|^From \S+ .*\d{4}.*\d:\d\d/.test(line);
}
