import type { Declared } from '../model.ts';
import { composeText, type Block } from './compose.ts';
import { markFurniture } from './furniture.ts';
import { chooseArticle } from './html-article.ts';
import { listBlocks } from './html-blocks.ts';
import { listShownDates } from './html-date.ts';
import { listHintedDates } from './html-hint.ts';
import { listHeadDates, readMetadata } from './html-metadata.ts';
import { chooseSignal, isWeak, wordPlace, type DateSignal } from './html-signal.ts';
import { parsePage } from './html-tree.ts';
import type { ReadText } from './text.ts';

/** The article of a web page as plain text, and what the page declares of it. What stands round it is left out. */
export function readHtml(content: string): ReadText {
  const page = parsePage(content);
  const blocks = listBlocks(page);
  const metadata = readMetadata(page, content);
  const article = chooseArticle(page, blocks);
  const date = chooseSignal([
    ...listHeadDates(page),
    ...listShownDates(page, metadata.title),
    ...listHintedDates(content, metadata.title, article),
  ]);
  const declared = { ...metadata, ...(date !== undefined && declareDate(date)) };
  const { text, paragraphs } = composeText(dropFurniture(article.length > 0 ? article : blocks));
  return { text, paragraphs, declared, problems: [] };
}

/** A weak date is declared as the day on which the file was made is: it stands in where nothing better is found. */
function declareDate(signal: DateSignal): Declared {
  const dateSource = wordPlace(signal);
  return isWeak(signal) ? { created: signal.written, dateSource } : { published: signal.written, dateSource };
}

/** The blocks that are not furniture by their words; all, where nothing else would stay. */
function dropFurniture(blocks: readonly Block[]): readonly Block[] {
  const { text, paragraphs } = composeText(blocks);
  const marked = markFurniture(text, paragraphs);
  const kept = marked.filter((paragraph) => paragraph.role !== 'furniture');
  return (kept.length > 0 ? kept : marked).map(({ role, start, end }) => ({ role, text: text.slice(start, end) }));
}
