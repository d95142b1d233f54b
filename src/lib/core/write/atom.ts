import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import { compare } from '../base/order.ts';
import type { TimelineEvent } from '../model.ts';
import { headlineOf } from '../view/words.ts';
import { citePassages, openLibrary, type Library } from './cite.ts';
import { escapeUri, escapeXml, safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';

/**
 * Atom (RFC 4287): what was reported when, the latest report first. The days of an entry are those of its reports; the
 * day of the event is in its words. All texts are of type `text`, so no reader takes anything in them for markup.
 */
export const ATOM: ExportFormat = {
  id: 'atom',
  name: 'Atom feed',
  extension: '.atom',
  mediaType: 'application/atom+xml',
  about: 'For feed readers: events in the order of their reports. An event in undated documents has no place in it.',
  carries: ['events', 'undated', 'units', 'uncertain', 'lasting', 'clocks', 'ancient', 'kinds', 'first', 'passages'],
  leavesOut: ['unreported'],
  write: (timeline, speech, name) => {
    const library = openLibrary(timeline);
    const events = timeline.events.toSorted((a, b) => compare(b.reported.last!, a.reported.last!) || compare(a.id, b.id)); // prettier-ignore
    const lines = [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(speech.code)}">`,
      `<id>urn:sourceline:feed:${escapeUri(timeline.title)}</id>`,
      `<title type="text">${escapeXml(timeline.title)}</title>`,
      `<updated>${stampOf(events[0]?.reported.last ?? '1970-01-01')}</updated>`,
      '<author><name>Sourceline</name></author>',
      ...events.map((event) => writeEntry(event, library, speech)),
      '</feed>',
    ];
    return [{ name: `${name}.atom`, content: `${lines.join('\n')}\n` }];
  },
};

function writeEntry(event: TimelineEvent, library: Library, speech: Speech): string {
  const { reported, passages, when } = event;
  const links = new Set(passages.map(({ document }) => safeUrl(library(document).url)).filter((url) => url !== null));
  const summary = citePassages(event, library, speech);
  return [
    '<entry>',
    `<id>urn:sourceline:event:${escapeUri(event.id)}</id>`,
    `<title type="text">${escapeXml(headlineOf(event, speech))}</title>`,
    ...(reported.first === null ? [] : [`<published>${stampOf(reported.first)}</published>`]),
    `<updated>${stampOf(reported.last!)}</updated>`,
    `<category term="${escapeXml(event.kind)}"/>`,
    ...[...links].map((url) => `<link rel="via" href="${escapeXml(url)}"/>`),
    `<summary type="text">${escapeXml([wordWhen(when, speech.dates), ...summary].join('\n'))}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A day as RFC 3339 has it, which knows years of four digits only: what is beyond them is the epoch. */
function stampOf(iso: string): string {
  return `${/^\d{4}-\d\d-\d\d/.exec(iso)?.[0] ?? '1970-01-01'}T00:00:00Z`;
}
