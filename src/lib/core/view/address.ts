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
  };
}

/** The query string of an address, without "?"; empty for the page as it opens. */
export function writeAddress({ event, document, window, search, kinds, sources, view }: Address): string {
  const pairs: [string, string | null][] = [
    ['event', event],
    ['document', document],
    ['from', window && formatInstant(window.from)],
    ['to', window && formatInstant(window.to)],
    ['search', search],
    ...kinds.map((kind): [string, string] => ['kind', kind]),
    ...sources.map((source): [string, string] => ['source', source]),
    ['view', view === 'story' ? 'story' : null],
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

function readWindow(from: string | null, to: string | null): TimeWindow | null {
  const [a, b] = [from === null ? null : parseInstant(from), to === null ? null : parseInstant(to)];
  return a === null || b === null || b <= a ? null : { from: a, to: b };
}
