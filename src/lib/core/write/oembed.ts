import type { Timeline } from '../model.ts';
import { NOWHERE } from '../view/address.ts';
import { PICTURE, type Place } from './preview.ts';
import { FRAME_HEIGHT, writeFrame } from './snippet.ts';

/** In pixels; a frame fits into whatever width there is. */
const FRAME_WIDTH = 800;

/** How long a consumer may keep the answer: an hour, in seconds. */
const CACHE_AGE = 3600;

/**
 * The answer of an oEmbed endpoint (oembed.com, version 1.0, type rich) as a file: a static site has no program that
 * could fit it to `maxwidth`, and the frame takes the width that there is.
 */
export function writeOembed({ title }: Timeline, { url, picture }: Place): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Sourceline',
    provider_url: url,
    cache_age: CACHE_AGE,
    html: writeFrame({ site: url, title, address: NOWHERE, theme: null, height: FRAME_HEIGHT }),
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: `${url}${PICTURE}`,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
