/** A place in a text, counted in UTF-16 units. */
export type Offset = number;

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return { start, end };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
