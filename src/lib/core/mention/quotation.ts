import type { Offset, Span } from '../base/span.ts';

/** The quotation marks of a paragraph, in order, with how many are open after each. */
export interface Quotations {
  readonly marks: readonly Offset[];
  readonly open: readonly boolean[];
}

const MARK = /["“„«”»]/g;

/** Reads a paragraph's quotation marks once. An unpaired mark counts as opening to the paragraph's end. */
export function readQuotations(text: string, { start, end }: Span): Quotations {
  const marks: Offset[] = [];
  const open: boolean[] = [];
  let straight = 0;
  let curly = 0;
  let low = 0;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    if (mark === '"') straight++;
    else curly += closes(mark, low) ? -1 : 1;
    if (mark === '„') low++;
    else if (mark !== '"') low = 0;
    marks.push(start + index);
    open.push(straight % 2 === 1 || curly > 0);
  }
  return { marks, open };
}

/** The mark “ opens in English and closes „ in German. */
function closes(mark: string, low: number): boolean {
  return mark === '”' || mark === '»' || (mark === '“' && low > 0);
}

/** Whether a span begins within quotation marks of its paragraph. */
export function isQuoted({ marks, open }: Quotations, span: Span): boolean {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]! < span.start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && open[low - 1]!;
}
