import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { Passage, Timeline, TimelineEvent } from '../model.ts';
import { capitalise, wordKind } from '../view/kind.ts';
import { headlineOf, wordSources } from '../view/words.ts';
import { citePlace, openLibrary, type Library } from './cite.ts';
import { escapeHtml, safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';

/** An HTML page made to be printed: one column of dated events, and every passage with its source as a footnote. */
export const PRINT: ExportFormat = {
  id: 'html',
  name: 'HTML to print',
  extension: '.html',
  mediaType: 'text/html',
  about: 'One page without script, to print or to archive: dated events, and every source as a footnote.',
  carries: [
    'events',
    'undated',
    'unreported',
    'units',
    'uncertain',
    'lasting',
    'clocks',
    'ancient',
    'kinds',
    'status',
    'first',
    'passages',
    'reasons',
    'conflicts',
    'sources',
  ],
  leavesOut: [],
  write: (timeline, speech, name) => [{ name: `${name}.html`, content: compose(timeline, speech) }],
};

const STYLE = `body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#111;background:#fff}
h1{line-height:1.2}h2{font-size:1rem;margin:1.5rem 0 0;break-after:avoid}h2 span{font-weight:400;display:block}
p{margin:.2rem 0}.quiet,footer{font-size:.85rem}footer li{margin:.4rem 0;overflow-wrap:anywhere}a{color:inherit}sup a{text-decoration:none}
article{break-inside:avoid}@page{margin:2cm}`;

interface Notes {
  /** Keeps a passage and returns the marks that lead to it and back. */
  readonly add: (passage: Passage) => string;
  readonly list: string[];
}

function compose(timeline: Timeline, speech: Speech): string {
  const library = openLibrary(timeline);
  const notes = openNotes(library, speech);
  const events = timeline.events.map((event) => writeEvent(event, notes, speech));
  return `<!doctype html>
<html lang="${escapeHtml(speech.code)}" dir="${speech.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(timeline.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(timeline.title)}</h1>
${events.join('\n')}
</main>
<footer>
<h2>${escapeHtml(speech.t('agreement'))}</h2>
<ol>
${notes.list.join('\n')}
</ol>
</footer>
</body>
</html>
`;
}

function openNotes(library: Library, speech: Speech): Notes {
  const list: string[] = [];
  return {
    list,
    add: (passage) => {
      const { document, quote } = passage;
      const number = list.length + 1;
      const source = library(document);
      const link = safeUrl(source.url);
      const address = link === null ? '' : ` <a href="${escapeHtml(link)}" rel="noopener noreferrer">${escapeHtml(link)}</a>`; // prettier-ignore
      const lang = source.language === null ? '' : ` lang="${escapeHtml(source.language)}"`;
      list.push(
        `<li id="note-${number}"><q dir="auto"${lang}>${escapeHtml(quote)}</q> ${escapeHtml(citePlace(passage, library, speech))}${address} <a href="#mark-${number}" aria-label="${escapeHtml(speech.t('backToEvent'))}">↩</a></li>`,
      );
      return `<sup><a id="mark-${number}" href="#note-${number}">${number}</a></sup>`;
    },
  };
}

function writeEvent(event: TimelineEvent, notes: Notes, speech: Speech): string {
  const facts = [wordKind(event.kind, speech), wordSources(event, speech)];
  if (event.attribution !== undefined) facts.push(`“${event.attribution}”`);
  const reasons = event.when.because.map(({ says }) => says).join('; ');
  return [
    '<article>',
    `<h2 dir="auto"><span>${escapeHtml(capitalise(wordWhen(event.when, speech.dates)))}</span>${escapeHtml(headlineOf(event, speech))}${event.passages.map(notes.add).join(' ')}</h2>`,
    `<p class="quiet">${escapeHtml(facts.join(' · '))}</p>`,
    reasons === '' ? '' : `<p class="quiet" dir="auto">${escapeHtml(capitalise(reasons))}</p>`,
    ...event.conflicts.map(({ says }) => `<p>${escapeHtml(`${speech.t('conflictTitle')}: ${says}`)}</p>`),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
