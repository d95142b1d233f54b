import { analyse } from 'chardet';
import { makeDecoder } from '../../core/document/charset.ts';

/** The text of bytes, with the browser's tables. */
export const decodeBytes = makeDecoder({
  knows: (charset) => {
    try {
      return new TextDecoder(charset).encoding !== 'replacement';
    } catch {
      return false;
    }
  },
  decode: (bytes, charset) => new TextDecoder(charset).decode(bytes),
  decodeUtf8: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  guess: (bytes) => analyse(bytes).map(({ name }) => name),
});
