import iconv from 'iconv-lite';
import type { Entry } from './entry.ts';
import { WORDS } from './words.ts';

type Word = keyof typeof WORDS;

/** Texts that say nothing of their charset. */
const UNDECLARED: readonly (readonly [Word, string, string?])[] = [
  ['en', 'utf-8'],
  ['en', 'utf-8', '\uFEFF'],
  ['ru', 'utf-16le', '\uFEFF'],
  ['ru', 'utf-16be', '\uFEFF'],
  ['en', 'utf-16le'],
  ['en', 'utf-16be'],
  ['en', 'windows-1252'],
  ['de', 'iso-8859-1'],
  ['fr', 'iso-8859-1'],
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'iso-8859-5'],
  ['uk', 'windows-1251'],
  ['pl', 'iso-8859-2'],
  ['el', 'iso-8859-7'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['zh', 'gb18030'],
  ['tw', 'big5'],
  ['ko', 'euc-kr'],
  ['ar', 'windows-1256'],
];

/** What a page says of its charset, and what is true. */
const DECLARED: readonly (readonly [Word, string, string])[] = [
  ['en', 'utf-8', 'utf-8'],
  ['en', 'iso-8859-1', 'utf-8'],
  ['en', 'utf-8', 'windows-1252'],
  ['en', 'iso-8859-1', 'windows-1252'],
  ['en', 'utf-16', 'utf-8'],
  ['en', 'x-unknown', 'windows-1252'],
  ['ru', 'windows-1251', 'windows-1251'],
  ['ru', 'windows-1251', 'utf-8'],
  ['ru', 'utf-8', 'windows-1251'],
  ['ru', 'koi8-r', 'koi8-r'],
  ['ru', 'koi8-r', 'windows-1251'],
  ['ru', 'windows-1251', 'koi8-r'],
  ['ru', 'iso-8859-1', 'windows-1251'],
  ['pl', 'iso-8859-2', 'iso-8859-2'],
  ['ja', 'shift_jis', 'shift_jis'],
  ['ja', 'euc-jp', 'euc-jp'],
  ['zh', 'gb2312', 'gb18030'],
  ['ko', 'utf-8', 'euc-kr'],
];

export const ENCODINGS: readonly Entry[] = [
  ...UNDECLARED.map(([word, charset, mark = '']): Entry => {
    const name = `${word}-${charset}${mark === '' ? '' : '-marked'}`;
    return {
      file: `text-${name}.txt`,
      content: Uint8Array.from(iconv.encode(`${mark}${WORDS[word]}\n`, charset, { addBOM: false })),
      texts: [`${WORDS[word]}\n`],
    };
  }),
  ...DECLARED.map(([word, declared, charset]): Entry => {
    const page = `<!doctype html><html><head><meta charset="${declared}"><title>Rask</title></head><body><p>${WORDS[word]}</p></body></html>`;
    return {
      file: `page-${word}-says-${declared}-is-${charset}.html`,
      content: Uint8Array.from(iconv.encode(page, charset)),
      texts: [WORDS[word]],
    };
  }),
  {
    file: 'text-utf-8-damaged.txt',
    content: Uint8Array.from([...iconv.encode(`${WORDS.ru} `, 'utf-8'), 0xd0, 0x20, ...iconv.encode(WORDS.ru, 'utf-8')]),
    texts: [`${WORDS.ru} \uFFFD ${WORDS.ru}`],
    said: ['1 of its characters could not be decoded as UTF-8 and are shown as \uFFFD. Look whether the file is damaged.'],
  },
  {
    file: 'text-unseen-characters.txt',
    content: '\uFEFFThe har\u00ADbour\u200Bmaster\u2019s o\uFB03ce\r\nwas \u202Eclosed\u202C on 9\u00A0May\u0007 2019 at the Cafe\u0301.\r\n',
    texts: ['The harbourmaster’s office\nwas closed on 9\u00A0May 2019 at the Café.\n'],
  },
]; // prettier-ignore
