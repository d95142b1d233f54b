/** Expressions that look at the words round a phrase; each is tried on a short stretch of text. */
export interface Grammar {
  /** Words that mean that the clause tells what is to come, or what has been. */
  readonly future: RegExp;
  readonly past: RegExp;
  /**
   * A relative clause, whose tense is its own: between commas ("the mayor*, who will resign,* said") or right behind a
   * date ("passed a law Friday* that will ban*").
   */
  readonly relative: RegExp;
  /** An infinitive ("to open"): what it aims at may be to come, whatever tense is told before it. */
  readonly infinitive?: RegExp;
  /** Who says so, behind what is said (", the mayor said"): its tense is not that of what is said. */
  readonly reported?: RegExp;
  /**
   * Verbs in the present that, before a date, tell what is to come ("meets on Friday"); after it they do not, for
   * chronicles tell in the present ("March 5: the council meets").
   */
  readonly scheduled: RegExp | null;
  /** Whether a day always stands before its month. */
  readonly dayFirst?: true;
  /** Whether the present tense tells of a weekday to come, as in German, where no verb beside it is of the past. */
  readonly presentAhead: boolean;
  /**
   * Before or after "today", words that make it "nowadays" ("even today"), and whether it is that in every clause that
   * tells neither what was nor what will be; null where the word means the day alone.
   */
  readonly nowadays: { readonly before: RegExp; readonly after: RegExp; readonly timeless: boolean } | null;
  /** Ends in a word that sets a limit to what is still to come ("by", "until"). */
  readonly limit: RegExp;
  /** Ends in a clause that looks ahead to what it lasted until; null where the language's words for that say more. */
  readonly until: RegExp | null;
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
  /** What stands between the parts of a list ("March and April 1998"). */
  readonly joins: RegExp;
  /** What follows "before" or "after" where they stand alone ("two days after, he left"). */
  readonly alone: RegExp;
  /** Ends in what puts an hour on the clock, where the hour is a length as well ("à 17 heures"). */
  readonly atClock: RegExp;
  /** Ends in what is named after a day: "Straße des", "rue du", "calle". */
  readonly street?: RegExp;
  /** Whether months are written small, so that a capital makes a name of one ("Mars"). */
  readonly smallMonths?: true;
  /** Whether an article makes "the next year" count from what was told. */
  readonly articleTells?: true;
  /** Whether its verbs show the past beyond doubt, as the endings of Slavic ones do. */
  readonly tensed?: true;
  /** Whether a year has a preposition or a word for "year" beside it, except in brackets and ranges. */
  readonly yearsNeedWord?: true;
  /** Begins with a pronoun that is a subject, which ends the phrase before it. */
  readonly subjectAfter?: RegExp | null;
  /** Ends in a word that hours have before them ("shortly after 1100"), where a bare figure can be one. */
  readonly hourBefore?: RegExp;
  /** Ends in a word that measures what follows it: "during", "within". */
  readonly measureBefore?: RegExp | null;
  /** Begins with a noun in a form that it has only beside a number that counts. */
  readonly pluralAfter?: RegExp | null;
  /** What may stand between a narrowing word and its date, and between a clock time and its date. */
  readonly link: RegExp;
}
