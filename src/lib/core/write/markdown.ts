import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { Passage, Timeline, TimelineEvent } from '../model.ts';
import { capitalise, wordKind } from '../view/kind.ts';
import { headlineOf } from '../view/words.ts';
import { citeDocument, citePlace, openLibrary, type Library } from './cite.ts';
import { safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';

/** Markdown (CommonMark, with the footnotes of GFM and Pandoc): dated events, each passage a numbered note. */
export const MARKDOWN: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  extension: '.md',
  mediaType: 'text/markdown',
  about: 'For notes, wikis and drafts: a dated list with a numbered note for each passage.',
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
    'conflicts',
    'sources',
  ],
  leavesOut: [],
  write: (timeline, speech, name) => [{ name: `${name}.md`, content: compose(timeline, speech) }],
};

function compose(timeline: Timeline, speech: Speech): string {
  const library = openLibrary(timeline);
  const notes: string[] = [];
  const note = (passage: Passage): string => {
    notes.push(writeNote(passage, library, speech));
    return `[^${notes.length}]`;
  };
  const items = timeline.events.map((event) => writeItem(event, note, speech));
  const numbered = notes.map((text, index) => `[^${index + 1}]: ${text}`);
  const sources = timeline.documents.map((document) => `- ${writeLink(document, citeDocument(document, speech))}`);
  const parts = [
    `# ${escapeMarkdown(timeline.title)}`,
    items.join('\n'),
    `## ${escapeMarkdown(speech.t('agreement'))}`,
    sources.join('\n'),
    numbered.join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeItem(event: TimelineEvent, note: (passage: Passage) => string, speech: Speech): string {
  const date = capitalise(wordWhen(event.when, speech.dates));
  const who = event.attribution === undefined ? '' : ` · “${escapeMarkdown(event.attribution)}”`;
  const facts = `${escapeMarkdown(wordKind(event.kind, speech))}${who}`;
  const conflicts = event.conflicts.map(({ says }) => `\n  ${escapeMarkdown(`${speech.t('conflictTitle')}: ${says}`)}`);
  return `- **${escapeMarkdown(date)}** ${escapeMarkdown(headlineOf(event, speech))} (${facts})${event.passages.map(note).join('')}${conflicts.join('')}`;
}

function writeNote(passage: Passage, library: Library, speech: Speech): string {
  const source = citePlace(passage, library, speech);
  return `“${escapeMarkdown(passage.quote)}” ${writeLink(library(passage.document), source)}`;
}

function writeLink({ url }: { readonly url: string | null }, words: string): string {
  const link = safeUrl(url);
  if (link === null) return escapeMarkdown(words);
  // Between angle brackets nothing but they and a line's end could end an address.
  return `[${escapeMarkdown(words)}](<${link.replace(/[<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}>)`;
}

/**
 * A text that Markdown shows as it is, on one line: every sign of ASCII that may mean something has a backslash
 * (CommonMark, 2.4), and what could begin a link by itself (GFM's autolinks) is cut by one as well.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&$^:@="'/%?]/g, (sign) => (/[.\-()'"?:/!]/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\s*)([-.)+])/, '$1\\$2')
    .replace(/\b(https?|ftp|mailto|xmpp|javascript|data|vbscript):/gi, '$1\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/!(?=\\\[)/g, '\\!');
}
