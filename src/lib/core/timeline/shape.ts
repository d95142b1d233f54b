/**
 * The file's fields, in the order in which they are written, with what each holds: one table for reading and writing.
 * The finer rules (which words a field may hold, how a date looks) are the schema's.
 */
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
  Step,
  Timeline,
  TimelineDocument,
  TimelineEvent,
  When,
} from '../model.ts';
import type { Span } from '../base/span.ts';

export interface Field {
  readonly holds: 'text' | 'number' | 'flag' | 'texts' | 'one' | 'many';
  /** Of `one` object or of each of `many`. */
  readonly shape?: Shape;
  readonly nullable?: boolean;
  readonly optional?: boolean;
}

export type Shape = Readonly<Record<string, Field>>;

/** Exactly the fields of a type of the model; a union has the fields of all its members. */
type ShapeOf<T> = Readonly<Record<T extends unknown ? keyof T : never, Field>>;

const text: Field = { holds: 'text' };
const textOrNull: Field = { holds: 'text', nullable: true };
const number: Field = { holds: 'number' };
const flag: Field = { holds: 'flag' };
const texts: Field = { holds: 'texts' };
const one = (shape: Shape): Field => ({ holds: 'one', shape });
const many = (shape: Shape): Field => ({ holds: 'many', shape });
const optional = (field: Field): Field => ({ ...field, optional: true });

const span = { start: number, end: number } satisfies ShapeOf<Span>;

const quoted = { document: text, ...span, quote: text } satisfies ShapeOf<Quoted>;

const step = {
  rule: text,
  says: text,
  document: optional(text),
  start: optional(number),
  end: optional(number),
  quote: optional(text),
} satisfies ShapeOf<Step>;

const ends = { earliest: textOrNull, latest: textOrNull } satisfies ShapeOf<Ends>;

const reading = { ...ends, says: text } satisfies ShapeOf<Reading>;

const when = {
  ...ends,
  edtf: textOrNull,
  precision: text,
  basis: text,
  because: many(step),
  start: optional(one(ends)),
  end: optional(one(ends)),
  readings: optional(many(reading)),
} satisfies ShapeOf<When>;

const box = { page: number, left: number, top: number, width: number, height: number } satisfies ShapeOf<Box>;

const original = {
  start: optional(number),
  end: optional(number),
  page: optional(number),
  boxes: optional(many(box)),
  element: optional(text),
} satisfies ShapeOf<Original>;

const passage = {
  ...quoted,
  sentence: one(span),
  when: optional(one(when)),
  original: optional(one(original)),
} satisfies ShapeOf<Passage>;

const conflict = { says: text, readings: many({ ...reading, ...quoted }) } satisfies ShapeOf<Conflict>;

const event = {
  id: text,
  aliases: texts,
  title: text,
  kind: text,
  weight: number,
  status: text,
  attribution: optional(text),
  when: one(when),
  passages: many(passage),
  actors: texts,
  places: texts,
  reported: one({ first: textOrNull, last: textOrNull } satisfies ShapeOf<TimelineEvent['reported']>),
  sources: number,
  conflicts: many(conflict),
  edited: optional(texts),
  pinned: optional(flag),
  checked: optional(flag),
  note: optional(text),
} satisfies ShapeOf<TimelineEvent>;

const document = {
  id: text,
  title: text,
  publisher: textOrNull,
  url: textOrNull,
  path: text,
  language: textOrNull,
  sha256: text,
  text,
  published: one(when),
  foreign: optional(many({ ...span, language: text } satisfies ShapeOf<ForeignWords>)),
  copyOf: optional(text),
  imported: optional(text),
} satisfies ShapeOf<TimelineDocument>;

const leftover = { ...quoted, when: one(when) } satisfies ShapeOf<Leftover>;

const problem = {
  document: text,
  start: optional(number),
  end: optional(number),
  message: text,
} satisfies ShapeOf<Problem>;

export const TIMELINE = {
  format: text,
  title: text,
  language: text,
  documents: many(document),
  events: many(event),
  leftovers: many(leftover),
  problems: many(problem),
} satisfies ShapeOf<Timeline>;
