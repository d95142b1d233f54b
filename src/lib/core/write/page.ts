import type { Timeline } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { writeList } from './list.ts';

/** What the head of every page of a site says of the timeline. */
export function writeHead(timeline: Timeline, page = 1): string {
  const title = page === 1 ? timeline.title : `${timeline.title}, page ${page}`;
  return `<title>${escapeHtml(title)}</title>\n<meta name="description" content="${escapeHtml(describe(timeline))}">`;
}

/** One sentence for search engines and previews. */
function describe({ events, documents }: Timeline): string {
  const [found, read] = [events.length === 1 ? '1 event' : `${events.length} events`, documents.length];
  return `A timeline of ${found} from ${read === 1 ? '1 document' : `${read} documents`}, each with the words that report it.`;
}

/**
 * A further page of the list, `list/N/index.html`, which holds no script.
 * @param stylesheets addresses of the front page's style sheets, relative to the site's root
 */
export function writeListPage(timeline: Timeline, page: number, stylesheets: readonly string[]): string {
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(`../../${href}`)}">`);
  return `<!doctype html>
<html lang="${escapeHtml(timeline.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'">
${writeHead(timeline, page)}
${links.join('\n')}
</head>
<body>
<p><a href="../../">The whole timeline</a></p>
<main id="sourceline-list">
${writeList(timeline, page)}
</main>
</body>
</html>
`;
}
