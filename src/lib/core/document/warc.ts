import { declare, headOf, refuse, type Allowance, type Format, type Host } from './format.ts';
import { readHtml } from './html.ts';
import { readPlainText, type ReadText } from './text.ts';
import { inflate, joinBytes, type Inflating } from './zip-archive.ts';

/** Web archives (WARC 1.0 and 1.1, ISO 28500). */
export const warc: Format = {
  name: 'Web archive',
  extensions: ['warc'],
  takes: 'Each page that was answered with HTML or plain text, with its address; the article of each, as with HTML.',
  leaves: 'Pictures, scripts, redirections and errors. The day of the visit is not taken for the day of publication.',
  magic: /^WARC\/\d/,
  async read({ bytes }, host, allowance) {
    const { Gunzip } = await import('fflate');
    const texts: ReadText[] = [];
    let packed = 0;
    for (const record of listRecords(bytes)) {
      if (!/^(?:response|resource)$/i.test(fieldOf(record.head, 'WARC-Type'))) continue;
      const answer = takeAnswer(record);
      if (answer === null) continue;
      const body = unpackBody(answer, () => new Gunzip(), allowance);
      const read = body === null ? null : readAnswer(answer, body, host);
      if (body === null) packed++;
      else if (read !== null && read.text.trim() !== '') texts.push(read);
    }
    if (texts.length === 0) return refuse('There is no page with text in this archive.');
    return { texts, problems: packed > 0 ? [countPacked(packed)] : [] };
  },
};

interface Message {
  readonly head: string;
  readonly body: Uint8Array;
}

interface Answer extends Message {
  readonly url: string;
  readonly type: string;
}

function* listRecords(bytes: Uint8Array): Generator<Message> {
  for (let at = 0; at < bytes.length;) {
    const record = splitHead(bytes.subarray(at));
    if (record === null || !/^WARC\/\d/.test(record.head)) return;
    const length = Number(fieldOf(record.head, 'Content-Length'));
    if (!Number.isInteger(length) || length < 0) return;
    yield { head: record.head, body: record.body.subarray(0, length) };
    at = record.body.byteOffset - bytes.byteOffset + length;
    while (at < bytes.length && (bytes[at] === 0x0d || bytes[at] === 0x0a)) at++;
  }
}

/** A head of fields, the empty line after it, and the rest. */
function splitHead(bytes: Uint8Array): Message | null {
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < 65_536; at = bytes.indexOf(0x0a, at + 1)) {
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (bytes[next] !== 0x0a) continue;
    let head = '';
    for (const byte of bytes.subarray(0, at)) head += String.fromCharCode(byte);
    return { head, body: bytes.subarray(next + 1) };
  }
  return null;
}

function fieldOf(head: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*?)\\r?$`, 'im').exec(head)?.[1] ?? '';
}

/** What a server answered, or a file that was put into the archive; null where it is no text. */
function takeAnswer(record: Message): Answer | null {
  const url = fieldOf(record.head, 'WARC-Target-URI').replace(/^<|>$/g, '');
  const isHttp = /^HTTP\/\d/.test(headOf(record.body.subarray(0, 16)));
  const answer = isHttp ? splitHead(record.body) : record;
  if (answer === null || (isHttp && !/^HTTP\/[\d.]+ 2\d\d/.test(answer.head))) return null;
  const type = fieldOf(answer.head, 'Content-Type');
  return /^(?:text\/html|application\/xhtml|text\/plain)/i.test(type) ? { ...answer, url, type } : null;
}

/** The body as it was before it was cut into chunks and packed (RFC 9112, RFC 9110); null where it cannot be had. */
function unpackBody({ head, body }: Answer, gunzip: () => Inflating, allowance: Allowance): Uint8Array | null {
  const whole = /chunked/i.test(fieldOf(head, 'Transfer-Encoding')) ? joinChunks(body) : body;
  const coding = fieldOf(head, 'Content-Encoding').trim().toLowerCase();
  if (coding === '' || coding === 'identity') return whole;
  // Some archives keep the field though they unpacked the body.
  if (whole[0] !== 0x1f || whole[1] !== 0x8b) return coding === 'gzip' || coding === 'x-gzip' ? whole : null;
  const unpacked = inflate(whole, gunzip(), Math.min(allowance.bytes, 100_000_000), allowance);
  return 'refused' in unpacked ? null : unpacked.bytes;
}

function joinChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const size = /^([\da-f]{1,8})[^\n]{0,200}\n/i.exec(headOf(body.subarray(at, at + 220)));
    // Archives may keep the field though they joined the chunks.
    if (size === null) return chunks.length === 0 ? body : joinBytes(chunks);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    const start = at + size[0].length;
    chunks.push(body.subarray(start, start + length));
    at = start + length + 2;
  }
  return joinBytes(chunks);
}

function readAnswer({ url, type }: Answer, body: Uint8Array, host: Host): ReadText | null {
  const decoded = host.decode(body, /charset="?([\w-]+)/i.exec(type)?.[1]);
  if ('refused' in decoded) return null;
  const own = declare({ url: /^https?:/i.test(url) ? url : '' });
  if (/^text\/plain/i.test(type)) return readPlainText(decoded.text, own);
  const read = readHtml(decoded.text);
  return { ...read, declared: { ...own, ...read.declared } };
}

function countPacked(count: number): string {
  return `${count} of its pages ${count === 1 ? 'is' : 'are'} packed in a way that is not read here.`;
}
