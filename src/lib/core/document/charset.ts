import { headOf, type Host } from './format.ts';
import { joinBytes } from './zip-archive.ts';

/** What turning bytes into text needs of its host: tables of charsets, which are large and differ. */
export interface Codecs {
  readonly knows: (charset: string) => boolean;
  /** The text of bytes in a known charset, without its byte order mark; what is not in it becomes U+FFFD. */
  readonly decode: (bytes: Uint8Array, charset: string) => string;
  /** Null where the bytes are no valid UTF-8. */
  readonly decodeUtf8: (bytes: Uint8Array) => string | null;
  /** Names of charsets by the frequency of letters, the likeliest first. */
  readonly guess: (bytes: Uint8Array) => readonly string[];
}

type Decoded = ReturnType<Host['decode']>;

/** Bytes looked at to tell a file's nature. */
const SAMPLE = 65_536;

/**
 * How a host that has these codecs tells the text of a file's bytes: by its byte order mark, as UTF-8 where that is what
 * it is, by the charset that an HTML page declares, else by the frequency of its letters. A charset that is named beside
 * the bytes goes before what they look like, if it is known.
 */
export function makeDecoder(codecs: Codecs): Host['decode'] {
  return (bytes, charset) => {
    if (charset !== undefined && codecs.knows(charset)) return { text: codecs.decode(bytes, charset) };
    const wide = nameMarked(bytes) ?? nameWide(bytes);
    if (wide !== null) return { text: codecs.decode(bytes, wide) };
    if (isBinary(bytes.subarray(0, SAMPLE))) {
      return { refused: 'This is no text: it holds bytes that no text has. Save it as plain text.' };
    }
    const utf8 = codecs.decodeUtf8(bytes);
    const declared = declaredCharset(bytes, codecs);
    if (utf8 !== null && (declared === null || utf8.length < bytes.length)) return { text: utf8 };
    if (declared !== null) return { text: codecs.decode(bytes, correctCharset(bytes, declared, codecs)) };
    return decodeDamaged(bytes, codecs) ?? { text: codecs.decode(bytes, guessCharset(bytes, codecs)) };
  };
}

/** The charset of a byte order mark. */
function nameMarked([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in most scripts every other byte is the same small number, and there are many zeros. */
function nameWide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const small = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte <= 0x05) small[index % 2]!++;
  const half = sample.length / 2;
  if (small[1]! > half * 0.9 && small[0]! < half * 0.1) return 'utf-16le';
  return small[0]! > half * 0.9 && small[1]! < half * 0.1 ? 'utf-16be' : null;
}

/** A zero byte, or more control characters than a stray one here and there. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  return controls > 2 + sample.length / 200 || /^(?:%PDF-|\{\\rtf)/.test(headOf(sample.subarray(0, 8)));
}

/** UTF-8 with a few bad bytes, as when a file was cut: the rest is worth reading. */
function decodeDamaged(bytes: Uint8Array, codecs: Codecs): Decoded | null {
  const text = codecs.decode(bytes, 'utf-8');
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (lost * 20 > whole) return null;
  const problem = `${lost} of its characters could not be decoded as UTF-8 and are shown as \uFFFD. Look whether the file is damaged.`;
  return { text, problem };
}

/** The charset that a page's head names, unless it is UTF-8 or unknown. */
function declaredCharset(bytes: Uint8Array, { knows }: Codecs): string | null {
  const head = headOf(bytes);
  if (!/<(?:!doctype|html|head|meta|\?xml)/i.test(head)) return null;
  const name = /<(?:meta|\?xml)[^<>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || /^utf-?8$/.test(name) || !knows(name)) return null;
  return /^(?:iso-?8859-1|latin-?1|us-ascii)$/.test(name) ? 'windows-1252' : name;
}

/** Charsets of one byte a letter, with the one that browsers read in their place. */
const SUPERSETS: Readonly<Record<string, string>> = {
  ASCII: 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
};

/** The likeliest charset by the bytes beyond ASCII. */
function guessCharset(bytes: Uint8Array, codecs: Codecs): string {
  const sample = sampleHigh(bytes);
  const alphabet = guessAlphabet(sample, codecs);
  if (alphabet !== null) return alphabet;
  for (const name of codecs.guess(sample)) {
    const charset = name === 'ISO-8859-2' ? centralEuropean(sample) : (SUPERSETS[name] ?? name);
    if (!/^utf/i.test(charset) && codecs.knows(charset)) return charset;
  }
  return 'windows-1252';
}

/** The bytes beyond ASCII with some round them: a sample of them, so that a long English start does not hide them. */
function sampleHigh(bytes: Uint8Array): Uint8Array {
  const telling: Uint8Array[] = [];
  for (let at = 0, size = 0; at < bytes.length && size < SAMPLE; at++) {
    if (bytes[at]! < 0x80) continue;
    const piece = bytes.subarray(Math.max(0, at - 32), at + 96);
    telling.push(piece);
    size += piece.length;
    at += 95;
  }
  return joinBytes(telling);
}

/** Only Windows has letters and quotation marks among the bytes that ISO keeps for controls. */
function centralEuropean(sample: Uint8Array): string {
  return sample.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'windows-1250' : 'iso-8859-2';
}

/** The small letters that make up more than half of any text in an alphabet, and the charsets that it is written in. */
const ALPHABETS: readonly (readonly [letters: string, charsets: readonly string[]])[] = [
  ['оаеинтсрвлі', ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866']],
  ['αοιετσνηυρςίπ', ['windows-1253', 'iso-8859-7']],
  ['اليمونترب', ['windows-1256', 'iso-8859-6']],
  ['יוהלארתמבש', ['windows-1255', 'iso-8859-8']],
];
/** The share that these letters must have, and the one below which a text cannot be of its alphabet. */
const [PLAIN, IMPOSSIBLE] = [0.5, 0.3];

/** The charset in which the bytes are plainly a text of an alphabet other than the Latin one; null where in none. */
function guessAlphabet(sample: Uint8Array, codecs: Codecs): string | null {
  const high = sample.filter((byte) => byte >= 0x80).length;
  const latin = sample.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  if (high <= latin) return null;
  let best: { charset: string; share: number } | null = null;
  for (const [letters, charsets] of ALPHABETS) {
    for (const charset of charsets) {
      const share = shareOf(codecs.decode(sample, charset), letters);
      if (best === null || share > best.share) best = { charset, share };
    }
  }
  return best !== null && best.share >= PLAIN ? best.charset : null;
}

/** How many of a text's letters beyond ASCII are these. */
function shareOf(text: string, letters: string): number {
  const all = text.match(/[^\p{ASCII}]/gu) ?? [];
  return all.filter((letter) => letters.includes(letter)).length / Math.max(1, all.length);
}

/** The charset that a page declares, unless its bytes are plainly of another one in which they are words. */
function correctCharset(bytes: Uint8Array, declared: string, codecs: Codecs): string {
  const isWide = /^(?:utf|ucs|shift|sjis|euc|iso-?2022|gb|big5|hz|ks_c|windows-31j|cp9)/.test(declared);
  const sample = sampleHigh(bytes);
  const alphabet = isWide ? null : guessAlphabet(sample, codecs);
  if (alphabet === null) return declared;
  const shown = codecs.decode(sample, declared);
  return ALPHABETS.some(([letters]) => shareOf(shown, letters) > IMPOSSIBLE) ? declared : alphabet;
}
