/** How a language words dates: patterns with slots in braces. Kept here, not taken from ICU, whose versions differ. */
export interface DateWords {
  /** As a day has it: "5 січня". */
  readonly months: readonly string[];
  /** As it stands alone: "січень". */
  readonly monthsAlone: readonly string[];
  /** On an axis. */
  readonly monthsShort: readonly string[];
  /** What the first day of a month is called, where that is no number: "1er". */
  readonly first?: string;
  /** `{day} {month} {year}`. */
  readonly day: string;
  /** `{day} {month}`. */
  readonly dayOfYear: string;
  /** A day of a month that is named after it: "{day}." */
  readonly dayOfMonth: string;
  /** `{Month}` stands alone, `{month}` is as a day has it. */
  readonly month: string;
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  /** `{day}` is its first day. */
  readonly week: string;
  /** `{year}` is its first year. */
  readonly decade: string;
  readonly bc: string;
  /** `{date}` is the last day that it can be. */
  readonly by: string;
  readonly until: string;
  /** `{date}` is the first day that it can be. */
  readonly from: string;
  readonly since: string;
  readonly sinceMonth: string;
  readonly sinceYear: string;
  /** One day among these. */
  readonly between: string;
  readonly betweenYears: string;
  /** All these days. */
  readonly span: string;
  readonly spanYears: string;
  readonly clock: string;
  readonly none: string;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** English, in which the file's own sentences are written. */
export const ENGLISH_DATES: DateWords = {
  months: MONTHS,
  monthsAlone: MONTHS,
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{day} {month} {year}',
  dayOfYear: '{day} {month}',
  dayOfMonth: '{day}',
  month: '{Month} {year}',
  early: 'early {Month} {year}',
  mid: 'mid-{Month} {year}',
  late: 'late {Month} {year}',
  week: 'the week of {day}',
  decade: 'the {year}s',
  bc: '{year} BC',
  by: 'by {date}',
  until: 'until {date}',
  from: 'on or after {date}',
  since: 'since {date}',
  sinceMonth: 'since {month} {year}',
  sinceYear: 'since {date}',
  between: 'between {from} and {to}',
  betweenYears: 'between {from} and {to}',
  span: '{from} to {to}',
  spanYears: '{from} to {to}',
  clock: '{date}, {time}',
  none: 'no date in the source',
};
