/**
 * Text with one kind of line end and without the characters nobody sees: byte order marks, control characters, soft
 * hyphens, zero-width spaces, and the marks that turn the direction of writing (they can make a quote look like other
 * words). Half a surrogate pair becomes U+FFFD, so that the text survives UTF-8. Applying it twice changes nothing more.
 */
export function normaliseText(content: string): string {
  return content
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

// Zero-width joiners (U+200C, U+200D) and direction hints (U+200E, U+200F) stay: scripts and emoji need them.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
