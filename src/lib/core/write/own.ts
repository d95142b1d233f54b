import { writeTimeline } from '../timeline/write.ts';
import { EVERYTHING } from './feature.ts';
import type { ExportFormat } from './format.ts';

export const OWN_JSON: ExportFormat = {
  id: 'json',
  name: 'Sourceline JSON',
  extension: '.json',
  mediaType: 'application/json',
  about: 'The timeline itself, with the texts of its documents: the same bytes as the file that it was read from.',
  carries: EVERYTHING,
  leavesOut: [],
  write: (timeline, _, name) => [{ name: `${name}.json`, content: writeTimeline(timeline) }],
};
