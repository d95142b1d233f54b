import type { Role } from '../model.ts';
import type { Block } from './compose.ts';
import { declare, refuse, textOfBlocks, type Format } from './format.ts';
import { holdsPart, plainDate, readPackage } from './package.ts';
import { findElements, textWithin, type XmlElement } from './xml.ts';

/** OpenDocument text (ISO/IEC 26300). */
export const odt: Format = {
  name: 'OpenDocument',
  extensions: ['odt', 'ott'],
  takes:
    'Headings, paragraphs, lists, tables by rows, footnotes after their paragraph; title, author, day of creation, language. Tracked changes are read as if accepted, and the document says that it has some.',
  leaves: 'Comments, deleted text, headers and footers, pictures.',
  magic: /^PK/,
  isIt: (file) => holdsPart(file, 'application/vnd.oasis.opendocument.text') && holdsPart(file, 'content.xml'),
  read: (file, host, allowance) =>
    readPackage(file, host, allowance, (parts) => {
      const content = parts.part('content.xml');
      const body = content && findElements(content, 'text')[0];
      if (!content || !body) return refuse('The file is encrypted or damaged: its text cannot be read.');
      const meta = parts.part('meta.xml');
      const about = (name: string): string => textWithin(meta ? findElements(meta, name)[0] : undefined);
      const declared = declare({
        title: about('title'),
        publisher: about('initial-creator') || about('creator'),
        created: plainDate(about('creation-date')),
        language: about('language'),
      });
      const said: string[] = [];
      if (findElements(body, 'changed-region').length > 0) {
        said.push('It has tracked changes: they are read as if they were accepted.');
      }
      if (findElements(body, 'annotation').length > 0) said.push('Its comments are left out.');
      return { texts: [textOfBlocks(listBlocks(body, 'body'), declared, said)], problems: [] };
    }),
};

const SILENT = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'sequence-decls',
  'forms',
  'table-of-content',
  'note',
]);

function listBlocks(element: XmlElement, role: Role): Block[] {
  return element.children.flatMap((child): Block[] => {
    if (typeof child === 'string' || SILENT.has(child.name)) return [];
    if (child.name === 'h') return [{ role: 'heading', text: textOfLine(child) }, ...listNotes(child)];
    if (child.name === 'p') return [{ role, text: textOfLine(child) }, ...listNotes(child)];
    if (child.name === 'table-row') {
      const texts = child.children.map((cell) =>
        typeof cell === 'string'
          ? ''
          : listBlocks(cell, role)
              .map(({ text }) => text.trim())
              .filter(Boolean)
              .join(' '),
      );
      return [{ role: 'item', text: texts.filter(Boolean).join(' | ') }];
    }
    return listBlocks(child, child.name === 'list-item' ? 'item' : role);
  });
}

function listNotes(paragraph: XmlElement): Block[] {
  return findElements(paragraph, 'note-body').flatMap((note) => listBlocks(note, 'body'));
}

function textOfLine(element: XmlElement): string {
  return element.children
    .map((child) => {
      // Line ends and runs of blanks are only the file's own layout.
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (SILENT.has(child.name)) return '';
      if (child.name === 's') return ' ';
      if (child.name === 'tab') return ' ';
      if (child.name === 'line-break') return '\n';
      return textOfLine(child);
    })
    .join('');
}
