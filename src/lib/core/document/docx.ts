import type { Role } from '../model.ts';
import type { Block } from './compose.ts';
import { declare, refuse, textOfBlocks, type Format } from './format.ts';
import { holdsPart, plainDate, readPackage } from './package.ts';
import { childOf, findElements, textWithin, type XmlElement } from './xml.ts';

/** Word (ECMA-376, WordprocessingML). */
export const docx: Format = {
  name: 'Word',
  extensions: ['docx', 'docm'],
  takes:
    'Headings, paragraphs, lists, tables by rows, footnotes at the end; title, author and day of creation. Tracked changes are read as if accepted, and the document says that it has some.',
  leaves: 'Comments, deleted text, headers and footers, pictures, text in drawings. The older .doc: save it as .docx.',
  magic: /^PK/,
  isIt: (file) => holdsPart(file, 'word/document.xml'),
  read: (file, host, allowance) =>
    readPackage(file, host, allowance, (parts) => {
      const body = findElements(parts.part('word/document.xml') ?? EMPTY, 'body')[0];
      if (body === undefined) return refuse('The file is damaged: its text cannot be found.');
      const styles = readStyles(parts.part('word/styles.xml'));
      const notes = ['footnotes', 'endnotes'].map((name) => parts.part(`word/${name}.xml`) ?? EMPTY);
      const blocks = [
        ...listParagraphs(body, styles),
        ...notes.flatMap((part) =>
          findElements(part, 'footnote', 'endnote').flatMap((note) => listParagraphs(note, styles)),
        ),
      ];
      const about = findElements(parts.part('docProps/core.xml') ?? EMPTY, 'coreProperties')[0] ?? EMPTY;
      const declared = declare({
        title: textWithin(childOf(about, 'title')),
        publisher: textWithin(childOf(about, 'creator')),
        created: plainDate(textWithin(childOf(about, 'created'))),
        language: textWithin(childOf(about, 'language')),
      });
      const said: string[] = [];
      if (findElements(body, 'ins', 'del', 'moveFrom', 'moveTo').length > 0) {
        said.push('It has tracked changes: they are read as if they were accepted.');
      }
      if (findElements(body, 'commentReference').length > 0) said.push('Its comments are left out.');
      return { texts: [textOfBlocks(blocks, declared, said)], problems: [] };
    }),
};

const EMPTY: XmlElement = { name: '', attributes: new Map(), children: [] };

/** What no reader of the page sees, or sees elsewhere. */
const SILENT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'drawing',
  'pict',
  'object',
  'Fallback',
  'rPr',
  'pPr',
  'sectPr',
]);

/** The roles of styles, by their ids: headings and quotations keep their English names in `name`, whatever the language. */
function readStyles(part: XmlElement | null): ReadonlyMap<string, Role> {
  const styles = new Map<string, Role>();
  for (const style of findElements(part ?? EMPTY, 'style')) {
    const name = childOf(style, 'name')?.attributes.get('val')?.toLowerCase() ?? '';
    const role = roleOfStyle(name);
    if (role !== null) styles.set(style.attributes.get('styleId') ?? '', role);
  }
  return styles;
}

function roleOfStyle(name: string): Role | null {
  if (/^(?:heading \d|title|subtitle)$/.test(name)) return 'heading';
  if (/^list/.test(name)) return 'item';
  if (name === 'caption') return 'caption';
  return /quote$/.test(name) ? 'quotation' : null;
}

function listParagraphs(element: XmlElement, styles: ReadonlyMap<string, Role>): Block[] {
  return element.children.flatMap((child): Block[] => {
    if (typeof child === 'string' || SILENT.has(child.name)) return [];
    if (child.name === 'p') return [readParagraph(child, styles)];
    if (child.name !== 'tr') return listParagraphs(child, styles);
    const cells = child.children.filter((one): one is XmlElement => typeof one !== 'string' && one.name === 'tc');
    const texts = cells.map((cell) =>
      listParagraphs(cell, styles)
        .map(({ text }) => text.trim())
        .filter(Boolean),
    );
    // A row of short cells is one line; cells of several paragraphs are a layout, and stay paragraphs.
    if (texts.some((paragraphs) => paragraphs.length > 1)) return texts.flat().map((text) => ({ role: 'body', text }));
    return [{ role: 'item', text: texts.flat().join(' | ') }];
  });
}

function readParagraph(paragraph: XmlElement, styles: ReadonlyMap<string, Role>): Block {
  const properties = childOf(paragraph, 'pPr') ?? EMPTY;
  const style = styles.get(childOf(properties, 'pStyle')?.attributes.get('val') ?? '');
  const outline = childOf(properties, 'outlineLvl') !== undefined;
  const role = style ?? (outline ? 'heading' : childOf(properties, 'numPr') ? 'item' : 'body');
  return { role, text: textOfRuns(paragraph) };
}

function textOfRuns(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string' || SILENT.has(child.name)) return '';
      if (child.name === 't') return textWithin(child);
      if (child.name === 'tab') return ' ';
      if (child.name === 'br' || child.name === 'cr') return '\n';
      if (child.name === 'noBreakHyphen') return '-';
      return textOfRuns(child);
    })
    .join('');
}
