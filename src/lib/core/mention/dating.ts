import { isOneDay } from '../base/bounds.ts';
import { weekdayOf } from '../base/day.ts';
import { sliceOf, type Span } from '../base/span.ts';
import type { Dating, Expression, Relation } from '../model.ts';
import type { Lexicon } from './lexicon.ts';

/** The expressions of a sentence that can date a happening, with how each does; comparisons and durations do not,
 * nor what recurs ("every year in May"). */
export function findDatings(
  text: string,
  sentence: Span,
  expressions: readonly Expression[],
  lexicon: Lexicon,
): Dating[] {
  const recurs = expressions.some(({ type }) => type === 'SET');
  return expressions
    .filter((expression) => expression.type === 'DATE' || expression.type === 'TIME')
    .filter(({ basis }) => !recurs || basis === 'stated')
    .filter((expression) => !/^(?:PRESENT|PAST|FUTURE)_REF$/.test(expression.value))
    .map((expression) => blurWeekday(text, expression, lexicon))
    .map((expression) => ({ relation: relationOf(text, sentence, expression, lexicon), expression }))
    .filter((dating): dating is Dating => dating.relation !== null);
}

/** The dates after "since", those of records with them: "the driest spring *since 1962*, when the well of Orn ran dry". */
export function findOrigins(
  text: string,
  sentence: Span,
  expressions: readonly Expression[],
  lexicon: Lexicon,
): Expression[] {
  const isOrigin = ({ start }: Span): boolean =>
    signalOf(wordsBefore(text, sentence, start, lexicon), lexicon) === 'since';
  return expressions.filter((expression) => expression.bounds !== null && isOrigin(expression));
}

/** "On a Friday": one of many, and not the last before the text was published. Only weekdays take such an article. */
function blurWeekday(text: string, expression: Expression, lexicon: Lexicon): Expression {
  const { start, bounds, basis, precision } = expression;
  const article = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 12), start));
  const single = !/\s/.test(sliceOf(text, expression));
  if (!article || !single || basis !== 'relative' || precision !== 'day' || !bounds || !isOneDay(bounds))
    return expression;
  if (!lexicon.indefiniteArticles.has(article[1]!.toLowerCase())) return expression;
  return {
    ...expression,
    start: start - article[0].length,
    value: `XXXX-WXX-${weekdayOf(bounds.earliest!)}`,
    bounds: null,
    basis: 'none',
    steps: [],
  };
}

/** How the words before an expression make it date: "on", "since", "before" …; null for a comparison. */
function relationOf(text: string, sentence: Span, expression: Expression, lexicon: Lexicon): Relation | null {
  if (expression.type === 'TIME' && isOfNamedDay(text, expression, lexicon)) return null;
  const before = wordsBefore(text, sentence, expression.start, lexicon);
  if ([1, 2].some((count) => lexicon.comparisons.has(before.slice(-count).join(' ')))) return null;
  if (before.some((word) => lexicon.comparisonVerbs.has(word))) return null;
  if (expression.lasting) return 'on';
  const signal = signalOf(before, lexicon);
  if (signal === 'since' && isRecord(before, lexicon)) return null;
  return signal ?? 'on';
}

/** "The *driest* spring since 1962", "*not* since 1962": what was then is only what is like it. */
function isRecord(before: readonly string[], { looksExtreme, negations }: Lexicon): boolean {
  return before.some(looksExtreme) || negations.has(before.at(-2) ?? '');
}

/** What the last words before a date, two or one, say of how it dates: "prior to", "since". */
function signalOf(before: readonly string[], { dateSignals }: Lexicon): Relation | undefined {
  return dateSignals.get(before.slice(-2).join(' ')) ?? dateSignals.get(before.at(-1) ?? '');
}

/** "At six *on the evening of* the vote": an hour of a day that only a happening names. */
function isOfNamedDay(text: string, { end, basis }: Expression, { linkSignals }: Lexicon): boolean {
  if (basis !== 'relative') return false;
  const behind = text
    .slice(end, end + LONGEST_SIGNAL)
    .trimStart()
    .toLowerCase();
  return [...linkSignals].some(
    ([words, rule]) => typeof rule !== 'string' && rule.lag?.most === 0 && behind.startsWith(`${words} `),
  );
}

/** No words that name a day by what happened on it are longer, in characters. */
const LONGEST_SIGNAL = 40;

/** Up to eight words before an offset, lower-cased, articles at the end left out. */
function wordsBefore(text: string, sentence: Span, offset: number, lexicon: Lexicon): string[] {
  const words = sliceOf(text, { start: Math.max(sentence.start, offset - 60), end: offset })
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  while (lexicon.definiteArticles.has(words.at(-1)!)) words.pop();
  return words.slice(-8);
}
