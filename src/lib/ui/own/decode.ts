/**
 * The text of a file: in the charset that is named, if the browser knows it; else UTF-8 or UTF-16 where its bytes say so,
 * else the page of its Cyrillic or Western letters.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): { readonly text: string } {
  return { text: decode(bytes, charset) };
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A name that the browser does not know: the bytes decide.
    }
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252').decode(bytes);
  }
}

/** In Cyrillic most letters are high bytes; in a Western text they are few. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let [high, letters] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return high > letters;
}
