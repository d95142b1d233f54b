import { ENGLISH_DATES, type DateWords } from '../base/date-words.ts';
import { civilOf } from '../base/day.ts';
import { wordYear } from '../base/wording.ts';
import type { Placed } from './place.ts';
import type { Instant, Pixels, TimeWindow } from './time.ts';

/**
 * The whole span on one line, with its long silences folded, so that a burst of days and an event years before it can
 * both be seen:   1998 ⫽ 2014 ⫽ Nov 2021 – Jan 2022
 */
export interface Fold {
  readonly sections: readonly Section[];
  readonly toPixel: (instant: Instant) => Pixels;
  readonly toInstant: (x: Pixels) => Instant;
}

/** A stretch that has events, drawn to a scale of its own. */
export interface Section extends TimeWindow {
  readonly left: Pixels;
  readonly right: Pixels;
  readonly text: string;
  readonly count: number;
}

interface Group extends TimeWindow {
  /** The outer bounds of its events, for the words: a century is not the day in its middle. */
  readonly said: TimeWindow;
  readonly count: number;
}

/** About the width of a character of the line's texts. */
const CHARACTER: Pixels = 6.4;
const SILENCE: Pixels = 26;
const NARROWEST: Pixels = 38;
const MOST_SECTIONS = 9;
const SECTION_DISTANCE: Pixels = 80;
const LONG_SILENCE = 0.12;

/** Folds the silences of a placement into a line of this width. */
export function foldSilences(placed: readonly Placed[], width: Pixels, dates: DateWords = ENGLISH_DATES): Fold {
  const groups = groupEvents(placed, Math.min(MOST_SECTIONS, Math.max(2, Math.floor(width / SECTION_DISTANCE))));
  const sections = layOutSections(groups, width, dates);
  const knots = sections.flatMap(({ from, to, left, right }) => [{ t: from, x: left }, { t: to, x: right }]); // prettier-ignore
  return {
    sections,
    toPixel: (instant) => interpolate(instant, knots, 't', 'x'),
    toInstant: (x) => interpolate(x, knots, 'x', 't'),
  };
}

/** Shorter silences, in days, are never folded. */
const SHORTEST_SILENCE = 20;

/** Splits at the longest silences, while they are long against what is left without them. */
function groupEvents(placed: readonly Placed[], most: number): Group[] {
  if (placed.length === 0) return [{ from: 0, to: 1, said: { from: 0, to: 1 }, count: 0 }];
  const span = placed.at(-1)!.at - placed[0]!.at;
  const { gaps, sum } = findGaps(placed, span);
  let rest = sum;
  const cuts: number[] = [];
  for (const { before, length } of gaps.toSorted((a, b) => b.length - a.length)) {
    if (cuts.length >= most - 1 || length < rest * LONG_SILENCE) break;
    cuts.push(before);
    rest -= length;
  }
  const starts = [0, ...cuts.toSorted((a, b) => a - b)];
  return starts.map((start, index) => boundGroup(placed, start, starts[index + 1] ?? placed.length, span));
}

/** The silences that may be folded, each with the index of the event after it, and the length of all, however short. */
function findGaps(placed: readonly Placed[], span: number) {
  const gaps: { readonly before: number; readonly length: number }[] = [];
  let reached = endOf(placed[0]!, span);
  let sum = 0;
  for (let before = 1; before < placed.length; before++) {
    const one = placed[before]!;
    const length = startOf(one, span) - reached;
    reached = Math.max(reached, endOf(one, span));
    sum += length;
    if (length >= SHORTEST_SILENCE) gaps.push({ before, length });
  }
  return { gaps, sum };
}

/** Where an event lies on the line: one that lasts, unless it spans much of the line, from end to end. */
function startOf(one: Placed, span: number): Instant {
  return isStretch(one, span) ? one.from : one.at;
}

function endOf(one: Placed, span: number): Instant {
  return isStretch(one, span) ? one.to : one.at;
}

function isStretch({ from, to, lasting }: Placed, span: number): boolean {
  return lasting && to - from <= span * 0.3;
}

/** The group of the events from an index to before another. */
function boundGroup(placed: readonly Placed[], first: number, end: number, span: number): Group {
  let [from, to, saidFrom, saidTo] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = first; index < end; index++) {
    const one = placed[index]!;
    from = Math.min(from, startOf(one, span));
    to = Math.max(to, endOf(one, span));
    if (one.openStart || one.openEnd) continue;
    saidFrom = Math.min(saidFrom, one.from);
    saidTo = Math.max(saidTo, one.to);
  }
  const margin = Math.max(0.5, (to - from) * 0.03);
  const said = { from: Math.min(from, saidFrom), to: Math.max(to, saidTo) };
  return { from: from - margin, to: to + margin, said, count: end - first };
}

/** Each section gets a least width, and shares the rest by the number of its events. */
function layOutSections(groups: readonly Group[], width: Pixels, dates: DateWords): Section[] {
  const room = Math.max(1, width - SILENCE * (groups.length - 1));
  const least = Math.min(NARROWEST, room / groups.length);
  const share = (room - least * groups.length) / Math.max(1, groups.reduce((sum, { count }) => sum + count ** 1.5, 0)); // prettier-ignore
  let left = 0;
  return groups.map((group) => {
    const right = left + least + share * group.count ** 1.5;
    const text = wordStretch(group.said, (right - left + SILENCE) / CHARACTER, dates);
    const section = { from: group.from, to: group.to, count: group.count, left, right, text };
    left = right + SILENCE;
    return section;
  });
}

type Axis = 't' | 'x';

/** Piecewise linear between knots, and at the scale of the last piece beyond them. */
function interpolate(value: number, knots: readonly Record<Axis, number>[], from: Axis, to: Axis): number {
  let index = knots.findIndex((knot) => value < knot[from]);
  if (index < 0) index = knots.length - 1;
  const [a, b] = [knots[Math.max(0, index - 1)]!, knots[Math.max(1, index)]!];
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

/** A stretch in few words, fewer where there is little room: "1998", "Nov 2021", "Jan–Mar 2019". `to` is exclusive. */
export function wordStretch({ from, to }: TimeWindow, characters = Infinity, dates: DateWords = ENGLISH_DATES): string {
  const [a, b] = [civilOf(Math.floor(from)), civilOf(Math.ceil(to) - 1)];
  const [first, last] = [wordYear(a.year, dates), wordYear(b.year, dates)];
  const years = first === last ? first : `${first}–${last}`;
  if (to - from > 300) return years;
  const [start, end] = [dates.monthsShort[a.month - 1]!, dates.monthsShort[b.month - 1]!];
  const months =
    first !== last ? `${start} ${first} – ${end} ${last}` : `${start === end ? start : `${start}–${end}`} ${first}`;
  return months.length <= characters ? months : years;
}

/** How much happens along the line, in each of its columns: the weights of the events, and the most sources one has. */
export interface Density {
  readonly weights: readonly number[];
  /** 0 where nothing is told, 1 where nothing is told by more than one source. */
  readonly sources: readonly number[];
}

export function countDensity(placed: readonly Placed[], fold: Fold, width: Pixels, column: Pixels): Density {
  const weights = new Array<number>(Math.max(1, Math.ceil(width / column))).fill(0);
  const sources = weights.slice();
  for (const { at, event } of placed) {
    const index = Math.min(weights.length - 1, Math.max(0, Math.floor(fold.toPixel(at) / column)));
    weights[index]! += 0.4 + event.weight;
    sources[index] = Math.max(sources[index]!, event.sources);
  }
  return { weights, sources };
}
