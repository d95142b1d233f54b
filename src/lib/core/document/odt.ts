import type { Role } from '../model.ts';
import type { Block } from './compose.ts';
import { COMMENTS_LEFT_OUT, declare, refuse, sayChanges, textOfBlocks, type Choices, type Format } from './format.ts';
import { ANEW, holdsPart, plainDate, readPackage } from './package.ts';
import { findElements, textWithin, type XmlElement } from './xml.ts';

/** OpenDocument text (ISO/IEC 26300). */
export const odt: Format = {
  name: 'OpenDocument',
  extensions: ['odt', 'ott'],
  takes:
    'Headings, paragraphs, lists, tables by rows, footnotes after their paragraph; title, author, day of creation, language. Tracked changes are read as if accepted, or as if rejected; comments only where they are asked for. The document says that it has some.',
  leaves: 'Headers and footers, pictures.',
  magic: /^PK/,
  isIt: (file) => holdsPart(file, 'application/vnd.oasis.opendocument.text') && holdsPart(file, 'content.xml'),
  read: (file, host, allowance) =>
    readPackage(file, host, allowance, (parts) => {
      const content = parts.part('content.xml');
      const body = content && findElements(content, 'text')[0];
      if (!content || !body) return refuse(`The file is encrypted or damaged: its text cannot be read. ${ANEW}`);
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
        said.push(sayChanges(host));
      }
      if (!host.comments && findElements(body, 'annotation').length > 0) said.push(COMMENTS_LEFT_OUT);
      const blocks = listBlocks(body, 'body', openChanges(body, host));
      const comments = host.comments ? listComments(body) : [];
      return { texts: [textOfBlocks([...blocks, ...comments], declared, said)], problems: [] };
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

/** The tracked changes of a text while it is gone through from its beginning to its end. */
interface Changes {
  /** Whether what stands here is read. */
  isOpen: boolean;
  /** Whether a change is an insertion that is not read. */
  readonly isLeftOut: (id: string) => boolean;
  /** What was taken away at a place, where that is read. */
  readonly restored: (id: string) => string;
}

const READ_ALL: Changes = { isOpen: true, isLeftOut: () => false, restored: () => '' };

function openChanges(body: XmlElement, { changes }: Choices): Changes {
  if (changes !== 'rejected') return { ...READ_ALL };
  const [inserted, deleted] = [new Set<string>(), new Map<string, string>()];
  for (const region of findElements(body, 'changed-region')) {
    const id = region.attributes.get('id') ?? '';
    if (findElements(region, 'insertion').length > 0) inserted.add(id);
    for (const deletion of findElements(region, 'deletion')) {
      const words = listBlocks(deletion, 'body', { ...READ_ALL }).map(({ text }) => text);
      deleted.set(id, words.join('\n'));
    }
  }
  return { isOpen: true, isLeftOut: (id) => inserted.has(id), restored: (id) => deleted.get(id) ?? '' };
}

function listBlocks(element: XmlElement, role: Role, changes: Changes): Block[] {
  return element.children.flatMap((child): Block[] => {
    if (typeof child === 'string' || SILENT.has(child.name)) return [];
    if (child.name.startsWith('change')) return [{ role, text: passChange(child, changes) }];
    if (child.name === 'h') return [{ role: 'heading', text: textOfLine(child, changes) }, ...listNotes(child)];
    if (child.name === 'p') return [{ role, text: textOfLine(child, changes) }, ...listNotes(child)];
    if (child.name === 'table-row') {
      const texts = child.children.map((cell) =>
        typeof cell === 'string'
          ? ''
          : listBlocks(cell, role, changes)
              .map(({ text }) => text.trim())
              .filter(Boolean)
              .join(' '),
      );
      return [{ role: 'item', text: texts.filter(Boolean).join(' | ') }];
    }
    return listBlocks(child, child.name === 'list-item' ? 'item' : role, changes);
  });
}

/** What is read where a change begins, ends, or took something away. */
function passChange({ name, attributes }: XmlElement, changes: Changes): string {
  const id = attributes.get('change-id') ?? '';
  if (changes.isLeftOut(id)) changes.isOpen = name === 'change-end';
  return name === 'change' && changes.isOpen ? changes.restored(id) : '';
}

function listNotes(paragraph: XmlElement): Block[] {
  return findElements(paragraph, 'note-body').flatMap((note) => listBlocks(note, 'body', { ...READ_ALL }));
}

/** The remarks in the margin, each with its author before it. */
function listComments(body: XmlElement): Block[] {
  return findElements(body, 'annotation').flatMap((note) => {
    const author = textWithin(findElements(note, 'creator')[0]).trim();
    return listBlocks(note, 'body', { ...READ_ALL }).map((block, index) =>
      index === 0 && author !== '' ? { ...block, text: `${author}: ${block.text}` } : block,
    );
  });
}

function textOfLine(element: XmlElement, changes: Changes): string {
  return element.children
    .map((child) => {
      // Line ends and runs of blanks are only the file's own layout.
      if (typeof child === 'string') return changes.isOpen ? child.replace(/\s+/g, ' ') : '';
      if (child.name.startsWith('change')) return passChange(child, changes);
      if (SILENT.has(child.name) || !changes.isOpen) return '';
      if (child.name === 's') return ' ';
      if (child.name === 'tab') return ' ';
      if (child.name === 'line-break') return '\n';
      return textOfLine(child, changes);
    })
    .join('');
}
