import { parseDay } from '../base/day.ts';
import { readTimexes } from '../expression/read.ts';
import type { Expression, TimelineDocument } from '../model.ts';

/** The time expressions of a document, found again in its text; apart, as it brings every language's tables with it. */
export function readTimes({ id, text, language, published }: TimelineDocument): Expression[] {
  const [earliest, latest] = [published.earliest, published.latest].map((iso) => (iso === null ? null : parseDay(iso)));
  const day = earliest === undefined || earliest === null || latest === undefined || latest === null ? null : { earliest, latest }; // prettier-ignore
  return readTimexes({ id, text, paragraphs: [] }, { language, published: day });
}
