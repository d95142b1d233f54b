import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { Timeline, TimelineEvent } from '../model.ts';
import { writeCells } from '../timeline/cells.ts';
import { headlineOf } from '../view/words.ts';
import { citePassages, openLibrary, type Library } from './cite.ts';
import { escapeHtml } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { isUncertain, momentOf, pointOf, unitOf, type Moment } from './moment.ts';
import { jumpZero, TIMELINEJS, writeGroup } from './timelinejs.ts';

/** The columns of Knight Lab's spreadsheet, in its order; its texts are HTML as well. */
const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
];

export const TIMELINEJS_CSV: ExportFormat = {
  id: 'timelinejs-csv',
  name: 'TimelineJS3 spreadsheet',
  extension: '.timelinejs.csv',
  mediaType: 'text/csv',
  about: "The same for TimelineJS3's Google spreadsheet: import it there, publish it, and give TimelineJS its address.",
  carries: TIMELINEJS.carries,
  leavesOut: TIMELINEJS.leavesOut,
  write: (timeline, speech, name) => [{ name: `${name}.timelinejs.csv`, content: writeSheet(timeline, speech) }],
};

function writeSheet(timeline: Timeline, speech: Speech): string {
  const library = openLibrary(timeline);
  const title = COLUMNS.map((column) =>
    column === 'Headline' ? escapeHtml(timeline.title) : column === 'Type' ? 'title' : '',
  );
  return writeCells([COLUMNS, title, ...timeline.events.map((event) => rowOf(event, library, speech))], ',');
}

function rowOf(event: TimelineEvent, library: Library, speech: Speech): string[] {
  const { when } = event;
  const unit = unitOf(when);
  const start = momentOf(pointOf(when))!;
  const end = when.start === undefined ? null : momentOf(when.latest);
  return [
    ...cellsOf(start, unit === 'month' || unit === 'year' ? unit : null),
    ...(end === null || end.count === start.count ? ['', '', '', ''] : cellsOf(end, null)),
    isUncertain(when) ? escapeHtml(wordWhen(when, speech.dates)) : '',
    escapeHtml(headlineOf(event, speech)),
    citePassages(event, library, speech)
      .map((words) => `<p>${escapeHtml(words)}</p>`)
      .join(''),
    '',
    '',
    '',
    '',
    '',
    writeGroup(event, speech),
    '',
  ];
}

function cellsOf({ year, month, day, clock }: Moment, unit: 'month' | 'year' | null): string[] {
  return [String(jumpZero(year)), unit === 'year' ? '' : String(month), unit === null ? String(day) : '', clock ?? ''];
}
