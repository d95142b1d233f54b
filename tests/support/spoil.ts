import { gunzipSync, gzipSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { EVERY_FORMAT } from './every-format.ts';
import { packZip } from './open-file.ts';
import { drawNumbers } from './random.ts';

const WORDS = 'The harbour was closed on 9 May 2019.';

/** A small file of each kind that is read, by its name: of each format, and of the texts that only their name tells apart. */
export const SOUND: Readonly<Record<string, Uint8Array>> = {
  ...EVERY_FORMAT,
  'page.html': strToU8(
    `<!doctype html><html lang="en"><head><title>Strike</title><meta name="date" content="2019-05-09"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-05-09","headline":"Strike"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Strike</h1><time datetime="2019-05-09">9 May</time><p>${WORDS}</p><ul><li>One</li></ul><table><tr><td>1</td></tr></table></article><div class="comments"><p>Fine.</p></div></body></html>`,
  ),
  'notes.md': strToU8(
    `---\ntitle: Strike\ndate: 2019-05-09\n---\n\n# Strike\n\n${WORDS}\n\n- one\n- two\n\n> a *quotation*\n`,
  ),
  'report.txt': strToU8(
    `Strike\n\nBy Ada Lind | 9 May 2019\n\n${WORDS} Two days later the mayor resigned.\n\nOld 123 4`,
  ),
  'lines.ndjson': strToU8(`{"id":"a","title":"Strike","published":"2019-05-09","text":"${WORDS}"}\n{"text":"b"}\n`),
};

/** What formats are made of, and what readers stumble over. */
const MORSELS = [
  '<!--', '-->', '<![CDATA[', ']]>', '&#x0;', '&#1114112;', '&lol9;', '<!DOCTYPE a [<!ENTITY b "&b;&b;">]>', '<', '>', '</p>', '<p', '<table><tr>',
  '<h1>', '<svg><style>', '"', "'", '{', '}', '[', ']', '(', ')', '<<', '>>', '/Kids [2 0 R 2 0 R]', '/Length 999999999', '1 0 R', 'endobj', 'stream\n',
  'xref', 'trailer', '%PDF-1.7', 'PK\u0003\u0004', '\\bin999999999 ', '\\u-1?', "\\'zz", '\\par', '\0', '\uFEFF', '\uFFFE', '\uD800', '\r', '\n\n', '\t', ',',
  ';', '---', '00:01.000 --> 00:00.000', 'Content-Length: -1', 'Content-Type: text/html; charset=utf-7', 'boundary="', '=?utf-8?B?', '=3D=', 'From ',
  '9999-99-99', '-1', '1e999', 'NaN', '4294967296', '31 February 2019', 'two days later', 'w:del', 'w:p', 'text:s text:c="999999999"', '<c r="XFD1048576">',
]; // prettier-ignore

/** The file of a seed: one of the sound ones, spoiled; the same for the same seed. */
export function spoilFile(seed: number): { readonly name: string; readonly bytes: Uint8Array } {
  const names = Object.keys(SOUND);
  const name = names[seed % names.length]!;
  return { name, bytes: spoil(SOUND[name]!, drawNumbers(seed)) };
}

/** A file with some of its bytes changed, doubled, taken out or moved, or with something put in; inside what is packed as well. */
export function spoil(bytes: Uint8Array, dice: () => number): Uint8Array {
  if (dice() < 0.6) {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      const files = unzipSync(bytes);
      const names = Object.keys(files);
      const name = names[Math.floor(dice() * names.length)]!;
      return packZip({ ...files, [name]: spoilBytes(files[name]!, dice) });
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gzipSync(spoilBytes(gunzipSync(bytes), dice));
  }
  return spoilBytes(bytes, dice);
}

function spoilBytes(bytes: Uint8Array, dice: () => number): Uint8Array {
  let spoilt = bytes;
  for (let left = 1 + Math.floor(dice() * 8); left > 0; left--) spoilt = spoilOnce(spoilt, dice);
  return spoilt;
}

function spoilOnce(bytes: Uint8Array, dice: () => number): Uint8Array {
  const place = (): number => Math.floor(dice() * bytes.length);
  const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
  const [head, tail] = [bytes.slice(0, from), bytes.slice(to)];
  const put = (inner: Uint8Array): Uint8Array => Uint8Array.from([...head, ...inner, ...bytes.slice(from)]);
  switch (Math.floor(dice() * 9)) {
    case 0:
    case 1:
    case 2:
      return Uint8Array.from(bytes, (byte, index) => (index === from ? Math.floor(dice() * 256) : byte));
    case 3:
      return bytes.slice(0, Math.max(8, to));
    case 4:
      return Uint8Array.from([...bytes.slice(0, to), ...bytes.slice(from)]);
    case 5:
      return Uint8Array.from([...head, ...bytes.slice(Math.min(to, from + 40))]);
    case 6:
      return put(morsel(dice));
    case 7:
      return put(strToU8(strFromU8(morsel(dice), true).repeat(1 + Math.floor(dice() * 3000)), true).slice(0, 20_000));
    default:
      return dice() < 0.5 ? put(tail.slice(0, 200)) : put(SOUND[Object.keys(SOUND)[Math.floor(dice() * 19)]!]!);
  }
}

function morsel(dice: () => number): Uint8Array {
  return strToU8(MORSELS[Math.floor(dice() * MORSELS.length)]!);
}
