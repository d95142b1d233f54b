import type { Declared } from '../model.ts';
import { composeText, type Block } from './compose.ts';
import { markFurniture } from './furniture.ts';
import { chooseArticle } from './html-article.ts';
import { listBlocks, type PageBlock } from './html-blocks.ts';
import { listShownDates } from './html-date.ts';
import { listHintedDates } from './html-hint.ts';
import { listHeadDates, readMetadata } from './html-metadata.ts';
import { chooseSignal, isWeak, wordPlace, type DateSignal } from './html-signal.ts';
import { openPaths, parsePage } from './html-tree.ts';
import { normaliseText } from './normalise.ts';
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

/** A weak date is declared as the day on which the file was made is: it stands in where nothing better is found. */
function declareDate(signal: DateSignal): Declared {
  const dateSource = wordPlace(signal);
  return isWeak(signal) ? { created: signal.written, dateSource } : { published: signal.written, dateSource };
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
