import { composeText, type Block } from './compose.ts';
import { markFurniture } from './furniture.ts';
import { chooseArticle } from './html-article.ts';
import { listBlocks, type PageBlock } from './html-blocks.ts';
import { findShownDate } from './html-date.ts';
import { readMetadata } from './html-metadata.ts';
import { openPaths, parsePage } from './html-tree.ts';
import { normaliseText } from './normalise.ts';
import type { ReadText } from './text.ts';

/** The article of a web page as plain text, and what the page declares of it. What stands round it is left out. */
export function readHtml(content: string): ReadText {
  const page = parsePage(content);
  const blocks = listBlocks(page);
  const metadata = readMetadata(page, content);
  const published = metadata.published ?? findShownDate(page, blocks);
  const declared = { ...metadata, ...(published !== undefined && { published }) };
  const article = chooseArticle(page, blocks);
  const kept = dropFurniture(article.length > 0 ? article : blocks);
  const pathOf = openPaths(page);
  const { text, paragraphs } = composeText(
    kept.map(({ role, text, holder }): Block => {
      const element = pathOf(holder);
      return { role, text, ...(element !== undefined && { element }) };
    }),
  );
  return { text, paragraphs, declared, problems: [] };
}

/** The article of a page that is no file of its own: a part of a mail or of a feed. */
export function readHtmlPart(content: string): ReadText {
  const read = readHtml(content);
  const paragraphs = read.paragraphs.map(({ start, end, role, sentences }) => ({ start, end, role, sentences }));
  return { ...read, paragraphs };
}

/** The blocks that are not furniture by their words; all, where nothing else would stay. */
function dropFurniture(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const written = blocks.filter(({ text }) => normaliseText(text).trim() !== '');
  const { text, paragraphs } = composeText(written);
  const marked = markFurniture(text, paragraphs);
  const kept = written.filter((_, index) => marked[index]!.role !== 'furniture');
  return kept.length > 0 ? kept : written;
}
