import { ANNOTATIONS } from './annotations.ts';
import { ATOM } from './atom.ts';
import { BIBTEX } from './bibtex.ts';
import { CSL_JSON } from './csl.ts';
import { EVENT_LINES_NDJSON } from './event-lines.ts';
import type { ExportFormat } from './format.ts';
import { ICALENDAR } from './icalendar.ts';
import { JSON_LD } from './json-ld.ts';
import { MARKDOWN } from './markdown.ts';
import { OWN_JSON } from './own.ts';
import { EVENTS_PARQUET, PASSAGES_PARQUET } from './parquet.ts';
import { PASSAGES_CSV, PASSAGES_TSV } from './passage-table.ts';
import { PRINT } from './print.ts';
import { SIMILE } from './simile.ts';
import { SVG } from './svg.ts';
import { EVENTS_CSV, EVENTS_TSV } from './table.ts';
import { TIMELINEJS } from './timelinejs.ts';
import { TIMELINEJS_CSV } from './timelinejs-csv.ts';
import { TIMEML } from './timeml.ts';
import { VIS } from './vis.ts';

/** Every format that a timeline can leave in, in the order in which it is offered. */
export const FORMATS: readonly ExportFormat[] = [
  OWN_JSON,
  EVENT_LINES_NDJSON,
  EVENTS_CSV,
  EVENTS_TSV,
  PASSAGES_CSV,
  PASSAGES_TSV,
  EVENTS_PARQUET,
  PASSAGES_PARQUET,
  TIMELINEJS,
  TIMELINEJS_CSV,
  VIS,
  SIMILE,
  ICALENDAR,
  ATOM,
  JSON_LD,
  ANNOTATIONS,
  TIMEML,
  MARKDOWN,
  PRINT,
  SVG,
  BIBTEX,
  CSL_JSON,
];
