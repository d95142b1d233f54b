import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { Timeline, TimelineEvent } from '../model.ts';
import { wordKind } from '../view/kind.ts';
import { headlineOf } from '../view/words.ts';
import { citePassages, openLibrary, type Library } from './cite.ts';
import { escapeHtml } from './escape.ts';
import { isUncertain, momentOf, pointOf, unitOf, type Moment } from './moment.ts';
import type { ExportFormat } from './format.ts';

/**
 * The data of Knight Lab's TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html). Its texts are HTML. Its
 * years have no 0: −500 is 500 BCE. What is not sure stands at its first possible day, and its worded date is what the
 * reader sees: TimelineJS knows of no uncertainty.
 */
export const TIMELINEJS: ExportFormat = {
  id: 'timelinejs',
  name: 'TimelineJS3 JSON',
  extension: '.timelinejs.json',
  mediaType: 'application/json',
  about: 'For TimelineJS3 of Knight Lab: its `source` may be this file.',
  carries: ['events', 'units', 'lasting', 'clocks', 'ancient', 'kinds', 'unreported', 'first', 'passages'],
  leavesOut: ['undated'],
  write: (timeline, speech, name) => [
    { name: `${name}.timelinejs.json`, content: `${JSON.stringify(describe(timeline, speech), null, 2)}\n` },
  ],
};

function describe(timeline: Timeline, speech: Speech): object {
  const library = openLibrary(timeline);
  return {
    title: { text: { headline: escapeHtml(timeline.title), text: '' } },
    events: timeline.events.map((event) => slideOf(event, library, speech)),
  };
}

function slideOf(event: TimelineEvent, library: Library, speech: Speech): object {
  const { when } = event;
  const unit = unitOf(when);
  const start = momentOf(pointOf(when))!;
  const end = when.start === undefined ? null : momentOf(when.latest);
  const isBare = unit === 'month' || unit === 'year' ? unit : null;
  return {
    start_date: dateOf(start, isBare),
    ...(end !== null && end.count !== start.count && { end_date: dateOf(end, null) }),
    ...(isUncertain(when) && { display_date: escapeHtml(wordWhen(when, speech.dates)) }),
    text: {
      headline: escapeHtml(headlineOf(event, speech)),
      text: citePassages(event, library, speech)
        .map((words) => `<p>${escapeHtml(words)}</p>`)
        .join(''),
    },
    group: writeGroup(event, speech),
    unique_id: escapeHtml(event.id),
  };
}

/** TimelineJS 3.9 decodes the entities of a group before it takes it for HTML, so it is escaped twice. */
export function writeGroup({ kind }: TimelineEvent, speech: Speech): string {
  return escapeHtml(escapeHtml(wordKind(kind, speech)));
}

/** A day, or only its month or year. */
function dateOf({ year, month, day, clock }: Moment, unit: 'month' | 'year' | null): object {
  return {
    year: jumpZero(year),
    ...(unit !== 'year' && { month }),
    ...(unit === null && { day }),
    ...(clock !== null && { hour: Number(clock.slice(0, 2)), minute: Number(clock.slice(3)) }),
  };
}

/** A year in a count without a year 0: 1 BC is −1. */
export function jumpZero(year: number): number {
  return year > 0 ? year : year - 1;
}
