import type { Bounds } from '../base/bounds.ts';
import { civilOf, dayOf, parseDay, type Year } from '../base/day.ts';
import type { Step, TimelineEvent } from '../model.ts';

export interface InferredYear {
  readonly published: Bounds;
  readonly because: readonly Step[];
}

/**
 * The year in which a text without a date speaks, so that its "at the beginning of the year" can be read: that of the
 * events it shares with dated texts, where all these lie in one year. Null where they do not, or none is shared. This is
 * a supposition, and the step says so.
 */
export function inferYear(document: string, events: readonly TimelineEvent[]): InferredYear | null {
  const shared = events.filter(
    (event) => event.passages.some((passage) => passage.document === document) && event.reported.last !== null,
  );
  const dated = shared.filter((event) => event.when.latest !== null);
  const years = new Set(dated.map((event) => yearOf(event.when.latest!)));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return null;
  return {
    published: { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) },
    because: dated.slice(0, 1).map((event) => {
      const passage = event.passages.find((candidate) => candidate.document === document)!;
      const says = `The text has no date. It is read as one of ${year}, because it reports what dated sources put there: “${event.title}”.`;
      return {
        rule: 'year-of-shared-events',
        says,
        document,
        start: passage.start,
        end: passage.end,
        quote: passage.quote,
      };
    }),
  };
}

function yearOf(iso: string): Year {
  return civilOf(parseDay(iso)!).year;
}
