import type { Timeline } from '../model.ts';
import { escapeHtml } from './escape.ts';
import type { Place } from './page.ts';

/** The names of the files in a site that previews and discovery lead to. */
export const [OEMBED, PICTURE] = ['oembed.json', 'picture.png'];

/** The size that a frame has where nobody says another, in pixels; it fits into whatever width there is. */
export const FRAME_HEIGHT = 480;
const FRAME_WIDTH = 800;

/** How long a consumer may keep the answer: an hour, in seconds. */
const CACHE_AGE = 3600;

export interface Frame {
  /** The address of the embed's page. */
  readonly src: string;
  readonly title: string;
  readonly height?: number;
}

/** The line of HTML that shows an embed in a page: one element that needs no script. */
export function writeFrame({ src, title, height = FRAME_HEIGHT }: Frame): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" allowfullscreen data-sourceline></iframe>`;
}

/**
 * The answer of an oEmbed endpoint (oembed.com, version 1.0, type rich) as a file: a static site has no program that
 * could fit it to `maxwidth`, and the frame takes the width that there is.
 */
export function writeOembed(timeline: Timeline, { url, picture }: Place): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: timeline.title,
    provider_name: 'Sourceline',
    provider_url: url,
    cache_age: CACHE_AGE,
    html: writeFrame({ src: `${url}embed/`, title: timeline.title }),
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: `${url}${PICTURE}`,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
