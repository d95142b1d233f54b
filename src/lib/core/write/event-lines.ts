import type { TimelineEvent } from '../model.ts';
import { EVENT_LINES } from '../timeline/event-line.ts';
import type { ExportFormat } from './format.ts';

/** The events alone, a line each (FORMAT.md): of a file of a million no text can be made, but it can be read line by line. */
export const EVENT_LINES_NDJSON: ExportFormat = {
  id: 'ndjson',
  name: 'Lines of events',
  extension: '.ndjson',
  mediaType: 'application/x-ndjson',
  about: "An event a line, for very many: the page opens such a file with its first line's title (`?src=`).",
  carries: ['events', 'undated', 'units', 'uncertain', 'lasting', 'clocks', 'ancient', 'kinds', 'status', 'weights'],
  leavesOut: [],
  write: ({ title, language, events }, _, name) => [
    {
      name: `${name}.ndjson`,
      content: [writeLinesHead(title, language, events.length), ...events.map(writeEventLine)].join(''),
    },
  ],
};

export function writeLinesHead(title: string, language: string, events: number): string {
  return `${JSON.stringify({ format: EVENT_LINES, title, language, events })}\n`;
}

export function writeEventLine({ id, title, kind, weight, status, attribution, when, pinned }: TimelineEvent): string {
  const { earliest, latest, precision, start, end } = when;
  const line = {
    id,
    title,
    kind,
    weight,
    ...(status !== 'reported' && { status }),
    ...(attribution !== undefined && { attribution }),
    when: { earliest, latest, precision, ...(start && { start, end }) },
    ...(pinned && { pinned }),
  };
  return `${JSON.stringify(line)}\n`;
}
