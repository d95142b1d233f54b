/** Expressions that look at the words round a phrase; each is tried on a short stretch of text. */
export interface Grammar {
  /** Words that mean that the clause tells what is to come, or what has been. */
  readonly future: RegExp;
  readonly past: RegExp;
  /** Ends in a word that makes a following number a count ("about", "some"). */
  readonly countBefore: RegExp;
  /** Begins with a noun that is counted ("people", "km"). */
  readonly countAfter: RegExp;
  /** Ends in a word that takes a date after it ("in", "since"). */
  readonly dateBefore: RegExp;
  /** What may stand between the ends of a stretch of time; `alone` needs no word before it. */
  readonly range: {
    readonly alone: RegExp;
    readonly opened: readonly { readonly by: RegExp; readonly link: RegExp }[];
  };
  /** What may stand between a narrowing word and its date, and between a clock time and its date. */
  readonly link: RegExp;
}
