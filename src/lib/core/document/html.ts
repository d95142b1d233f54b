import { composeText, type Block } from './compose.ts';
import { markFurniture } from './furniture.ts';
import { chooseArticle } from './html-article.ts';
import { listBlocks } from './html-blocks.ts';
import { findShownDate } from './html-date.ts';
import { readMetadata } from './html-metadata.ts';
import { parsePage } from './html-tree.ts';
import type { ReadText } from './text.ts';

/** The article of a web page as plain text, and what the page declares of it. What stands round it is left out. */
export function readHtml(content: string): ReadText {
  const page = parsePage(content);
  const blocks = listBlocks(page);
  const metadata = readMetadata(page, content);
  const published = metadata.published ?? findShownDate(page, blocks);
  const declared = { ...metadata, ...(published !== undefined && { published }) };
  const article = chooseArticle(page, blocks);
  const { text, paragraphs } = composeText(dropFurniture(article.length > 0 ? article : blocks));
  return { text, paragraphs, declared, problems: [] };
}

/** The blocks that are not furniture by their words; all, where nothing else would stay. */
function dropFurniture(blocks: readonly Block[]): readonly Block[] {
  const { text, paragraphs } = composeText(blocks);
  const marked = markFurniture(text, paragraphs);
  const kept = marked.filter((paragraph) => paragraph.role !== 'furniture');
  return (kept.length > 0 ? kept : marked).map(({ role, start, end }) => ({ role, text: text.slice(start, end) }));
}
