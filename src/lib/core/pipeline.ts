/** The stages, composed: documents in, a timeline out. */
import { boundsOfWhen, type Bounds } from './base/bounds.ts';
import { sliceOf } from './base/span.ts';
import { dayOf } from './base/day.ts';
import { by } from './base/order.ts';
import { findOrigins } from './document/copy.ts';
import { readEverySource } from './document/read.ts';
import type { EditLine } from './edit/edit.ts';
import { openLocator } from './edit/locate.ts';
import { parseEdits } from './edit/parse.ts';
import { readExpressions } from './expression/read.ts';
import { readImprint } from './imprint/read.ts';
import { findMentionsInEveryLanguage } from './mention/foreign.ts';
import { selectMention } from './mention/select.ts';
import { editEvents } from './merge/edit.ts';
import { findAffairs } from './merge/affair.ts';
import { corroborateMentions } from './merge/corroborate.ts';
import { nameMentions, type Names } from './merge/identify.ts';
import { mergeMentions } from './merge/merge.ts';
import type {
  Expression,
  Mention,
  MergedEvent,
  Problem,
  Source,
  SourceText,
  Step,
  Timeline,
  TimelineDocument,
  TimelineEvent,
} from './model.ts';
import { openDossier, type ReadDocument } from './reckon/dossier.ts';
import { inferYear, type InferredYear } from './reckon/infer-year.ts';
import { reckonEvents } from './reckon/reckon.ts';
import { findLeftovers } from './timeline/leftover.ts';
import { titleTimeline } from './timeline/title.ts';

/** A document with all that its own text tells. */
export interface DocumentReading extends ReadDocument {
  readonly expressions: readonly Expression[];
  /** Its mentions as it tells them without a supposed year, where it is read by one: their ids stay. */
  readonly own?: readonly Mention[];
}

export interface Options {
  /** Of the timeline; made from the documents where it is not given. */
  readonly title?: string;
  /** Files of a person's corrections (docs/edits.md), in the order in which they apply. */
  readonly edits?: readonly Source[];
}

/** What documents tell together. */
export interface Told {
  readonly events: readonly TimelineEvent[];
  /** The mentions that a person hid: their sentences are nothing to review either. */
  readonly hidden: readonly Mention[];
  /** Edits that fit nothing. */
  readonly unfit: readonly Problem[];
}

/**
 * Builds the timeline of a set of sources. Pure and deterministic: the same sources give the same value, in any order,
 * on any machine. What cannot be read is in `problems`; nothing is thrown for bad input.
 */
export function buildTimeline(sources: readonly Source[], options: Options = {}): Timeline {
  const { documents, problems } = readEverySource(sources);
  return composeTimeline(
    documents.map((doc) => readDocument(doc, null)),
    problems,
    options,
  );
}

/** The timeline of documents that were read each by itself; `problems` are those that belong to none of them. */
export function composeTimeline(
  read: readonly DocumentReading[],
  problems: readonly Problem[],
  options: Options = {},
): Timeline {
  const readings = nameOrigins(
    read.toSorted(
      by(
        ({ imprint }) => imprint.published.latest ?? '9',
        ({ doc }) => doc.id,
      ),
    ),
  );
  const edits = (options.edits ?? []).map(({ path, content }) => parseEdits(content, path));
  const lines = edits.flatMap((file) => file.lines);
  const first = findEvents(readings, lines);
  const years = readings.map(({ doc, imprint }) =>
    boundsOfWhen(imprint.published) ? null : inferYear(doc.id, first.events),
  );
  const settled = years.every((year) => year === null);
  const reread = readings.map((reading, index) =>
    years[index] ? { ...reading, ...readDocument(reading.doc, years[index]), own: reading.mentions } : reading,
  );
  const { events, hidden, unfit } = settled ? first : findEvents(reread, lines);
  const complaints = [...edits.flatMap((file) => file.problems), ...unfit];
  return {
    format: 'sourceline/1',
    title: options.title ?? titleTimeline(reread),
    language: commonLanguage(reread),
    documents: reread.map(describeDocument).toSorted(by(({ id }) => id)),
    events,
    leftovers: findLeftovers(reread, events, hidden),
    problems: [...problems, ...read.flatMap(({ doc }) => doc.problems), ...complaints].toSorted(
      by(
        ({ document }) => document,
        ({ message }) => message,
      ),
    ),
  };
}

/** The language that most documents are in, the first of several by its tag; English where none is known. */
function commonLanguage(readings: readonly DocumentReading[]): string {
  const counts = new Map<string, number>();
  for (const { imprint } of readings) {
    const language = imprint.language?.value;
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(
    by(
      ([, count]) => -count,
      ([language]) => language,
    ),
  );
  return first?.[0] ?? 'en';
}

/** What one text tells by itself; `year` is where a text without a date is supposed to speak from. */
export function readDocument(doc: SourceText, year: InferredYear | null): DocumentReading {
  const imprint = readImprint(doc);
  const language = imprint.language?.value ?? null;
  const read = (published: Bounds | null): Expression[] =>
    readExpressions(doc, { language, published, foreign: imprint.foreign });
  const own = read(boundsOfWhen(imprint.published));
  const tell = (expressions: readonly Expression[]): Mention[] =>
    findMentionsInEveryLanguage(doc, imprint, expressions);
  const expressions = year === null ? own : fillGaps(own, read(year.published), year.because);
  const mentions = tell(expressions);
  const open = year === null && own.some(({ bounds, type }) => bounds === null && (type === 'DATE' || type === 'TIME'));
  if (!open || boundsOfWhen(imprint.published) !== null) return { doc, imprint, expressions, mentions };
  const standing = tell(fillGaps(own, read(ANY_YEAR), []));
  return { doc, imprint, expressions, mentions: standAlike(mentions, standing) };
}

/** A year to read dates in whose own is not known. */
const ANY_YEAR: Bounds = { earliest: dayOf(2001, 1, 1), latest: dayOf(2001, 12, 31) };

/**
 * Lets mentions stand that would if their year were known: what happened "in January" happened, whether or not other
 * documents suggest a year. So what is an event with them stays one without.
 */
function standAlike(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  const standing = new Set(others.filter(({ stands }) => stands).map(({ cue }) => `${cue.start} ${cue.end}`));
  return mentions.map((mention) =>
    !mention.stands && standing.has(`${mention.cue.start} ${mention.cue.end}`) ? { ...mention, stands: true } : mention,
  );
}

/** What a supposed year makes of the expressions that the text itself leaves open; the others stay as they are. */
function fillGaps(own: readonly Expression[], supposed: readonly Expression[], because: readonly Step[]): Expression[] {
  const known = new Map(own.filter(({ bounds }) => bounds !== null).map((one) => [`${one.start} ${one.end}`, one]));
  return supposed.map((one) => {
    const same = known.get(`${one.start} ${one.end}`);
    if (same) return same;
    return one.basis === 'stated' ? one : { ...one, steps: [...because, ...one.steps] };
  });
}

/** The events that documents tell together, as a person's edits leave them. */
export function findEvents(readings: readonly DocumentReading[], lines: readonly EditLine[] = []): Told {
  const told = corroborate(readings);
  const dossier = openDossier(told);
  const mentions = told.flatMap((reading) => reading.mentions);
  const names = nameMentions(
    mentions,
    told.flatMap((reading) => reading.own ?? reading.mentions),
  );
  const merged = mergeMentions(
    mentions,
    (document) => dossier.publishedOf(document)?.latest ?? null,
    findAffairs(told.map(({ doc }) => doc)),
    names,
  );
  const { events, hidden, problems } = editByHand(merged, lines, told, names);
  return {
    events: reckonEvents(events, dossier),
    hidden: hidden.flatMap((event) => event.mentions),
    unfit: problems,
  };
}

/** The readings with the documents that copies repeat, the earliest published first. */
function nameOrigins(readings: readonly DocumentReading[]): DocumentReading[] {
  const origins = findOrigins(readings.map(({ doc }) => doc));
  return readings.map((reading) => {
    const origin = origins.get(reading.doc.id)!;
    return origin === reading.doc.id ? reading : { ...reading, origin };
  });
}

/** The readings with what several of them tell standing. */
function corroborate(readings: readonly DocumentReading[]): DocumentReading[] {
  const origins = new Map(readings.map(({ doc, origin }) => [doc.id, origin ?? doc.id]));
  const texts = new Map(readings.map(({ doc }) => [doc.id, doc.text]));
  const mentions = corroborateMentions(
    readings.flatMap((reading) => reading.mentions),
    (document) => origins.get(document)!,
    ({ document, sentence }) => sliceOf(texts.get(document)!, sentence),
  );
  let next = 0;
  return readings.map((reading) => ({
    ...reading,
    mentions: mentions.slice(next, (next += reading.mentions.length)),
  }));
}

function editByHand(
  merged: readonly MergedEvent[],
  lines: readonly EditLine[],
  readings: readonly DocumentReading[],
  names: Names,
): ReturnType<typeof editEvents> {
  if (lines.length === 0) return { events: merged, hidden: [], problems: [] };
  const byId = new Map(readings.map((reading) => [reading.doc.id, reading]));
  return editEvents(merged, lines, {
    locate: openLocator(readings.map(({ doc }) => doc)),
    idsOf: (mention) => names.get(mention)!,
    select: (place) => {
      const { doc, expressions, mentions } = byId.get(place.document)!;
      return selectMention(doc, expressions, mentions, place);
    },
  });
}

function describeDocument({ doc, imprint, origin }: DocumentReading): TimelineDocument {
  return {
    id: doc.id,
    title: imprint.title?.value ?? doc.id,
    publisher: imprint.publisher?.value ?? null,
    url: imprint.url?.value ?? null,
    path: doc.path,
    language: imprint.language?.value ?? null,
    sha256: doc.sha256,
    text: doc.text,
    published: imprint.published,
    ...(imprint.foreign.length > 0 && { foreign: imprint.foreign }),
    ...(origin !== undefined && { copyOf: origin }),
  };
}
