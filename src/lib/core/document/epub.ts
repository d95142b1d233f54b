import type { Block } from './compose.ts';
import { declare, refuse, textOfBlocks, type Format } from './format.ts';
import { listBlocks } from './html-blocks.ts';
import { parsePage } from './html-tree.ts';
import { holdsPart, readPackage } from './package.ts';
import { findElements, textWithin, type XmlElement } from './xml.ts';

/** E-books (EPUB 2 and 3). */
export const epub: Format = {
  name: 'E-book',
  extensions: ['epub'],
  takes: 'The chapters in their order as one document; title, author, publisher, day of publication, language.',
  leaves: 'Tables of contents, pictures, books with copy protection.',
  magic: /^PK/,
  isIt: (file) => holdsPart(file, 'application/epub+zip') || holdsPart(file, 'META-INF/container.xml'),
  read: (file, host, allowance) =>
    readPackage(file, host, allowance, (parts) => {
      if (parts.names.includes('META-INF/rights.xml') || parts.names.includes('META-INF/sinf.xml')) {
        return refuse('The book has copy protection and cannot be read.');
      }
      const container = parts.part('META-INF/container.xml');
      const path = container && findElements(container, 'rootfile')[0]?.attributes.get('full-path');
      const book = path ? parts.part(path) : null;
      if (!path || !book) return refuse('The book is damaged: its list of chapters cannot be found.');
      const blocks = listChapters(book).flatMap((chapter): Block[] => {
        const page = parts.text(resolvePath(path, chapter));
        return page === null ? [] : listBlocks(parsePage(page)).map(({ role, text }) => ({ role, text }));
      });
      const about = (name: string): string => textWithin(findElements(book, name)[0]);
      const declared = declare({
        title: about('title'),
        publisher: about('publisher') || about('creator'),
        published: about('date'),
        language: about('language'),
      });
      return { texts: [textOfBlocks(blocks, declared)], problems: [] };
    }),
};

/** The addresses of the chapters in reading order, the table of contents left out. */
function listChapters(book: XmlElement): string[] {
  const items = new Map(findElements(book, 'item').map(({ attributes }) => [attributes.get('id'), attributes]));
  return findElements(book, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref'));
    const address = item?.get('href');
    return address === undefined || /\bnav\b/.test(item?.get('properties') ?? '') ? [] : [address];
  });
}

/** An address inside the book, from the file that names it. */
function resolvePath(from: string, address: string): string {
  let plain = address.replace(/#.*$/, '');
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // Not escaped: the name holds a percent sign.
  }
  const path: string[] = from.split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}
