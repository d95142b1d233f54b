import type { Expression } from '../model.ts';
import { expressionOf } from './express.ts';
import { readLine } from './line.ts';
import type { Phrase } from './phrase.ts';
import { placePhrase } from './place.ts';
import type { Setting, TextSetting, Told } from './placed.ts';
import { follow, NOTHING_TOLD, type Thread } from './thread.ts';

/** An expression, and whether it and the next are the ends of one stretch. */
export interface Anchored {
  readonly expression: Expression;
  readonly opensRange: boolean;
}

/** Puts phrases on the calendar, in the order of the text: each may hang on the one told before it, those of narrative do. */
export function anchorPhrases(
  phrases: readonly Phrase[],
  text: TextSetting,
  narrative: readonly boolean[],
): Anchored[] {
  const { asides, years } = readLine(phrases, text.text, text.language.grammar);
  const [story, news]: [Setting, Setting] = [
    { ...text, narrative: true },
    { ...text, narrative: false },
  ];
  let thread: Thread = NOTHING_TOLD;
  let opener: Told | null = null;
  return phrases.map((phrase, i) => {
    const setting = narrative[i]! ? story : news;
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
