import type { Entry } from './entry.ts';
import { WORDS } from './words.ts';

/** A page that a browser prints to PDF, with what is to be read of it. */
export interface Printed extends Omit<Entry, 'content'> {
  readonly html: string;
  readonly header?: string;
  readonly footer?: string;
}

const SENTENCES = [
  'The harbourmaster of Rask said that the government had postponed the extraordinary negotiations until the representatives of the dockers returned.',
  'On 9 May 2019 the administration of the harbour announced that the international organisation would reconsider its recommendation.',
  'Nobody understood the circumstances under which the fishermen had abandoned their well-known responsibilities.',
  'Afterwards the investigators discovered that the documentation was incomplete and that the officials had misunderstood it.',
];

const PARAGRAPHS = Array.from({ length: 12 }, (_, index) =>
  [0, 1, 2].map((step) => SENTENCES[(index * 3 + step * 5) % 4]).join(' '),
);
const FLOW = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const STYLE = 'body { font: 11pt/1.4 serif; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1.5em }';
const READ = `The report\n\n${PARAGRAPHS.join('\n\n')}`;

/** A section of a page each, with a note at its foot. */
const NOTES = ['See the minutes of the council, 3 April 1998.', 'Holm, The port of Rask, page 44.'];
const sections = NOTES.map(
  (note, index) =>
    `<section style="height: 24cm; position: relative; break-after: page"><p>${PARAGRAPHS[index]}<sup style="font-size: 7pt">${index + 1}</sup></p><p>${PARAGRAPHS[index + 3]}</p><div style="position: absolute; bottom: 0; font-size: 8.5pt">${index + 1} ${note}</div></section>`,
).join('');

const running = (text: string): string => `<div style="font-size: 8px; width: 100%; padding: 0 2cm">${text}</div>`;

export const PRINTED: readonly Printed[] = [
  {
    file: 'printed-hyphens.pdf',
    html: `<html lang="en"><style>${STYLE}</style><h1>The report</h1>${FLOW}`,
    header: running('Harbour report – confidential <span style="float: right">9 June 2019</span>'),
    footer: running('Page <span class="pageNumber"></span> of <span class="totalPages"></span>'),
    texts: [READ],
  },
  {
    file: 'printed-columns.pdf',
    html: `<html lang="en"><style>${STYLE}</style><h1>The report</h1><div style="columns: 2; column-gap: 8mm">${FLOW}</div>`,
    header: '<div></div>',
    footer: running('<span class="pageNumber"></span>'),
    texts: [READ],
  },
  {
    file: 'printed-notes.pdf',
    html: `<html lang="en"><style>${STYLE}</style>${sections}`,
    texts: [
      [PARAGRAPHS[0], PARAGRAPHS[3], PARAGRAPHS[1], PARAGRAPHS[4], ...NOTES.map((note, at) => `${at + 1} ${note}`)].join('\n\n'),
    ],
  },
  {
    file: 'printed-russian.pdf',
    html: `<html lang="ru"><style>${STYLE}</style><p>${WORDS.ru}</p><p>${WORDS.uk}</p>`,
    texts: [`${WORDS.ru}\n\n${WORDS.uk}`],
  },
  {
    file: 'printed-arabic.pdf',
    html: `<html lang="ar" dir="rtl"><style>body { font: 12pt/1.6 serif }</style><p>${WORDS.ar}</p>`,
    texts: [WORDS.ar],
  },
  {
    file: 'printed-ligatures.pdf',
    html: '<html lang="en"><style>body { font: 14pt "DejaVu Serif", serif }</style><p>The office of the chief officer found five different flights and a waffle on 9 May 2019.</p>',
    texts: ['The office of the chief officer found five different flights and a waffle on 9 May 2019.'],
  },
]; // prettier-ignore
