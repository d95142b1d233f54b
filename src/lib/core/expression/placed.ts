import type { Bounds } from '../base/bounds.ts';
import type { Span } from '../base/span.ts';
import type { Expression, Reading } from '../model.ts';
import type { Direction } from './direction.ts';
import type { Granule } from './granule.ts';
import type { Language } from './language/language.ts';
import type { Order } from './numeric.ts';

/** What the dates of one text hang on. */
export interface TextSetting {
  readonly document: string;
  readonly text: string;
  readonly language: Language;
  readonly published: Bounds | null;
  readonly order: Order;
}

export interface Setting extends TextSetting {
  /** Whether a date hangs on the date told last rather than on the publication date. */
  readonly narrative: boolean;
}

/** The date that the text told last, and where. */
export interface Told extends Span {
  readonly granule: Granule;
}

/** Where a phrase lies: the piece of the calendar, or bounds alone, or neither. */
export interface Placed {
  readonly granule: Granule | null;
  readonly bounds: Bounds | null;
  readonly value: string;
  readonly basis: Expression['basis'];
  readonly why: Why;
  readonly direction: Direction | null;
  readonly readings: readonly Reading[];
}

/** What the place of a phrase rests on. */
export type Why =
  | { readonly rule: 'stated' }
  | { readonly rule: 'order'; readonly order: Order }
  | { readonly rule: 'published' }
  | { readonly rule: 'told'; readonly told: Told }
  | { readonly rule: 'unanchored' }
  | { readonly rule: 'timeless' };
