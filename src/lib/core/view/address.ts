import { parseDay } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import { NO_FILTER, type Facet, type Filter } from './filter.ts';
import { GROUPINGS, type Grouping } from './group.ts';
import { formatInstant, parseInstant, type TimeWindow } from './time.ts';

/** What the address says: a link with it opens the same event and view. */
export interface Address extends Filter {
  /** The file that is shown in place of the page's own. */
  readonly src: string | null;
  readonly event: string | null;
  readonly document: string | null;
  /** The words of the document that are shown. */
  readonly at: Span | null;
  readonly window: TimeWindow | null;
  readonly search: string;
  readonly view: View;
  /** The language that the reader named (BCP 47). */
  readonly language: string | null;
  /** What the lanes tell apart. */
  readonly lanes: Grouping;
  /** From key events, 0, to everything, 1. */
  readonly share: number;
}

export type View = 'drawing' | 'story';

export const NOWHERE: Address = {
  ...NO_FILTER,
  src: null,
  event: null,
  document: null,
  at: null,
  window: null,
  search: '',
  view: 'drawing',
  language: null,
  lanes: 'kind',
  share: 1,
};

/** The names of the lists of a filter in an address; an element's attributes have the lists' own. */
export const FACETS: readonly (readonly [string, Facet])[] = [
  ['kind', 'kinds'],
  ['source', 'sources'],
  ['who', 'actors'],
  ['where', 'places'],
  ['sure', 'certainty'],
];

/** The address of a query string, with or without its "?". What is not understood is as if it were not there. */
export function readAddress(query: string): Address {
  const pairs = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map(readPair);
  const all = (name: string) => pairs.filter(([key, value]) => key === name && value !== '').map(([, value]) => value);
  const one = (name: string) => all(name)[0] ?? null;
  return {
    src: one('src'),
    event: one('event'),
    document: one('document'),
    at: readSpan(one('at')),
    window: readWindow(one('from'), one('to')),
    search: one('search') ?? '',
    ...(Object.fromEntries(FACETS.map(([name, facet]) => [facet, all(name)])) as Record<Facet, string[]>),
    since: readDay(one('since')),
    until: readDay(one('until')),
    view: one('view') === 'story' ? 'story' : 'drawing',
    language: one('lang'),
    lanes: GROUPINGS.find((grouping) => grouping === one('lanes')) ?? 'kind',
    share: readShare(one('share')),
  };
}

/** The query string of an address, without "?"; empty for the page as it opens. */
export function writeAddress(address: Address): string {
  const { src, event, document, at, window, search, since, until, view, lanes, share, language } = address;
  const pairs: [string, string | null][] = [
    ['src', src],
    ['event', event],
    ['document', document],
    ['at', at && `${at.start}-${at.end}`],
    ['from', window && formatInstant(window.from)],
    ['to', window && formatInstant(window.to)],
    ['search', search],
    ...FACETS.flatMap(([name, facet]) => address[facet].map((value): [string, string] => [name, value])),
    ['since', since],
    ['until', until],
    ['view', view === 'story' ? 'story' : null],
    ['lanes', lanes === 'kind' ? null : lanes],
    ['share', share === 1 ? null : String(share)],
    ['lang', language],
  ];
  const written = pairs.filter(([, value]) => value !== null && value !== '');
  // A lone half of a pair has no place in an address.
  const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%3A', ':');
  return written.map(([key, value]) => `${key}=${encode(value!)}`).join('&');
}

function readSpan(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return start === undefined || Number(end) <= Number(start) ? null : { start: Number(start), end: Number(end) };
}

function readDay(text: string | null): string | null {
  return text !== null && /^-?\d{4,6}-\d\d-\d\d$/.test(text) && parseDay(text) !== null ? text : null;
}

function readPair(pair: string): readonly [string, string] {
  const [key = '', ...rest] = pair.split('=');
  return [key, decode(rest.join('=').replaceAll('+', ' '))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readShare(text: string | null): number {
  const share = Number(text ?? 1);
  return share >= 0 && share <= 1 ? share : 1;
}

function readWindow(from: string | null, to: string | null): TimeWindow | null {
  const [a, b] = [from === null ? null : parseInstant(from), to === null ? null : parseInstant(to)];
  return a === null || b === null || b <= a ? null : { from: a, to: b };
}
