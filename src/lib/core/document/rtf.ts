import type { Block } from './compose.ts';
import { declare, refuse, textOfBlocks, type Format, type Host } from './format.ts';

/** Rich Text Format (Microsoft's specification 1.9.1). */
export const rtf: Format = {
  name: 'Rich text',
  extensions: ['rtf'],
  takes: 'Paragraphs and table rows in any code page; title, author, day of creation.',
  leaves: 'Footnotes, headers and footers, hidden text, pictures, comments.',
  magic: /^\s*\{\\rtf/,
  read({ bytes }, host) {
    const { blocks, about } = readTokens(bytes, host);
    if (blocks.every(({ text }) => text.trim() === '')) return refuse('There is no text in it to read.');
    const declared = declare({ title: about.title, publisher: about.author, created: about.created });
    return { texts: [textOfBlocks(blocks, declared)], problems: [] };
  },
};

/** Destinations, groups that are not the text. Those marked with `\*` are left out too. */
const APART = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote
  annotation fldinst themedata colorschememapping latentstyles datastore xmlnstbl listtable listoverridetable rsidtbl
  generator bkmkstart bkmkend nonshppict shpinst revtbl`.split(/\s+/),
);

const SIGNS: Readonly<Record<string, string>> = {
  par: '\n\n', sect: '\n\n', page: '\n\n', line: '\n', row: '\n\n', cell: ' | ', tab: ' ', emdash: '—', endash: '–',
  lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ',
}; // prettier-ignore

/** Charsets of fonts (`\fcharset`) that are not the document's own. */
const FONT_PAGES: Readonly<Record<number, number>> = {
  0: 1252, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
}; // prettier-ignore

interface State {
  /** Where its words go: to the text, to a field of the head, or nowhere. */
  readonly into: 'text' | 'title' | 'author' | 'created' | 'fonts' | null;
  readonly font: number;
  /** Bytes that stand for a Unicode character in readers that know none. */
  readonly skip: number;
  readonly hidden: boolean;
}

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

function readTokens(
  bytes: Uint8Array,
  host: Host,
): { blocks: Block[]; about: Record<'title' | 'author' | 'created', string> } {
  const written = latin1(bytes);
  const about = { title: '', author: '', created: '' };
  const fonts = new Map<number, number>();
  let page = 1252;
  let [text, pending, skipped] = ['', [] as number[], 0];
  let state: State = { into: 'text', font: -1, skip: 1, hidden: false };
  const outer: State[] = [];
  const flush = (): void => {
    if (pending.length === 0) return;
    const charset = `windows-${fonts.get(state.font) ?? page}`.replace(
      /^windows-(932|936|949|950|10000)$/,
      (_, cp) => PAGES[cp as string]!,
    );
    const decoded = host.decode(Uint8Array.from(pending), charset);
    pending = [];
    put('text' in decoded ? decoded.text : '');
  };
  const put = (words: string): void => {
    if (state.hidden || state.into === null || state.into === 'fonts') return;
    if (state.into === 'text') text += words;
    else about[state.into] += words;
  };
  for (const [, word, number, hex, sign, brace, plain] of written.matchAll(TOKEN)) {
    if (hex !== undefined) {
      if (skipped > 0) skipped--;
      else pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (plain !== undefined) {
      const rest = plain.slice(skipped);
      skipped = Math.max(0, skipped - plain.length);
      if (!/[\x80-\xFF]/.test(rest)) put(rest);
      else for (const letter of rest) pending.push(letter.charCodeAt(0));
    } else if (brace === '{') {
      if (outer.length < 10_000) outer.push(state);
      skipped = 0;
    } else if (brace === '}') {
      state = outer.pop() ?? state;
      skipped = 0;
    } else if (sign === '*') state = { ...state, into: null };
    else if (sign !== undefined) put(sign === '~' ? '\u00A0' : sign === '_' ? '-' : /[\\{}]/.test(sign) ? sign : '');
    else if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      if (word === 'u' && value !== null) {
        put(String.fromCharCode(value < 0 ? value + 65_536 : value));
        skipped = state.skip;
      } else if (word === 'uc') state = { ...state, skip: value ?? 1 };
      else if (word === 'ansicpg') page = value ?? page;
      else if (word === 'f') state = { ...state, font: value ?? -1 };
      else if (word === 'fcharset' && state.into === 'fonts' && value !== null && FONT_PAGES[value])
        fonts.set(state.font, FONT_PAGES[value]);
      else if (word === 'v') state = { ...state, hidden: value !== 0 };
      else if (word === 'plain') state = { ...state, hidden: false };
      else if (word === 'fonttbl') state = { ...state, into: 'fonts' };
      else if (word === 'title' || word === 'author') state = { ...state, into: word };
      else if (word === 'creatim') state = { ...state, into: 'created' };
      else if (state.into === 'created' && /^(?:yr|mo|dy)$/.test(word))
        put(`${word === 'yr' ? '' : '-'}${String(value ?? 0).padStart(2, '0')}`);
      else if (APART.has(word)) state = { ...state, into: null };
      else if (word === 'bin' && value !== null) skipped = value;
      else if (SIGNS[word] !== undefined) put(SIGNS[word]);
    }
  }
  flush();
  const blocks = text.split(/\n{2,}/).map((part): Block => {
    const row = part.replace(/ \| *$/, '');
    return { role: row === part ? 'body' : 'item', text: row };
  });
  return { blocks, about };
}

const PAGES: Readonly<Record<string, string>> = {
  932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh',
}; // prettier-ignore

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
