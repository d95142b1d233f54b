/** What a unit of text is to a reader of dates. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const APOSTROPHE = 5;

/** What each unit is, found out when it first comes up; 0 where it has not. */
const KINDS = new Uint8Array(0x10000);

/** One look-up, whatever the script: every unit of a text is asked about once at least. */
export function kindOf(code: number): number {
  return KINDS[code]! || (KINDS[code] = classify(code));
}

/** The same of a unit of a text; outside it there is nothing. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
}

function classify(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x27 || code === 0x2019) return APOSTROPHE;
  if (code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000)
    return SPACE;
  return /[\p{L}\p{M}]|[\ud800-\udfff]/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}
