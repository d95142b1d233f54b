import type { Timeline, TimelineDocument } from '../model.ts';
import { safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { momentOf, unitText } from './moment.ts';

/** BibTeX of the documents, read by LaTeX with biber: UTF-8, and dates as EDTF, which biblatex knows. */
export const BIBTEX: ExportFormat = {
  id: 'bibtex',
  name: 'BibTeX of the documents',
  extension: '.bib',
  mediaType: 'application/x-bibtex',
  about: 'The documents for LaTeX and reference managers.',
  carries: ['sources'],
  leavesOut: [],
  write: (timeline, _, name) => [{ name: `${name}.bib`, content: writeEntries(timeline) }],
};

function writeEntries({ documents }: Timeline): string {
  const keys = new Map<string, number>();
  return documents
    .map((document) => {
      const plain = document.id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'document';
      const times = (keys.get(plain) ?? 0) + 1;
      keys.set(plain, times);
      return writeEntry(document, times === 1 ? plain : `${plain}:${times}`);
    })
    .join('\n');
}

function writeEntry({ title, publisher, url, language, published }: TimelineDocument, key: string): string {
  const link = safeUrl(url);
  const moment = momentOf(published.earliest);
  const fields: readonly (readonly [string, string | null])[] = [
    // The inner braces keep its capitals.
    ['title', `{${escapeTex(title)}}`],
    ['organization', publisher === null ? null : escapeTex(publisher)],
    ['date', unitText(published)?.replace(/T.*/, '') ?? null],
    ['year', moment === null || unitText(published) === null ? null : String(moment.year)],
    ['url', link === null ? null : link.replace(/[{}\\%]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)],
    ['langid', language === null ? null : escapeTex(language)],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${key},\n${lines.join('\n')}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '@': '{@}',
};

/** A text that TeX prints as it is; braces are commands, so that BibTeX counts none that is open. */
function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .replace(/[\\~^{}@]/g, (sign) => COMMANDS[sign]!)
    .replace(/[&%$#_]/g, '\\$&');
}
