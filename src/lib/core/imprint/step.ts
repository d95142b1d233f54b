import type { SourceText, Step } from '../model.ts';
import { sliceOf, trimSpan, type Span } from '../base/span.ts';

/** A step that rests on words of the document. */
export function quoteStep(doc: SourceText, span: Span, rule: string, says: string): Step {
  const { start, end } = trimSpan(doc.text, span);
  return { rule, says, document: doc.id, start, end, quote: sliceOf(doc.text, { start, end }) };
}

/** A step that rests on what stands outside the text: a path, a meta element. */
export function bareStep(rule: string, says: string): Step {
  return { rule, says };
}
