import { writeAddress, FACETS, type Address } from '../view/address.ts';
import { formatInstant } from '../view/time.ts';
import { escapeHtml } from './escape.ts';
import { PICTURE } from './preview.ts';

/** The height of a frame where nobody says another, in pixels. */
export const FRAME_HEIGHT = 480;

export type Theme = 'light' | 'dark';

/** What somebody who puts a timeline into their page decides about it. */
export interface Embedding {
  /** The address of the site, with a slash at its end. */
  readonly site: string;
  readonly title: string;
  /** What is open and shown at first. */
  readonly address: Address;
  /** Null: as each reader has set it. */
  readonly theme: Theme | null;
  /** In pixels. */
  readonly height: number;
}

/** The address of the embed's page for a frame. */
export function addressFrame({ site, address, theme, height }: Omit<Embedding, 'title'>): string {
  const query = [
    writeAddress(address),
    ...(theme === null ? [] : [`theme=${theme}`]),
    // A host with a script asks the frame how high it would be.
    ...(height === FRAME_HEIGHT ? [] : [`height=${height}`]),
  ].filter((part) => part !== '');
  return `${site}embed/${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** The line of HTML that shows a timeline in a page: a frame, which needs no script. */
export function writeFrame(embedding: Embedding): string {
  const { title, height } = embedding;
  return `<iframe${attributes([
    ['src', addressFrame(embedding)],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ])} allowfullscreen data-sourceline></iframe>`;
}

/**
 * The lines of HTML that make a timeline part of a page: the element, its script, and what stands in for both without
 * JavaScript. Passages come with the timeline, whole texts when somebody opens a source.
 * @param hasPicture whether the site has the picture of its timeline
 */
export function writeElement({ site, title, address, theme, height }: Embedding, hasPicture: boolean): string {
  const { event, window, search, since, until, view, lanes, share, language } = address;
  const element = attributes([
    ['src', `${site}passages.json`],
    ['texts', `${site}timeline.json`],
    ['event', event],
    ['from', window && formatInstant(window.from)],
    ['to', window && formatInstant(window.to)],
    ['search', search],
    ...FACETS.map(([, facet]): Pair => [facet, address[facet].join(', ')]),
    ['since', since],
    ['until', until],
    ['view', view === 'story' ? view : null],
    ['lanes', lanes === 'kind' ? null : lanes],
    ['share', share === 1 ? null : String(share)],
    ['theme', theme],
    ['lang', language],
    ['style', `display: block; height: ${height}px`],
  ]);
  const instead = hasPicture
    ? `<img${attributes([
        ['src', `${site}${PICTURE}`],
        ['alt', title],
        ['width', '100%'],
      ])}>`
    : escapeHtml(title);
  return `<sourceline-timeline${element}></sourceline-timeline>
<script${attributes([['src', `${site}sourceline-embed.js`]])} async></script>
<noscript><a${attributes([['href', site]])}>${instead}</a></noscript>`;
}

type Pair = readonly [name: string, value: string | null];

function attributes(pairs: readonly Pair[]): string {
  const said = pairs.filter(([, value]) => value !== null && value !== '');
  return said.map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`).join('');
}
