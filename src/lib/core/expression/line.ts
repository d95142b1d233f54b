import { dayOf, type Day, type Year } from '../base/day.ts';
import type { Unit } from './granule.ts';
import type { Grammar } from './grammar.ts';
import type { Fields, Phrase } from './phrase.ts';
import { inYear } from './resolve.ts';

/** How a narrative runs through time: the years of dates told without one, and the dates that it only mentions. */
export interface Line {
  /** By index in the list of phrases. */
  readonly years: ReadonlyMap<number, Year>;
  readonly asides: ReadonlySet<number>;
}

/** A stretch of days, with the years that it lies in. */
interface Stretch {
  readonly earliest: Day;
  readonly latest: Day;
  readonly years: readonly [Year, Year];
}

/** A way to have read the dates so far. */
interface Path {
  /** The last date that was no aside. */
  readonly at: Stretch | null;
  readonly cost: number;
  readonly before: Path | null;
  /** What the last step decided: the index of a phrase, and its year or that it is an aside. */
  readonly index: number;
  readonly year: Year | null;
  readonly aside: boolean;
}

const START: Path = { at: null, cost: 0, before: null, index: -1, year: null, aside: false };

/**
 * Reads the whole line of a narrative at once. Stories run forward in small steps, go back seldom and not far, and
 * name a new year when they enter one; a date that breaks this is one that they mention in passing ("as in 1813"
 * between two days of 1920). Of all ways to give the yearless dates a year and to take stated ones as asides, the one
 * with the least of jumps is chosen, by dynamic programming over a few candidates a date: the cost is linear.
 */
export function readLine(phrases: readonly Phrase[], text: string, grammar: Grammar): Line {
  const coming = comingYears(phrases);
  let paths: readonly Path[] = [START];
  phrases.forEach((phrase, index) => {
    const closes = phrases[index - 1]?.opensRange === true;
    const next = stepsFor(phrase, index, paths, coming[index] ?? null, closes, standingOf(text, phrase, grammar));
    if (next.length > 0) paths = next.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_PATHS);
  });
  return trace(paths[0]!, phrases);
}

const MOST_PATHS = 8;

function stepsFor(
  { meaning }: Phrase,
  index: number,
  paths: readonly Path[],
  coming: Year | null,
  closes: boolean,
  standing: Standing,
): Path[] {
  if (meaning.kind === 'shift') {
    const enters = meaning.unit === 'year' && meaning.from !== 'published' && meaning.by > 0;
    return enters ? paths.map((path) => enterYears(path, meaning.by, index)) : [];
  }
  if (meaning.kind !== 'calendar' || isLong(meaning.fields)) return [];
  const { fields } = meaning;
  const stated = fields.year === undefined ? null : stretchIn(fields, fields.year);
  if (stated !== null)
    return [step(paths, stated, index, null, closes), ...paths.map((path) => pass(path, fields, index, standing))];
  // Writers count a winter to either of its years, so that it shows nothing of the line.
  const yearly = fields.month !== undefined || (fields.season !== undefined && fields.season !== 'WI');
  if (meaning.lean !== undefined || fields.yearShift !== undefined || !yearly) return [];
  return candidates(paths, coming).flatMap((year) => {
    const stretch = stretchIn(fields, year);
    return stretch === null ? [] : [step(paths, stretch, index, year, closes)];
  });
}

function isLong({ decade, century }: Fields): boolean {
  return decade !== undefined || century !== undefined;
}

/** The days that the fields name in a year; a day more or less at a month's end does not matter here. */
function stretchIn(fields: Fields, year: Year): Stretch | null {
  const granule = inYear(fields, year);
  if (granule === null) return null;
  const latest = granule.start + LENGTHS[granule.unit] - 1;
  return { earliest: granule.start, latest, years: [year, fields.season === 'WI' ? year + 1 : year] };
}

/** In days. */
const LENGTHS: Readonly<Record<Unit, number>> = {
  day: 1, weekend: 2, week: 7, month: 30, season: 91, quarter: 91, half: 182, year: 365, decade: 3652, century: 36524,
}; // prettier-ignore

/** The cheapest way to come to a date; the end of a stretch of time never lies before its beginning. */
function step(paths: readonly Path[], at: Stretch, index: number, year: Year | null, closes: boolean): Path {
  let before = paths[0]!;
  let cost = Infinity;
  for (const path of paths) {
    const sum = path.cost + (path.at === null ? 0 : costOf(path.at, at, year, closes));
    if (sum < cost) [before, cost] = [path, sum];
  }
  return { at, cost, before, index, year, aside: false };
}

/**
 * The cost of a step from one date to the next grows with the logarithm of the months between them; where the text
 * states the year itself, it is never more than that of a few months.
 */
function costOf(from: Stretch, to: Stretch, year: Year | null, closes: boolean): number {
  const entered = year === null || closes || from.years.includes(year) ? 0 : NEW_YEAR;
  const most = year === null ? MOST_STATED : Infinity;
  if (to.earliest > from.latest) return entered + Math.min(most, Math.log1p((to.earliest - from.latest) / MONTH));
  if (to.latest >= from.earliest) return entered;
  return entered + (closes ? WRONG_WAY : BACK) + Math.log1p((from.earliest - to.latest) / MONTH);
}

const MOST_STATED = 2.5;
const MONTH = 30;
/** What it costs to enter another year without naming it, to go back, and to end a stretch before it begins. */
const NEW_YEAR = 1.2;
const BACK = 0.5;
const WRONG_WAY = 5;

/**
 * How a phrase stands in its sentence: it opens it, with no more than a word or two before it ("In 1920", "By late
 * 1944"), or is that to which something lasted ("until the fall of the town in February 1945").
 */
type Standing = 'leading' | 'ahead' | 'within';

function standingOf(text: string, { start }: Phrase, { until }: Grammar): Standing {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:^|[.!?]["”’)]?\s|\n)\s*(?:\p{L}+\s){0,2}$/u.test(before.slice(-24))) return 'leading';
  return until?.test(before) ? 'ahead' : 'within';
}

/** A stated date that is an aside. */
function pass(path: Path, fields: Fields, index: number, standing: Standing): Path {
  const passing = path.at === null ? PASSING.first : passingOf(fields, standing);
  return { at: path.at, cost: path.cost + passing, before: path, index, year: null, aside: true };
}

/** Years, and less so months, are often told in passing, unless they open their sentence; whole dates seldom. */
function passingOf({ month, season, day }: Fields, standing: Standing): number {
  if (standing === 'ahead') return PASSING.ahead;
  if (day !== undefined) return PASSING.day;
  if (standing === 'leading') return PASSING.day;
  return (month ?? season) !== undefined ? PASSING.month : PASSING.year;
}

/** What it costs to take a date as an aside; the first of a text hardly ever is one. */
const PASSING = { ahead: 1, year: 1.2, month: 2.4, day: 3, first: 5 };

/** "The following year" names the year that it enters. */
function enterYears(path: Path, by: number, index: number): Path {
  const year = path.at === null ? null : path.at.years[1] + by;
  const at: Stretch | null =
    year === null ? null : { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31), years: [year, year] };
  return { at, cost: path.cost, before: path, index, year: null, aside: false };
}

/** The years in which a yearless date can lie: near those told before it, or the next one stated after it. */
function candidates(paths: readonly Path[], coming: Year | null): readonly Year[] {
  const years = new Set<Year>();
  for (const { at } of paths.slice(0, LIKELY)) {
    if (at === null) continue;
    for (let year = at.years[0] - 1; year <= at.years[1] + 1; year++) years.add(year);
  }
  if (years.size > 0 && coming !== null) years.add(coming - 1).add(coming);
  return [...years];
}

/** How many of the paths, the cheapest first, lend their years. */
const LIKELY = 3;

/** For each phrase, the next year that the text states after it. */
function comingYears(phrases: readonly Phrase[]): readonly (Year | null)[] {
  const coming: (Year | null)[] = [];
  let year: Year | null = null;
  for (let index = phrases.length - 1; index >= 0; index--) {
    coming[index] = year;
    const { meaning } = phrases[index]!;
    if (meaning.kind === 'calendar' && meaning.fields.year !== undefined) year = meaning.fields.year;
  }
  return coming;
}

function trace(last: Path, phrases: readonly Phrase[]): Line {
  const years = new Map<number, Year>();
  const asides = new Set<number>();
  phrases.forEach(({ meaning }, index) => {
    if (meaning.kind === 'calendar' && isLong(meaning.fields)) asides.add(index);
  });
  for (let path: Path | null = last; path !== null; path = path.before) {
    if (path.year !== null) years.set(path.index, path.year);
    if (path.aside) asides.add(path.index);
  }
  return { years, asides };
}
