import type { Bounds } from '../base/bounds.ts';
import { civilOf, type Year } from '../base/day.ts';
import type { Grammar } from './grammar.ts';
import type { Phrase } from './phrase.ts';

/** A text tells of old times where it names a year so many before its publication, hours aside. */
const OLD = 300;

/**
 * Reads "shortly after 1100" as an hour: in a text of our days that names no year of old times, and has other hours or
 * figures that can be such, a figure from 1000 to 1459 behind a word that hours have before them is no year.
 */
export function readBareHours(
  text: string,
  phrases: readonly Phrase[],
  published: Bounds | null,
  { hourBefore }: Grammar,
): readonly Phrase[] {
  if (!hourBefore || published === null || published.latest === null) return phrases;
  const hours = new Set<Phrase>();
  for (const [index, phrase] of phrases.entries()) {
    const clock = clockOf(text, phrase);
    const before = text.slice(Math.max(0, phrase.start - 12), phrase.start);
    const last = phrases[index - 1];
    const joined = last !== undefined && hours.has(last) && /^ (?:and|to) $/.test(text.slice(last.end, phrase.start));
    if (clock !== null && (joined || hourBefore.test(before))) hours.add(phrase);
  }
  const { year } = civilOf(published.latest);
  const isOld = phrases.some((phrase) => !hours.has(phrase) && (yearOf(phrase) ?? year) < year - OLD);
  const others = hours.size + phrases.filter(({ clock }) => clock !== undefined).length;
  if (hours.size === 0 || isOld || others < 2) return phrases;
  return phrases.map((phrase) =>
    hours.has(phrase)
      ? {
          start: phrase.start,
          end: phrase.end,
          meaning: { kind: 'calendar', fields: {} },
          clock: clockOf(text, phrase)!,
        }
      : phrase,
  );
}

function yearOf({ meaning }: Phrase): Year | undefined {
  return meaning.kind === 'calendar' ? meaning.fields.year : undefined;
}

/** What of the clock a bare year can be; null where it cannot. */
function clockOf(text: string, phrase: Phrase): string | null {
  const figure = /^(1[0-4])([0-5]\d)$/.exec(text.slice(phrase.start, phrase.end));
  return figure && yearOf(phrase) !== undefined ? `${figure[1]}:${figure[2]}` : null;
}
