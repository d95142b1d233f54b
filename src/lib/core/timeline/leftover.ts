import { by } from '../base/order.ts';
import { contains, type Span } from '../base/span.ts';
import { whenOf } from '../base/when.ts';
import type { Expression, Imprint, Leftover, Mention, SourceText, TimelineEvent } from '../model.ts';

interface Read {
  readonly doc: SourceText;
  readonly imprint: Imprint;
  readonly expressions: readonly Expression[];
}

/**
 * The dated sentences in which no event has a passage, one entry a sentence, in the order of documents and text. Those
 * of `hidden` mentions are left out too.
 */
export function findLeftovers(
  readings: readonly Read[],
  events: readonly TimelineEvent[],
  hidden: readonly Mention[] = [],
): Leftover[] {
  const told = new Map<string, Set<number>>();
  for (const passage of [...events.flatMap((event) => event.passages), ...hidden]) {
    const starts = told.get(passage.document) ?? new Set();
    told.set(passage.document, starts.add(passage.sentence.start));
  }
  return readings
    .flatMap(({ doc, imprint, expressions }) => {
      const dated = expressions.filter(({ type, bounds }) => bounds !== null && (type === 'DATE' || type === 'TIME'));
      return doc.paragraphs
        .filter(
          (paragraph) => paragraph.role !== 'furniture' && !imprint.header.some((span) => contains(span, paragraph)),
        )
        .flatMap((paragraph) => paragraph.sentences)
        .filter((sentence) => !told.get(doc.id)?.has(sentence.start))
        .flatMap((sentence) => {
          const expression = findWithin(dated, sentence);
          return expression ? [makeLeftover(doc, sentence, expression)] : [];
        });
    })
    .toSorted(
      by(
        ({ document }) => document,
        ({ start }) => start,
      ),
    );
}

/** The first of the expressions, which are in the order of the text, that lies within a sentence. */
function findWithin(dated: readonly Expression[], sentence: Span): Expression | null {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  const candidate = dated[low];
  return candidate !== undefined && contains(sentence, candidate) ? candidate : null;
}

function makeLeftover(doc: SourceText, { start, end }: Span, expression: Expression): Leftover {
  const { precision, basis, steps, lasting } = expression;
  const when = whenOf(expression.bounds!, { precision, basis, because: steps, lasting });
  return { document: doc.id, start, end, quote: doc.text.slice(start, end), when };
}
