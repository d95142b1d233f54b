import { createHash } from 'node:crypto';
import type { Timeline } from '../lib/core/model.ts';
import { writeTimeline } from '../lib/core/timeline/write.ts';
import { escapeHtml, escapeJson } from '../lib/core/write/escape.ts';
import { writeList } from '../lib/core/write/list.ts';
import type { Site } from './site.ts';
import { speakFor } from './speech.ts';

/** The name of the file in a site. */
export const STANDALONE = 'standalone.html';

/** The element fills the window; on paper, with its reasons open, and where no script runs, the list stands in for it. */
const STYLE = `html,body{height:100%;margin:0}
sourceline-timeline{height:100%}
sourceline-timeline:not(:defined){display:none}
#sourceline-list{max-width:42rem;margin:0 auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
#sourceline-list[hidden]{display:none}
#sourceline-list :is(figure,blockquote){margin:.5rem 0}
@media print{html,body{height:auto}sourceline-timeline{display:none}#sourceline-list[hidden]{display:block}
li,figure{break-inside:avoid}mark{background:none;font-weight:600}summary{list-style:none}
details::details-content{content-visibility:visible;block-size:auto}}`;

/**
 * One file with data and code inside: it opens from disk, needs no network, and prints. Its policy allows the script
 * and the style that it holds, by their hashes, and nothing else.
 */
export function writeStandalone(shell: Site, timeline: Timeline): string {
  const speech = speakFor(timeline.language);
  const script = new TextDecoder().decode(shell.get('sourceline-embed.js') as Uint8Array);
  const words = shell.get(`sourceline-words.${speech.code}.js`);
  const scripts = [...(words === undefined ? [] : [new TextDecoder().decode(words as Uint8Array)]), script].map(inline);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${speech.code}" dir="${speech.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="${escapeHtml(policy.join('; '))}">
<title>${escapeHtml(timeline.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main id="sourceline-list">
${writeList(timeline, speech)}
</main>
<sourceline-timeline own-page></sourceline-timeline>
<script type="application/json" id="sourceline-data">${escapeJson(writeTimeline(timeline))}</script>
${scripts.map((code) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`;
}

/** A script for the inside of an element: nothing in it may end the element. Only strings and patterns can hold this. */
function inline(code: string): string {
  return code.trim().replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
