import type { Span } from '../base/span.ts';
import type { Modifier } from '../model.ts';
import type { Season, Unit } from './granule.ts';

/** What the words of a date name; what they leave out is absent, never implied. */
export interface Fields {
  readonly century?: number;
  /** Its first year: 1990. */
  readonly decade?: number;
  readonly year?: number;
  /** A year of two digits, whose century the publication date chooses. */
  readonly shortYear?: number;
  /** Years from the one that the phrase hangs on: −1 in "last year’s third quarter". */
  readonly yearShift?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly weekend?: true;
  /** The nth such weekday of the month, the last where it is −1: Thanksgiving. */
  readonly nthWeekday?: { readonly nth: number; readonly weekday: number };
  /** Weeks from that of the publication, for a weekday: −1 in "Monday of last week". */
  readonly weekShift?: number;
  /** The century that begins nearest. */
  readonly turnOfCentury?: true;
  /** Days after Easter Sunday (Gregorian). */
  readonly easter?: number;
  /** Days after Easter Sunday of the Orthodox churches. */
  readonly pascha?: number;
}

/** Which way a date without its year or week points, where its own words say so: "last June", "next Monday"; "before" and
 * "after" count from the date told last: "the previous June", "the following Monday". */
export type Lean = 'last' | 'next' | 'this' | 'told' | 'before' | 'after';

/** What a relative phrase counts from: the publication date, the date told last, or in narrative this and in news that. */
export type Origin = 'published' | 'told' | 'either';

export type Meaning =
  | { readonly kind: 'calendar'; readonly fields: Fields; readonly lean?: Lean }
  /** `02/04/22`: three numbers whose order is open. */
  | { readonly kind: 'numeric'; readonly numbers: readonly [number, number, number]; readonly dotted: boolean }
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly by: number;
      readonly from: Origin;
      readonly compares?: true;
      /** "Today" for "nowadays": the day is that of publication, the value the present. */
      readonly nowadays?: true;
      /** "The 1988 quarter": the one told last, but in this year. */
      readonly year?: number;
    }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { readonly kind: 'length'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  /** Words that only narrow the date after them: "early", "the end of", "the night of". */
  | { readonly kind: 'narrowing' };

/** The stretch of a larger one that is meant. */
export interface Portion {
  readonly side: 'START' | 'MID' | 'END';
  /**
   * "early" and "late" are thirds; "the beginning" and "the end" are edges; or a number of smaller units, the nth of
   * them, or some about its beginning.
   */
  readonly size: 'third' | 'edge' | 'half' | Counted;
}

export type Counted =
  | { readonly count: number; readonly unit: Unit }
  | { readonly nth: number; readonly unit: Unit }
  | { readonly about: number; readonly unit: Unit };

/** TIMEX3's parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface Offset {
  readonly unit: Unit;
  readonly by: number;
  /** Where the words of the length end, which stand alone where no date follows; null where they tell none. */
  readonly lengthEnd: number | null;
  /** Where the date begins that is moved, once there is one. */
  readonly dateStart?: number;
}

/** A span of text with what it says of time, not yet put on the calendar. */
export interface Phrase extends Span {
  readonly meaning: Meaning;
  /** `HH:MM`. */
  readonly clock?: string;
  readonly dayPart?: DayPart;
  readonly portion?: Portion;
  readonly mod?: Modifier;
  /** "The day after", "two years before": how far the date beside it is moved. */
  readonly offset?: Offset;
  /** Counts only beside words that narrow it: "the month" in "the end of the month". */
  dependent?: true;
  /** This phrase and the next are the two ends of one stretch. */
  readonly opensRange?: true;
}
