import type { Speech } from '../base/speech.ts';
import type { Timeline } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { writeList } from './list.ts';

/** What the head of every page of a site says of the timeline. */
export function writeHead(timeline: Timeline, speech: Speech, page = 1): string {
  const title = page === 1 ? timeline.title : `${timeline.title} (${page})`;
  return `<title>${escapeHtml(title)}</title>\n<meta name="description" content="${escapeHtml(describe(timeline, speech))}">`;
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
