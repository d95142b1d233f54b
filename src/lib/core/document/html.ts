import { composeText } from './compose.ts';
import { markFurniture } from './furniture.ts';
import { chooseArticle } from './html-article.ts';
import { listBlocks } from './html-blocks.ts';
import { readMetadata } from './html-metadata.ts';
import { parsePage } from './html-tree.ts';
import type { ReadText } from './text.ts';

/** The article of a web page as plain text, and what the page declares of it. What stands round it is left out. */
export function readHtml(content: string): ReadText {
  const page = parsePage(content);
  const blocks = listBlocks(page);
  const declared = readMetadata(page, content);
  const article = chooseArticle(page, blocks);
  const { text, paragraphs } = composeText(article.length > 0 ? article : blocks);
  return { text, paragraphs: markFurniture(text, paragraphs), declared, problems: [] };
}
