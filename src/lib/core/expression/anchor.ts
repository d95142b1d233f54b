import type { Bounds } from '../base/bounds.ts';
import { civilOf } from '../base/day.ts';
import type { Expression } from '../model.ts';
import { expressionOf } from './express.ts';
import { readLine } from './line.ts';
import type { Phrase } from './phrase.ts';
import { placePhrase } from './place.ts';
import type { Setting, Told } from './placed.ts';
import { follow, NOTHING_TOLD, type Thread } from './thread.ts';

/** An expression, and whether it and the next are the ends of one stretch. */
export interface Anchored {
  readonly expression: Expression;
  readonly opensRange: boolean;
}

/** Puts phrases on the calendar, in the order of the text: each may hang on the one told before it. */
export function anchorPhrases(phrases: readonly Phrase[], setting: Setting): Anchored[] {
  const { asides, years } = readLine(phrases, setting.text);
  let thread: Thread = NOTHING_TOLD;
  let opener: Told | null = null;
  return phrases.map((phrase, i) => {
    const placed = placePhrase(
      phrase,
      setting,
      opener ? follow(thread, opener) : thread,
      opener !== null,
      years.get(i) ?? null,
    );
    const told = placed.granule && { granule: placed.granule, start: phrase.start, end: phrase.end };
    const aside =
      asides.has(i) ||
      isComparison(phrase) ||
      isForecast(told, setting) ||
      (setting.narrative && placed.why.rule === 'published');
    if (told) thread = aside ? { ...thread, mentioned: told } : follow(thread, told);
    opener = phrase.opensRange ? told : null;
    return { expression: expressionOf(phrase, placed, setting), opensRange: phrase.opensRange === true };
  });
}

/** In news a quarter yet to come is a forecast, and nothing is compared with it. */
function isForecast(told: Told | null, { published }: Setting): boolean {
  return told?.granule.unit === 'quarter' && published?.latest != null && told.granule.start > published.latest;
}

function isComparison({ meaning }: Phrase): boolean {
  if (meaning.kind !== 'shift') return false;
  return meaning.compares === true || meaning.year !== undefined || (meaning.by < 0 && meaning.unit === 'year');
}

/**
 * Whether a text tells of other times than its own: it has no date, or most of the years that it names lie more than
 * a year from its publication.
 */
export function isNarrative(phrases: readonly Phrase[], published: Bounds | null): boolean {
  if (published === null || published.earliest === null || published.latest === null) return true;
  const year = civilOf(published.latest).year;
  const years = phrases.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.fields.year !== undefined ? [meaning.fields] : [],
  );
  const dated = years.filter(({ month, day }) => month !== undefined || day !== undefined);
  const near = dated.filter((fields) => Math.abs(fields.year! - year) <= 1).length;
  return dated.length >= 3 && near * 3 < dated.length;
}
