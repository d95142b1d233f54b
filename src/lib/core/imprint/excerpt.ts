import type { Expression, SourceText, Step } from '../model.ts';
import { sliceOf, type Span } from '../base/span.ts';
import { readExpressions } from '../expression/read.ts';

/** The time expressions of one line, read as if it were a text of its own: what stands elsewhere tells nothing of it. */
export function readLineDates(doc: SourceText, span: Span, language: string | null): readonly Expression[] {
  const text = sliceOf(doc.text, span);
  return readTextDates(text, language, doc.id).map((expression) => moveExpression(expression, span.start));
}

export function readTextDates(text: string, language: string | null, id: string): readonly Expression[] {
  const span = { start: 0, end: text.length };
  const paragraphs = [{ ...span, role: 'body', sentences: [span] } as const];
  return readExpressions({ id, text, paragraphs }, { language, published: null });
}

function moveExpression(expression: Expression, by: number): Expression {
  const { start, end, steps } = expression;
  return { ...expression, start: start + by, end: end + by, steps: steps.map((step) => moveStep(step, by)) };
}

function moveStep(step: Step, by: number): Step {
  return step.document === undefined ? step : { ...step, start: step.start + by, end: step.end + by };
}
