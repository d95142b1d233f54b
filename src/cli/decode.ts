import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { makeDecoder } from '../lib/core/document/charset.ts';

/** The text of bytes, with iconv's tables: Node 20's TextDecoder decodes windows-1252 wrongly. */
export const decodeText = makeDecoder({
  knows: (charset) => iconv.encodingExists(charset),
  decode: (bytes, charset) => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset),
  decodeUtf8: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  guess: (bytes) => analyse(bytes).map(({ name }) => name),
});
