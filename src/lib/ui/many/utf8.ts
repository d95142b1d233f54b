import type { Utf8 } from '../../core/view/many/columns.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The browser's UTF-8. */
export const UTF8: Utf8 = {
  encodeInto: (text, into) => encoder.encodeInto(text, into),
  decode: (bytes) => decoder.decode(bytes),
};
