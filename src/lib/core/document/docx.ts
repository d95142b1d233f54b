import type { Role } from '../model.ts';
import type { Block } from './compose.ts';
import { COMMENTS_LEFT_OUT, declare, refuse, sayChanges, textOfBlocks, type Format } from './format.ts';
import { ANEW, holdsPart, plainDate, readPackage } from './package.ts';
import { childOf, findElements, textWithin, type XmlElement } from './xml.ts';

/** Word (ECMA-376, WordprocessingML). */
export const docx: Format = {
  name: 'Word',
  extensions: ['docx', 'docm'],
  takes:
    'Headings, paragraphs, lists, tables by rows, footnotes at the end; title, author and day of creation. Tracked changes are read as if accepted, or as if rejected; comments only where they are asked for. The document says that it has some.',
  leaves: 'Headers and footers, pictures, text in drawings. The older .doc: save it as .docx.',
  magic: /^PK/,
  isIt: (file) => holdsPart(file, 'word/document.xml'),
  read: (file, host, allowance) =>
    readPackage(file, host, allowance, (parts) => {
      const body = findElements(parts.part('word/document.xml') ?? EMPTY, 'body')[0];
      if (body === undefined) return refuse(`The file is damaged: its text cannot be found. ${ANEW}`);
      const manner = { styles: readStyles(parts.part('word/styles.xml')), isRejected: host.changes === 'rejected' };
      const notes = ['footnotes', 'endnotes'].map((name) => parts.part(`word/${name}.xml`) ?? EMPTY);
      const blocks = [
        ...listParagraphs(body, manner),
        ...notes.flatMap((part) =>
          findElements(part, 'footnote', 'endnote').flatMap((note) => listParagraphs(note, manner)),
        ),
        ...(host.comments ? listComments(parts.part('word/comments.xml') ?? EMPTY, manner) : []),
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
        said.push(sayChanges(host));
      }
      if (!host.comments && findElements(body, 'commentReference').length > 0) said.push(COMMENTS_LEFT_OUT);
      return { texts: [textOfBlocks(blocks, declared, said)], problems: [] };
    }),
};

const EMPTY: XmlElement = { name: '', attributes: new Map(), children: [] };

/** What a file's paragraphs are read by. */
interface Manner {
  readonly styles: ReadonlyMap<string, Role>;
  readonly isRejected: boolean;
}

/** What no reader of the page sees, or sees elsewhere. */
const SILENT = new Set(['instrText', 'drawing', 'pict', 'object', 'Fallback', 'rPr', 'pPr', 'sectPr']);

/** What stands in the text only after a change, and only before it. */
const NEW = new Set(['ins', 'moveTo']);
const OLD = new Set(['del', 'moveFrom']);

function isSilent({ name }: XmlElement, { isRejected }: Manner): boolean {
  return SILENT.has(name) || (isRejected ? NEW : OLD).has(name);
}

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

function listParagraphs(element: XmlElement, manner: Manner): Block[] {
  const blocks: Block[] = [];
  let runsOn = false;
  for (const child of element.children) {
    if (typeof child === 'string' || isSilent(child, manner)) continue;
    const own = child.name === 'p' ? [readParagraph(child, manner)] : listRow(child, manner);
    const [first] = own;
    // A change may have joined two paragraphs, or parted one.
    if (runsOn && first !== undefined) {
      const open = blocks.pop()!;
      own[0] = { ...open, text: open.text + first.text };
    }
    blocks.push(...own);
    runsOn = child.name === 'p' && hasLostItsEnd(child, manner);
  }
  return blocks;
}

function listRow(element: XmlElement, manner: Manner): Block[] {
  if (element.name !== 'tr') return listParagraphs(element, manner);
  const cells = element.children.filter((one): one is XmlElement => typeof one !== 'string' && one.name === 'tc');
  const texts = cells.map((cell) =>
    listParagraphs(cell, manner)
      .map(({ text }) => text.trim())
      .filter(Boolean),
  );
  // A row of short cells is one line; cells of several paragraphs are a layout, and stay paragraphs.
  if (texts.some((paragraphs) => paragraphs.length > 1)) return texts.flat().map((text) => ({ role: 'body', text }));
  return [{ role: 'item', text: texts.flat().join(' | ') }];
}

/** Whether the end of a paragraph is itself a change that is not read. */
function hasLostItsEnd(paragraph: XmlElement, { isRejected }: Manner): boolean {
  const mark = childOf(childOf(paragraph, 'pPr') ?? EMPTY, 'rPr') ?? EMPTY;
  return childOf(mark, isRejected ? 'ins' : 'del') !== undefined;
}

/** The remarks in the margin, each with its author before it. */
function listComments(part: XmlElement, manner: Manner): Block[] {
  return findElements(part, 'comment').flatMap((comment) => {
    const author = comment.attributes.get('author')?.trim() ?? '';
    return listParagraphs(comment, manner).map(({ text }, index): Block => {
      return { role: 'body', text: index === 0 && author !== '' ? `${author}: ${text}` : text };
    });
  });
}

function readParagraph(paragraph: XmlElement, manner: Manner): Block {
  const properties = childOf(paragraph, 'pPr') ?? EMPTY;
  const style = manner.styles.get(childOf(properties, 'pStyle')?.attributes.get('val') ?? '');
  const outline = childOf(properties, 'outlineLvl') !== undefined;
  const role = style ?? (outline ? 'heading' : childOf(properties, 'numPr') ? 'item' : 'body');
  return { role, text: textOfRuns(paragraph, manner) };
}

function textOfRuns(element: XmlElement, manner: Manner): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string' || isSilent(child, manner)) return '';
      if (child.name === 't' || child.name === 'delText') return textWithin(child);
      if (child.name === 'tab') return ' ';
      if (child.name === 'br' || child.name === 'cr') return '\n';
      if (child.name === 'noBreakHyphen') return '-';
      return textOfRuns(child, manner);
    })
    .join('');
}
