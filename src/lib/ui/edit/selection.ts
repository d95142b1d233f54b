import { trimSpan, type Span } from '../../core/base/span.ts';

/**
 * The whole words selected in the source that is open, as a span of its text; null where none are. Each paragraph of the
 * source says where it begins (`data-start`), and holds its part of the text and nothing else.
 */
export function selectedSpan(selection: Selection | null, text: string): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  const span = trimSpan(text, { start, end });
  return span.start < span.end ? widenToWords(text, span) : null;
}

/** The span with the rest of the words that it begins and ends in. */
function widenToWords(text: string, { start, end }: Span): Span {
  const isInside = (at: number): boolean => /^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1));
  while (isInside(start)) start--;
  while (isInside(end)) end++;
  return { start, end };
}

function offsetOf(container: Node, offset: number): number | null {
  const element = container instanceof Element ? container : container.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(container, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}
