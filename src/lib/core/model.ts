/**
 * Every type that flows through the pipeline (a person's edits are in `edit/edit.ts`), in the order in which it is made,
 * as plain read-only values:
 *   Source → SourceText → Expression → Imprint → Mention → MergedEvent → TimelineEvent → Timeline
 */
import type { Bounds } from './base/bounds.ts';
import type { Span } from './base/span.ts';
import type { ByHand, Edit } from './edit/edit.ts';

// ── document/ ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One document as the host hands it over: decoded to a string, not yet understood. */
export interface Source {
  /** Relative to what the user named, with `/`; never a person's folders. For an NDJSON line, the file's path. */
  readonly path: string;
  readonly content: string;
  /** What came with the text from outside it: the fields of an NDJSON line. */
  readonly declared?: Declared;
}

/**
 * What a document's container says of it, as written there; `thread` is the Message-ID of a conversation's first mail;
 * `dateSource` is where its date stands, as the beginning of a sentence.
 */
export interface Declared {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly created?: string;
  readonly dateSource?: string;
  readonly language?: string;
  readonly url?: string;
  readonly thread?: string;
}

/** What a paragraph is. `furniture` is the page round the article: navigation, comment forms, counters. */
export type Role = 'heading' | 'body' | 'item' | 'quotation' | 'caption' | 'furniture';

export interface Paragraph extends Span {
  readonly role: Role;
  /** Where it stands in the file, in a format whose text is not the file's own: see `Original`. */
  readonly lines?: readonly PrintedLine[];
  readonly element?: string;
  readonly from?: Span;
  /** Sentences tile the paragraph's text without overlap; white space lies between them. */
  readonly sentences: readonly Span[];
}

/** A rectangle on a page that is shown upright: in points (1/72 inch), from its upper left corner. */
export interface Box {
  /** From 1, whatever is printed on it. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a printed page, with the words of the text that stand in it; `backward` from right to left. */
export type PrintedLine = Span & Box & { readonly backward?: boolean };

/** Where words stand in the file that their document was read from, as far as its format has such places. */
export interface Original extends Partial<Span> {
  /** Of a PDF: the page on which they begin, and a box for each of their lines. */
  readonly page?: number;
  readonly boxes?: readonly Box[];
  /** Of a saved web page: the element round them, as an XPath. */
  readonly element?: string;
}

/** One document as plain text. All offsets of later stages are into `text`. */
export interface SourceText {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** Of `text` in UTF-8, in hexadecimal digits. */
  readonly sha256: string;
  readonly paragraphs: readonly Paragraph[];
  /** The way back to the characters of the file, where its text was kept and moved: see `normalise`. */
  readonly shifts?: readonly number[];
  readonly declared: Declared;
  readonly problems: readonly Problem[];
}

/** A sentence for the user: what could not be read, where (an id, or a path where there is no document), what to do. */
export interface Problem extends Partial<Span> {
  readonly document: string;
  readonly message: string;
}

// ── reasons ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A quote with its place: `text.slice(start, end) === quote`, always. */
export interface Quoted extends Span {
  readonly document: string;
  readonly quote: string;
}

/** One reason for a date: the rule's name, a sentence a reader understands, and the words it rests on, if any do. */
export type Step = { readonly rule: string; readonly says: string } & (Quoted | { readonly document?: never });

// ── expression/ ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** TIMEX3 types (ISO-TimeML, TimeML 1.2.1). */
export type ExpressionType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers. */
export type Modifier = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER';

/** A span of text that names a time, anchored as far as the text and the publication date allow. */
export interface Expression extends Span {
  readonly type: ExpressionType;
  /** As TIMEX3 has it: `2022-01-05`, `2022-01`, `1998/2002`, `P2W`, `XXXX-01-07` where the year stays unknown. */
  readonly value: string;
  readonly mod?: Modifier;
  /** The days it covers; null where it names none (durations, sets, what nothing anchors). */
  readonly bounds: Bounds | null;
  readonly precision: Precision;
  /** Time of day as `HH:MM`, where one is told with the day. */
  readonly clock?: string;
  /** True for a span told as one ("from 1998 to 2002"): it covers all of its days rather than lying among them. */
  readonly lasting: boolean;
  readonly basis: 'stated' | 'relative' | 'none';
  /** Why it has its bounds. Quotes are in the expression's own document. */
  readonly steps: readonly Step[];
  /** Other ways to read it ("03/04/22"), the chosen one left out. */
  readonly readings: readonly Reading[];
}

export interface Reading extends Ends {
  readonly says: string;
}

/** How finely a date is known; `days` is a stretch of days that is no calendar unit. */
export type Precision = 'time' | 'day' | 'days' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'none';

// ── imprint/ ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a document says of itself, each part with the reason for it. */
export interface Imprint {
  readonly title: Stated<string> | null;
  readonly publisher: Stated<string> | null;
  readonly url: Stated<string> | null;
  readonly language: Stated<string> | null;
  /** The empty When (basis `none`) where nothing tells it. */
  readonly published: When;
  /** What in it is in another language. */
  readonly foreign: readonly ForeignWords[];
  /** The paragraphs that only speak of the document itself (its title, date, author): they report no events. */
  readonly header: readonly Span[];
}

/** A paragraph or a longer quotation in another language than its document's. */
export interface ForeignWords extends Span {
  /** ISO 639-1. */
  readonly language: string;
}

export interface Stated<T> {
  readonly value: T;
  readonly because: Step;
}

// ── mention/ ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Status = 'reported' | 'planned' | 'denied' | 'claimed';

/** How an expression dates a happening: "on", "before", "after", "since", "until", "by". */
export type Relation = 'on' | 'before' | 'after' | 'since' | 'until' | 'by';

export interface Dating {
  readonly relation: Relation;
  readonly expression: Expression;
}

/** One clause that reports something happening. Spans lie in the mention's document. */
export interface Mention {
  readonly document: string;
  /** The clause: what becomes the passage's quote. */
  readonly clause: Span;
  readonly sentence: Span;
  /** The word that shows the happening. */
  readonly cue: Span;
  readonly kind: string;
  /** The cue's dictionary form; the stem of a verb that is in no dictionary. */
  readonly lemma: string;
  /** Whether its clause tells it, or only names it ("after the withdrawal"). */
  readonly told: boolean;
  /** Whether it is an event by itself, or because another text tells it as well; else it only supports one told elsewhere. */
  readonly stands: boolean;
  readonly status: Status;
  /** Who says so, where it is not the document itself, in its words. */
  readonly attribution: string | null;
  readonly title: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Keys of the names in it, alike for a place and its people. */
  readonly names: readonly string[];
  /** Keys of the same names that languages and alphabets share: "Токаєв" and "Tokayev" have one. */
  readonly sounds: readonly string[];
  /** The language whose words it is read by, `und` for one without a table. */
  readonly language: string;
  /** Lower-cased stems of its telling words, for comparing wordings, and its figures, those of dates left aside. */
  readonly terms: readonly string[];
  readonly figures: readonly string[];
  readonly datings: readonly Dating[];
  readonly links: readonly Link[];
  /** The date since which its text tells what happened, where the mention has none of its own. */
  readonly frame: Expression | null;
  /** What its sentence says went on at the same time: "when few had heard of the events in X". */
  readonly backdrop: Backdrop | null;
  /** 0..1: how well its title reads alone. */
  readonly clarity: number;
  /** 0..1: headline and lead above the rest. */
  readonly prominence: number;
}

/** A clause of simultaneity: its words, and the keys of the names in it. */
export type Backdrop = Span & { readonly names: readonly string[] };

/** A tie to another happening: this one lies before, after or during it ("after a request", "in the end"). */
export interface Link {
  readonly relation: 'before' | 'after' | 'during';
  /** Index, among the same document's mentions, of the happening it is tied to. */
  readonly target: number;
  /** The words that tie them. */
  readonly signal: Span;
  /** How many days lie between at least and at most, where it is told: "two days after". */
  readonly lag?: { readonly least: number; readonly most: number | null };
  /** Whether it comes after all of the other, if that lasts: "after the siege", but not "in response to the siege". */
  readonly wholly?: boolean;
  /** An opener ("later"), or a saying that tells of it; else a preposition or conjunction. */
  readonly form?: 'sequel' | 'speech';
  /** Whether the words only suggest it. */
  readonly supposed?: boolean;
}

// ── merge/ ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** All mentions of one happening; the first is the most telling. */
export interface MergedEvent {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly mentions: readonly Mention[];
  /** What a person set right of it, in the order of the file. */
  readonly edits?: readonly Edit[];
}

// ── reckon/ and the file ─────────────────────────────────────────────────────────────────────────────────────────────

/** A date with its uncertainty and its reasons. Strings are ISO 8601: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`. */
export interface When {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The best EDTF rendering (ISO 8601-2) of the bounds, which are authoritative; null where nothing is known. */
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly basis: 'stated' | 'relative' | 'inferred' | 'publication' | 'edited' | 'none';
  readonly because: readonly Step[];
  /** Both, or neither: a lasting event. `earliest` and `latest` are then the outer bounds. */
  readonly start?: Ends;
  readonly end?: Ends;
  readonly readings?: readonly Reading[];
}

export interface Ends {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The words that report an event, in their sentence. */
export interface Passage extends Quoted {
  readonly sentence: Span;
  /** The date that this passage gives, where it gives one. */
  readonly when?: When;
  /** Where its words stand in the original, where that is not simply `start` and `end`. */
  readonly original?: Original;
}

/** Sources that cannot all be right about a date, or about a number: its readings have no days, and `says` is the number. */
export interface Conflict {
  readonly says: string;
  /** At least two; each names its side. */
  readonly readings: readonly (Reading & Quoted)[];
}

export interface TimelineEvent extends ByHand {
  readonly id: string;
  /** Ids that earlier files gave to events now merged into this one. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly kind: string;
  /** 0..1: how much this event matters in this timeline. */
  readonly weight: number;
  readonly status: Status;
  readonly attribution?: string;
  readonly when: When;
  /** The most telling first; at least one. */
  readonly passages: readonly Passage[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Publication dates of its first and last report, `YYYY-MM-DD` or null where its documents are undated. */
  readonly reported: { readonly first: string | null; readonly last: string | null };
  /** How many independent documents report it. */
  readonly sources: number;
  readonly conflicts: readonly Conflict[];
}

export interface TimelineDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly path: string;
  readonly language: string | null;
  readonly sha256: string;
  readonly text: string;
  readonly published: When;
  /** What in it is in another language, where anything is. */
  readonly foreign?: readonly ForeignWords[];
  /** The id of the document whose text this one repeats, in whole or nearly: both are one source. */
  readonly copyOf?: string;
  /** The format of a list of events that was read in place of documents: `text` is what the list says. */
  readonly imported?: string;
}

/** A dated sentence that gave no event, kept for a person to look at. */
export interface Leftover extends Quoted {
  readonly when: When;
}

/** The product: `timeline.json`. FORMAT.md describes it, `static/timeline.schema.json` defines it. */
export interface Timeline {
  readonly format: 'sourceline/1';
  readonly title: string;
  readonly language: string;
  readonly documents: readonly TimelineDocument[];
  readonly events: readonly TimelineEvent[];
  readonly leftovers: readonly Leftover[];
  readonly problems: readonly Problem[];
}
