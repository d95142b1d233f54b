import { DATED } from './furniture.ts';

/**
 * Where a page gives a date, the most trustworthy place first, with the words for a reader. What programs are told of the
 * article goes before what is shown beside its heading, and that before a date that stands by itself; last come those
 * that only bound the day: the page's last change, the first comment, the server's note. The order was found by counting
 * on saved pages how often the first date of each place is the right one.
 *
 * A place that is `weak` stands in only where the text's own header and the page's address tell no day.
 */
const PLACES = {
  linked: { words: 'The page’s data for search engines', weak: false },
  meta: { words: 'The page’s head', weak: false },
  stamped: { words: 'A date line beside the heading', weak: false },
  property: { words: 'An element marked as the day of publication', weak: false },
  heading: { words: 'A line beside the heading', weak: false },
  labelled: { words: 'A line of the page on its publication', weak: false },
  time: { words: 'An element of the page for times', weak: false },
  plain: { words: 'An element of the page’s head that may mean any date', weak: false },
  marked: { words: 'An element marked as a date', weak: true },
  title: { words: 'The title', weak: true },
  opening: { words: 'The text’s first words', weak: true },
  data: { words: 'The data of the page’s program', weak: true },
  modified: { words: 'The page tells its last change only, which', weak: true },
  remark: { words: 'The page shows no date but its first comment’s, which', weak: true },
  served: { words: 'The page shows no date, but its server noted when it made it, which', weak: true },
} as const;

export type DatePlace = keyof typeof PLACES;

/** A date as a page gives it, and where. */
export interface DateSignal {
  readonly place: DatePlace;
  readonly written: string;
}

/** The first year in which there was a web: earlier dates are of what a page tells. */
const FIRST_YEAR = 1991;

/** The most trustworthy date among those of a page; none where it gives none. */
export function chooseSignal(signals: readonly DateSignal[]): DateSignal | undefined {
  const dated = signals.filter(({ written }) => isDate(written));
  for (const place of Object.keys(PLACES)) {
    const found = dated.find((signal) => signal.place === place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isDate(written: string): boolean {
  if (written.length > 120 || !(DATED.test(written) || /^\s*\d{8}(?:T|\s|$)/.test(written))) return false;
  const year = /(?<!\d)(\d{4})(?!\d)|^\s*(\d{4})\d{4}/.exec(written);
  return year === null || Number(year[1] ?? year[2]) >= FIRST_YEAR;
}

export function isWeak({ place }: DateSignal): boolean {
  return PLACES[place].weak;
}

export function wordPlace({ place }: DateSignal): string {
  return PLACES[place].words;
}
