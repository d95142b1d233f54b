/**
 * A text that was changed, with the way back: pairs of an offset in the new text and what is added to it, from there up to
 * the next pair's offset, to get the offset in the original. Empty where nothing moved. One flat list, since a text with
 * another system's line ends has as many as lines.
 */
export interface Normalised {
  readonly text: string;
  readonly shifts: readonly number[];
}

/**
 * Text as all stages read it: one kind of line end; letters composed (Unicode's form NFC); ligatures of type as the letters
 * they stand for; without the characters nobody sees: byte order marks, control characters, soft hyphens, zero-width
 * spaces, joiners between letters that do not join, and the marks that turn the direction of writing (they can make a
 * quote look like other words). Half a surrogate pair becomes U+FFFD, so that the text survives UTF-8.
 *
 * Quotation marks, apostrophes, dashes and hard spaces stay as they are written: they are the source's own words, a
 * passage must be found in it again, and every stage that compares or searches takes their forms for alike. Applying it
 * twice changes nothing more.
 */
export function normalise(content: string): Normalised {
  if (PLAIN.test(content)) return { text: content, shifts: NONE };
  const seen = replaceParts(content, UNUSUAL, mend);
  const joined = replaceParts(seen.text, JOINERS, () => '');
  const composed = compose(joined.text);
  return { text: composed.text, shifts: chain(chain(seen.shifts, joined.shifts), composed.shifts) };
}

/** The normalised text alone. */
export function normaliseText(content: string): string {
  return normalise(content).text;
}

/** Where an offset of the new text lies in the original. */
export function originalOffset(shifts: readonly number[], offset: number): number {
  let [low, high] = [0, shifts.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[middle * 2]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : offset + shifts[low * 2 - 1]!;
}

const NONE: readonly number[] = [];

/** Texts with nothing to change: no control characters but tabs and line feeds, and letters that are whole by themselves. */
const PLAIN = /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u20A0-\u20BF]*$/;

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff', '\uFB01': 'fi', '\uFB02': 'fl', '\uFB03': 'ffi', '\uFB04': 'ffl', '\uFB05': 'st', '\uFB06': 'st',
  '\uFB13': 'մն', '\uFB14': 'մե', '\uFB15': 'մի', '\uFB16': 'վն', '\uFB17': 'մխ',
}; // prettier-ignore

const REPLACED: Readonly<Record<string, string>> = {
  ...LIGATURES,
  ...Object.fromEntries(['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'].map((end) => [end, '\n'])),
};

function mend(part: string): string {
  if (REPLACED[part] !== undefined) return REPLACED[part];
  if (/\p{Cs}/u.test(part)) return '\uFFFD';
  return /[\uFB50-\uFBFF\uFE80-\uFEFC]/.test(part) ? part.normalize('NFKC') : '';
}

/** What is replaced: the forms that Arabic letters take in type are letters, too. */
const UNUSUAL =
  // eslint-disable-next-line no-control-regex
  /\r\n?|[\v\f\u0085\u2028\u2029\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFBB1\uFBD3-\uFBE9\uFBFC-\uFBFF\uFE80-\uFEFC]|\p{Cs}|[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;

// Zero-width joiners (U+200C, U+200D) and direction hints (U+200E, U+200F) stay elsewhere: scripts and emoji need them.
const JOINERS = /[\u200C\u200D]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])/gu;

function replaceParts(text: string, parts: RegExp, replace: (part: string) => string): Normalised {
  const shifts: number[] = [];
  let [written, last, shift] = ['', 0, 0];
  for (const { 0: part, index } of text.matchAll(parts)) {
    const mended = replace(part);
    written += text.slice(last, index) + mended;
    last = index + part.length;
    if (part.length === mended.length) continue;
    // Inside a part that grew, every letter stands where the part begins.
    for (let at = written.length - mended.length + 1; mended.length > part.length && at < written.length; at++) {
      shifts.push(at, index - at);
    }
    shift += part.length - mended.length;
    shifts.push(written.length, shift);
  }
  return last === 0 ? { text, shifts: NONE } : { text: written + text.slice(last), shifts };
}

/** A letter with its marks, or a syllable of Hangul: what composes stands inside one of them. */
const CLUSTERS = /[\u1100-\u11FF\uAC00-\uD7A3]+|\P{M}\p{M}*|\p{M}+/gu;

function compose(text: string): Normalised {
  if (text.normalize('NFC') === text) return { text, shifts: NONE };
  const composed = replaceParts(text, CLUSTERS, (cluster) => cluster.normalize('NFC'));
  // Scripts in which whole letters compose are too rare to keep their places to the letter.
  return { text: composed.text.normalize('NFC'), shifts: composed.shifts };
}

/** The way back over two changes, the earlier one first. */
function chain(earlier: readonly number[], later: readonly number[]): readonly number[] {
  if (earlier.length === 0) return later;
  if (later.length === 0) return earlier;
  const shifts: number[] = [];
  let [a, b, before, after] = [0, 0, 0, 0];
  while (a < earlier.length || b < later.length) {
    // An offset of the middle text, as the new text has it.
    const own = a < earlier.length ? earlier[a]! - after : Infinity;
    const next = b < later.length ? later[b]! : Infinity;
    const at = Math.max(Math.min(own, next), shifts.at(-2) ?? 0);
    if (next <= own) [after, b] = [later[b + 1]!, b + 2];
    else [before, a] = [earlier[a + 1]!, a + 2];
    if (shifts.at(-2) === at) shifts[shifts.length - 1] = before + after;
    else shifts.push(at, before + after);
  }
  return shifts;
}
