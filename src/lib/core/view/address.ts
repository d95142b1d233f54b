import { GROUPINGS, type Grouping } from './group.ts';
import { formatInstant, parseInstant, type TimeWindow } from './time.ts';

/** What the address says: a link with it opens the same event and view. */
export interface Address {
  readonly event: string | null;
  readonly document: string | null;
  readonly window: TimeWindow | null;
  readonly search: string;
  /** Only these are shown; empty shows all. */
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly view: View;
  /** What the lanes tell apart. */
  readonly lanes: Grouping;
  /** From key events, 0, to everything, 1. */
  readonly share: number;
}

export type View = 'drawing' | 'story';

export const NOWHERE: Address = {
  event: null,
  document: null,
  window: null,
  search: '',
  kinds: [],
  sources: [],
  view: 'drawing',
  lanes: 'kind',
  share: 1,
};

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
    event: one('event'),
    document: one('document'),
    window: readWindow(one('from'), one('to')),
    search: one('search') ?? '',
    kinds: all('kind'),
    sources: all('source'),
    view: one('view') === 'story' ? 'story' : 'drawing',
    lanes: GROUPINGS.find((grouping) => grouping === one('lanes')) ?? 'kind',
    share: readShare(one('share')),
  };
}

/** The query string of an address, without "?"; empty for the page as it opens. */
export function writeAddress(address: Address): string {
  const { event, document, window, search, kinds, sources, view, lanes, share } = address;
  const pairs: [string, string | null][] = [
    ['event', event],
    ['document', document],
    ['from', window && formatInstant(window.from)],
    ['to', window && formatInstant(window.to)],
    ['search', search],
    ...kinds.map((kind): [string, string] => ['kind', kind]),
    ...sources.map((source): [string, string] => ['source', source]),
    ['view', view === 'story' ? 'story' : null],
    ['lanes', lanes === 'kind' ? null : lanes],
    ['share', share === 1 ? null : String(share)],
  ];
  const written = pairs.filter(([, value]) => value !== null && value !== '');
  return written.map(([key, value]) => `${key}=${encodeURIComponent(value!).replaceAll('%3A', ':')}`).join('&');
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
