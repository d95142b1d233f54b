import { parseDay } from '../base/day.ts';
import { contains, sliceOf } from '../base/span.ts';
import { hashText } from '../document/hash.ts';
import type { Ends, Problem, Timeline, TimelineEvent, When } from '../model.ts';
import { listQuotes } from './quotes.ts';

/**
 * Everything in a timeline that is not as FORMAT.md promises, as problems for a person; none for a sound one.
 * The timeline has the fields of its type; this checks what they say: quotes, hashes, references, ids and bounds.
 */
export function verifyTimeline(timeline: Timeline): Problem[] {
  return [...checkDocuments(timeline), ...checkIds(timeline), ...checkQuotes(timeline), ...checkDates(timeline)];
}

function* checkDocuments(timeline: Timeline): Generator<Problem> {
  const seen = new Set<string>();
  const origins = new Set(timeline.documents.filter(({ copyOf }) => copyOf === undefined).map(({ id }) => id));
  for (const { id, text, sha256, copyOf } of timeline.documents) {
    if (seen.has(id)) yield { document: id, message: `Two documents have the id "${id}".` };
    seen.add(id);
    if (copyOf !== undefined && !origins.has(copyOf)) {
      yield { document: id, message: `"${id}" is said to repeat "${copyOf}", which is no document of its own here.` };
    }
    if (hashText(text) !== sha256) {
      yield {
        document: id,
        message: `The text of "${id}" does not match its SHA-256: it was changed after extraction.`,
      };
    }
  }
}

function* checkIds(timeline: Timeline): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const event of timeline.events) {
    for (const id of [event.id, ...event.aliases]) {
      const owner = owners.get(id);
      if (owner !== undefined) yield about(event, `the id "${id}" belongs to "${owner}" already`);
      owners.set(id, event.title);
    }
    if (event.kind === '') yield about(event, 'it has no kind');
    if (!(event.weight >= 0 && event.weight <= 1))
      yield about(event, `its weight ${event.weight} is not between 0 and 1`);
    if (event.sources < 1) yield about(event, 'it counts no source');
  }
}

function* checkQuotes(timeline: Timeline): Generator<Problem> {
  const texts = new Map(timeline.documents.map((document) => [document.id, document.text]));
  for (const { where, quoted } of listQuotes(timeline)) {
    const { document, start, end, quote } = quoted;
    const text = texts.get(document);
    if (text === undefined)
      yield { document, message: `${where()} names the document "${document}", which is not there.` };
    else if (sliceOf(text, quoted) !== quote) {
      yield { document, start, end, message: `${where()} quotes “${quote}”, but the text has other words there.` };
    }
  }
  for (const event of timeline.events) {
    for (const passage of event.passages) {
      if (!contains(passage.sentence, passage)) yield about(event, 'a passage lies outside its own sentence');
    }
  }
}

function* checkDates(timeline: Timeline): Generator<Problem> {
  for (const document of timeline.documents) {
    for (const fault of findFaults(document.published)) {
      yield { document: document.id, message: `The publication date of "${document.id}" is wrong: ${fault}.` };
    }
  }
  for (const event of timeline.events) {
    const whens = [event.when, ...event.passages.flatMap((passage) => (passage.when ? [passage.when] : []))];
    for (const when of whens) for (const fault of findFaults(when)) yield about(event, fault);
  }
  for (const leftover of timeline.leftovers) {
    for (const fault of findFaults(leftover.when)) {
      yield { document: leftover.document, message: `The date of “${leftover.quote}” is wrong: ${fault}.` };
    }
  }
}

function* findFaults(when: When): Generator<string> {
  if ((when.start === undefined) !== (when.end === undefined)) yield 'a lasting date needs both a start and an end';
  for (const ends of [when, when.start, when.end, ...(when.readings ?? [])]) {
    if (ends !== undefined) yield* findDisorder(ends);
  }
  const undated = when.earliest === null && when.latest === null;
  if (undated !== (when.basis === 'none'))
    yield 'its basis should be "none" exactly where nothing is known of its date';
  if (undated !== (when.edtf === null)) yield 'its EDTF should be null exactly where nothing is known of its date';
  if (outerBound(when, 'earliest') !== when.earliest || outerBound(when, 'latest') !== when.latest) {
    yield 'the bounds of a lasting date should be its outer bounds';
  }
}

/** The outer bound that the start and end of a lasting date give; the bound itself for any other. */
function outerBound(when: When, side: 'earliest' | 'latest'): string | null {
  const ends = side === 'earliest' ? when.start : when.end;
  return ends === undefined ? when[side] : ends[side];
}

function* findDisorder({ earliest, latest }: Ends): Generator<string> {
  for (const bound of [earliest, latest]) {
    if (bound !== null && parseDay(bound) === null) yield `"${bound}" is no day of the calendar`;
  }
  const [from, to] = [earliest && parseDay(earliest), latest && parseDay(latest)];
  if (typeof from !== 'number' || typeof to !== 'number') return;
  if (from > to || (from === to && timeOf(earliest!) > timeOf(latest!))) {
    yield `its earliest bound ${earliest} is after its latest bound ${latest}`;
  }
}

function timeOf(iso: string): string {
  return /T(\d\d:\d\d)$/.exec(iso)?.[1] ?? '';
}

function about(event: TimelineEvent, fault: string): Problem {
  const { document, start, end } = event.passages[0]!;
  return { document, start, end, message: `The event “${event.title}”: ${fault}.` };
}
