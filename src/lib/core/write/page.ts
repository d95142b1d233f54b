import type { Speech } from '../base/speech.ts';
import type { Timeline } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { writeList } from './list.ts';
import { OEMBED, PICTURE, type Place } from './preview.ts';

/** What the head of every page of a site says of the timeline; previews and discovery need its absolute address. */
export function writeHead(timeline: Timeline, speech: Speech, page = 1, place: Place | null = null): string {
  const title = escapeHtml(page === 1 ? timeline.title : `${timeline.title} (${page})`);
  const about = escapeHtml(describe(timeline, speech));
  const properties = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', about],
    ['og:locale', speech.code],
    ...(place ? listPreview(place, title) : []),
  ];
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${about}">`,
    ...properties.map(([name, content]) => `<meta property="${name}" content="${content}">`),
    ...(place
      ? [
          '<meta name="twitter:card" content="summary_large_image">',
          `<meta name="twitter:title" content="${title}">`,
          `<meta name="twitter:description" content="${about}">`,
          `<meta name="twitter:image" content="${escapeHtml(`${place.url}${PICTURE}`)}">`,
          `<link rel="canonical" href="${escapeHtml(place.url)}">`,
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${place.url}${OEMBED}`)}" title="${title}">`,
        ]
      : []),
  ].join('\n');
}

function listPreview({ url, picture }: Place, title: string): [string, string][] {
  return [
    ['og:url', escapeHtml(url)],
    ['og:image', escapeHtml(`${url}${PICTURE}`)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(picture.width)],
    ['og:image:height', String(picture.height)],
    ['og:image:alt', title],
  ];
}

/** A few words for search engines and previews. */
function describe({ events, documents }: Timeline, { t }: Speech): string {
  return `${t('events', { count: events.length })} ${t('fromSources', { count: documents.length })}`;
}

/**
 * A further page of the list, `list/N/index.html`, which holds no script.
 * @param stylesheets addresses of the front page's style sheets, relative to the site's root
 */
export function writeListPage(
  timeline: Timeline,
  speech: Speech,
  page: number,
  stylesheets: readonly string[],
): string {
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(`../../${href}`)}">`);
  return `<!doctype html>
<html lang="${speech.code}" dir="${speech.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'">
${writeHead(timeline, speech, page)}
${links.join('\n')}
</head>
<body>
<p><a href="../../">${escapeHtml(speech.t('wholeTimeline'))}</a></p>
<main id="sourceline-list">
${writeList(timeline, speech, page)}
</main>
</body>
</html>
`;
}
