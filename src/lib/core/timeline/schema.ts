/**
 * The file's schema, for the command line and for publishing as JSON Schema; pages use the smaller `readTimeline`.
 * Objects are loose: fields that a newer program added are kept. Each shape has exactly the fields of its type.
 */
import { z } from 'zod';
import type { Span } from '../base/span.ts';
import type {
  Box,
  Conflict,
  Ends,
  ForeignWords,
  Leftover,
  Original,
  Passage,
  Problem,
  Quoted,
  Reading,
  Timeline,
  TimelineDocument,
  TimelineEvent,
  When,
} from '../model.ts';

type ShapeOf<T> = Readonly<Record<keyof T, z.ZodType>>;

const date = z
  .string()
  .regex(/^([+-]\d{4,6}|\d{4})-\d\d-\d\d(T\d\d:\d\d)?$/)
  .describe(
    'A day, YYYY-MM-DD (ISO 8601, a sign before years below 0 and above 9999), with THH:MM where a time is told.',
  );
const dateOrNull = date.nullable().describe('A day, or null where this side is open.');
const offset = z.int().min(0).describe("UTF-16 units from the start of the document's text.");

const spanShape = { start: offset, end: offset } satisfies ShapeOf<Span>;
const span = z.looseObject(spanShape);

const quotedShape = {
  document: z.string().describe('The id of a document.'),
  ...spanShape,
  quote: z.string().describe("The words themselves: the document's text from start to end."),
} satisfies ShapeOf<Quoted>;

const reasonShape = { rule: z.string(), says: z.string().describe('The reason, in a sentence for the reader.') };
const step = z.union([
  z.looseObject({ ...reasonShape, ...quotedShape }),
  z.looseObject({ ...reasonShape, document: z.never().exactOptional() }),
]);

const endsShape = { earliest: dateOrNull, latest: dateOrNull } satisfies ShapeOf<Ends>;
const ends = z.looseObject(endsShape);

const readingShape = { ...endsShape, says: z.string() } satisfies ShapeOf<Reading>;

const when = z.looseObject({
  ...endsShape,
  edtf: z.string().nullable().describe('The best rendering of the bounds in EDTF (ISO 8601-2); the bounds count.'),
  precision: z.enum(['time', 'day', 'days', 'week', 'month', 'season', 'year', 'decade', 'century', 'none']),
  basis: z.enum(['stated', 'relative', 'inferred', 'publication', 'edited', 'none']),
  because: z.array(step),
  start: ends.exactOptional().describe('With end: the event lasts, and this is when it began.'),
  end: ends.exactOptional(),
  readings: z.array(z.looseObject(readingShape)).exactOptional(),
} satisfies ShapeOf<When>);

const page = z.int().min(1).describe('Of a PDF, counted from 1, whatever is printed on it.');
const points = z.number().describe('Points (1/72 inch), from the upper left corner of the upright page.');

const original = z.looseObject({
  start: offset.exactOptional().describe("UTF-16 units from the start of the file's own text."),
  end: offset.exactOptional(),
  page: page.exactOptional(),
  boxes: z
    .array(z.looseObject({ page, left: points, top: points, width: points, height: points } satisfies ShapeOf<Box>))
    .exactOptional()
    .describe('Where the words are printed, a box a line.'),
  element: z.string().exactOptional().describe('The element of a saved web page round the words, as an XPath.'),
} satisfies ShapeOf<Original>);

const passage = z.looseObject({
  ...quotedShape,
  sentence: span,
  when: when.exactOptional(),
  original: original.exactOptional().describe('Where its words stand in the file, where that is elsewhere.'),
} satisfies ShapeOf<Passage>);

const conflict = z.looseObject({
  says: z.string(),
  readings: z.array(z.looseObject({ ...readingShape, ...quotedShape })).min(2),
} satisfies ShapeOf<Conflict>);

const event = z.looseObject({
  id: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  title: z.string().min(1),
  kind: z.string().min(1),
  weight: z.number().min(0).max(1),
  status: z.enum(['reported', 'planned', 'denied', 'claimed']),
  attribution: z.string().exactOptional(),
  when,
  passages: z.array(passage).min(1),
  actors: z.array(z.string()),
  places: z.array(z.string()),
  reported: z.looseObject({ first: dateOrNull, last: dateOrNull } satisfies ShapeOf<TimelineEvent['reported']>),
  sources: z.int().min(1),
  conflicts: z.array(conflict),
  edited: z
    .array(z.enum(['title', 'kind', 'when', 'passages']))
    .exactOptional()
    .describe('What a person set of it.'),
  pinned: z.boolean().exactOptional().describe('Shown before all others, at every zoom.'),
  checked: z.boolean().exactOptional().describe('A person has checked it against its sources.'),
  note: z.string().min(1).exactOptional().describe("A person's remark for the reader."),
} satisfies ShapeOf<TimelineEvent>);

const document = z.looseObject({
  id: z.string().min(1),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  path: z.string(),
  language: z.string().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the text in UTF-8.'),
  text: z.string(),
  published: when,
  foreign: z
    .array(z.looseObject({ ...spanShape, language: z.string() } satisfies ShapeOf<ForeignWords>))
    .exactOptional()
    .describe('Paragraphs and longer quotations in another language.'),
  copyOf: z.string().exactOptional().describe('The id of the document whose text it repeats: both are one source.'),
  imported: z
    .string()
    .min(1)
    .exactOptional()
    .describe('The format of a list of events that was read in place of documents: the text is what the list says.'),
} satisfies ShapeOf<TimelineDocument>);

const leftover = z.looseObject({ ...quotedShape, when } satisfies ShapeOf<Leftover>);

const problem = z.looseObject({
  document: z.string(),
  start: offset.exactOptional(),
  end: offset.exactOptional(),
  message: z.string().min(1),
} satisfies ShapeOf<Problem>);

export const timelineSchema = z.looseObject({
  format: z.literal('sourceline/1'),
  title: z.string(),
  language: z.string(),
  documents: z.array(document),
  events: z.array(event),
  leftovers: z.array(leftover),
  problems: z.array(problem),
} satisfies ShapeOf<Timeline>) satisfies z.ZodType<Timeline>;

/** The JSON Schema (draft 2020-12) that is published beside the page. */
export function writeJsonSchema(): string {
  const schema = z.toJSONSchema(timelineSchema, { reused: 'ref' });
  return JSON.stringify({ ...schema, title: 'Sourceline timeline' }, null, 2) + '\n';
}
