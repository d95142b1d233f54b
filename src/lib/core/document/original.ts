import type { Span } from '../base/span.ts';
import type { Box, Original, Paragraph, PrintedLine, SourceText } from '../model.ts';
import { originalOffset } from './normalise.ts';

/** Where words of a document stand in the file that it was read from; undefined where that is where they stand in its text. */
export function findOriginal({ paragraphs, shifts }: SourceText, span: Span): Original | undefined {
  if (shifts !== undefined) {
    const [start, end] = [originalOffset(shifts, span.start), originalOffset(shifts, span.end)];
    return start === span.start && end === span.end ? undefined : { start, end };
  }
  const paragraph = findAround(paragraphs, span.start);
  if (paragraph === undefined) return undefined;
  const { lines, element, from } = paragraph;
  if (lines !== undefined) return findBoxes(lines, paragraph, span);
  if (element !== undefined) return { element };
  return from === undefined ? undefined : { start: from.start, end: from.end };
}

/** The paragraph that an offset lies in: they stand in their order. */
function findAround(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** What of each line the words take up, by their share of its letters. */
function findBoxes(lines: readonly PrintedLine[], paragraph: Paragraph, span: Span): Original | undefined {
  const boxes = lines
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((line): Box => {
      const width = line.width / Math.max(1, line.end - line.start);
      // A letter more at either end: some are wider than others.
      const from = Math.max(line.start, paragraph.start, span.start - 1);
      const to = Math.min(line.end, paragraph.end, span.end + 1);
      return {
        page: line.page,
        left: round(line.left + (line.backward ? line.end - to : from - line.start) * width),
        top: round(line.top),
        width: round((to - from) * width),
        height: round(line.height),
      };
    });
  return boxes.length === 0 ? undefined : { page: boxes[0]!.page, boxes };
}

/** To a tenth of a point. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}
