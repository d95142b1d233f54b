import { formatDay } from '../base/day.ts';
import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { TimelineEvent } from '../model.ts';
import { headlineOf } from '../view/words.ts';
import { citePassages, openLibrary, type Library } from './cite.ts';
import { escapeHtml } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { momentOf, pointOf, scriptDate, unitOf } from './moment.ts';

/**
 * Items of a DataSet of vis-timeline (https://visjs.github.io/vis-timeline/docs/timeline/). Its texts are HTML, its
 * ends exclusive. A stretch of possible days is an item of class `uncertain`, one that lasts of class `lasting`; vis
 * draws both as ranges. Fields that vis does not know are the bounds as the timeline has them.
 */
export const VIS: ExportFormat = {
  id: 'vis',
  name: 'vis-timeline JSON',
  extension: '.vis.json',
  mediaType: 'application/json',
  about: 'Items for a DataSet of vis-timeline, with the bounds of each date in fields of their own.',
  carries: ['events', 'units', 'uncertain', 'lasting', 'clocks', 'ancient', 'kinds', 'unreported', 'first', 'passages'],
  leavesOut: ['undated'],
  write: (timeline, speech, name) => {
    const library = openLibrary(timeline);
    const items = timeline.events.map((event) => itemOf(event, library, speech));
    return [{ name: `${name}.vis.json`, content: `${JSON.stringify(items, null, 2)}\n` }];
  },
};

function itemOf(event: TimelineEvent, library: Library, speech: Speech): object {
  const { when } = event;
  const unit = unitOf(when);
  const [start, end] = [pointOf(when)!, endOf(event)];
  const isOpen = when.earliest === null || when.latest === null;
  const isRange = !isOpen && unit !== 'day' && unit !== 'time';
  return {
    id: event.id,
    content: escapeHtml(headlineOf(event, speech)),
    start: scriptDate(start),
    ...(isRange && { end: scriptDate(end) }),
    type: isRange ? 'range' : 'point',
    className: when.start !== undefined ? 'lasting' : unit === 'day' || unit === 'time' ? 'exact' : 'uncertain',
    title: [wordWhen(when, speech.dates), ...citePassages(event, library, speech)].map(escapeHtml).join('<br>'),
    kind: event.kind,
    earliest: when.earliest,
    latest: when.latest,
    ...(when.start !== undefined && when.end !== undefined && { startBounds: boundsOf(when.start), endBounds: boundsOf(when.end) }), // prettier-ignore
    edtf: when.edtf,
    precision: when.precision,
  };
}

function boundsOf({ earliest, latest }: { earliest: string | null; latest: string | null }): object {
  return { earliest, latest };
}

/** The day after the last, or the very time. */
function endOf({ when }: TimelineEvent): string {
  const last = momentOf(when.latest);
  if (last === null) return pointOf(when)!;
  return last.clock === null ? formatDay(last.count + 1) : when.latest!;
}
