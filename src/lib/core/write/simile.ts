import { formatDay } from '../base/day.ts';
import type { Speech } from '../base/speech.ts';
import type { TimelineEvent } from '../model.ts';
import { headlineOf } from '../view/words.ts';
import { citePassages, openLibrary, type Library } from './cite.ts';
import { escapeHtml, safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { momentOf, pointOf, scriptDate, unitOf } from './moment.ts';

/**
 * Events of the SIMILE Timeline widget (http://www.simile-widgets.org/timeline/): start, latestStart, earliestEnd and
 * end are exactly a lasting date with fuzzy ends, and an instant may lie between start and end. `title` and
 * `description` are HTML there. Ends are exclusive, as instants are.
 */
export const SIMILE: ExportFormat = {
  id: 'simile',
  name: 'SIMILE JSON',
  extension: '.simile.json',
  mediaType: 'application/json',
  about: 'For the SIMILE Timeline widget, which draws uncertain starts and ends.',
  carries: ['events', 'units', 'uncertain', 'lasting', 'clocks', 'ancient', 'kinds', 'unreported', 'first', 'passages'],
  leavesOut: ['undated'],
  write: (timeline, speech, name) => {
    const library = openLibrary(timeline);
    const events = timeline.events.map((event) => entryOf(event, library, speech));
    const content = JSON.stringify({ dateTimeFormat: 'iso8601', events }, null, 2);
    return [{ name: `${name}.simile.json`, content: `${content}\n` }];
  },
};

function entryOf(event: TimelineEvent, library: Library, speech: Speech): object {
  const { passages } = event;
  const link = safeUrl(library(passages[0]!.document).url);
  return {
    id: event.id,
    ...datesOf(event),
    title: escapeHtml(headlineOf(event, speech)),
    description: citePassages(event, library, speech)
      .map((words) => `<p>${escapeHtml(words)}</p>`)
      .join(''),
    ...(link !== null && { link }),
    kind: event.kind,
  };
}

/** The bounds of an instant are its start and end with `durationEvent: false`; those of a stretch have their names. */
function datesOf({ when }: TimelineEvent): object {
  const from = stamp(pointOf(when));
  if (when.start === undefined || when.end === undefined) {
    const unit = unitOf(when);
    const isExact = unit === 'day' || unit === 'time' || when.earliest === null || when.latest === null;
    return { start: from, ...(!isExact && { end: stampEnd(when.latest) }), durationEvent: false };
  }
  const { start, end } = when;
  const parts = {
    start: stamp(start.earliest) ?? from,
    latestStart: start.latest === start.earliest ? null : stamp(start.latest),
    earliestEnd: end.latest === end.earliest ? null : stampEnd(end.earliest),
    end: stampEnd(end.latest),
  };
  return { ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)), durationEvent: true };
}

function stamp(iso: string | null): string | null {
  return iso === null ? null : scriptDate(iso);
}

/** The start of the day after; a time is itself. */
function stampEnd(iso: string | null): string | null {
  const moment = momentOf(iso);
  return moment === null || moment.clock !== null ? stamp(iso) : scriptDate(formatDay(moment.count + 1));
}
