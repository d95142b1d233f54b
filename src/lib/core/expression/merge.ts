import { sliceOf } from '../base/span.ts';
import { wordBounds } from '../base/wording.ts';
import type { Expression } from '../model.ts';
import type { Anchored } from './anchor.ts';

/** Makes one lasting expression of the two ends of a stretch; all others pass as they are. */
export function mergeRanges(document: string, text: string, anchored: readonly Anchored[]): Expression[] {
  const merged: Expression[] = [];
  for (let i = 0; i < anchored.length; i++) {
    const { expression, opensRange } = anchored[i]!;
    const next = opensRange ? anchored[i + 1]?.expression : undefined;
    const whole = next ? mergePair(document, text, expression, next) : null;
    merged.push(whole ?? expression);
    if (whole !== null) i++;
  }
  return merged;
}

function mergePair(document: string, text: string, a: Expression, b: Expression): Expression | null {
  if (!a.bounds || !b.bounds) return a.bounds || b.bounds ? null : openPair(a, b);
  const bounds = { earliest: a.bounds.earliest, latest: b.bounds.latest };
  if (bounds.earliest === null || bounds.latest === null || bounds.earliest >= bounds.latest) return null;
  const span = { start: a.start, end: b.end };
  const quote = sliceOf(text, span);
  const says = `the text tells a stretch of time, ${wordBounds(bounds, 'days', true)}`;
  return {
    ...span,
    type: 'DATE',
    value: `${withoutTime(a.value)}/${withoutTime(b.value)}`,
    bounds,
    precision: a.precision === b.precision && a.precision !== 'time' ? a.precision : 'days',
    lasting: true,
    basis: a.basis === 'relative' || b.basis === 'relative' ? 'relative' : 'stated',
    steps: [...a.steps, ...b.steps, { rule: 'range', says, document, ...span, quote }],
    readings: [],
  };
}

function openPair(a: Expression, b: Expression): Expression {
  return {
    ...b,
    start: a.start,
    value: `${withoutTime(a.value)}/${withoutTime(b.value)}`,
    steps: [...a.steps, ...b.steps],
    type: 'DATE',
  };
}

function withoutTime(value: string): string {
  return value.replace(/T.*$/, '');
}
