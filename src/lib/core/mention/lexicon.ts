import type { Relation } from '../model.ts';

/** What a cue's form lets it be in its clause. */
export type Form = 'noun' | 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A word that shows a happening. */
export interface Cue {
  readonly lemma: string;
  readonly kind: string;
  readonly form: Form;
  /** Words that must follow at once: "stepped *down*". */
  readonly then?: string;
  /** A class of words one of which must stand in the clause, or before it if it has no subject: "entered" is a deployment of *troops* only. */
  readonly needs?: ReadonlySet<string>;
}

/** One line of a language's table: the cues of a kind, with sentences that they must and must not be found in. */
export interface CueRow {
  readonly kind: string;
  /** Dictionary entries as the language's inflection takes them, parted by commas; `a / b` wants the words b right after. */
  readonly verbs?: string;
  readonly nouns?: string;
  /** Only beside one of these words. */
  readonly needs?: ReadonlySet<string>;
  /** Sentences that tell a happening of this kind. */
  readonly yes: readonly string[];
  /** Sentences with like words that tell none. */
  readonly no: readonly string[];
}

/** What the mention stage knows of a language. Words are lower-cased. */
export interface Lexicon {
  readonly language: string;
  /** Whether it can tell a clause's verb; without that, a date is all that shows a happening. */
  readonly knowsVerbs: boolean;
  /** What shows a happening, kind by kind, with examples. */
  readonly rows: readonly CueRow[];
  /** Surface form → its cues, specific ones first: `rows` inflected. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  /** Past forms of common verbs that are no cue of a kind: they make a dated clause a happening of kind "other". */
  readonly pastForms: ReadonlySet<string>;
  /** Participles that are no past form: they tell only after "have" or "be" ("has come"). */
  readonly participles: ReadonlySet<string>;
  /** Words that may stand between an auxiliary and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Whether an unknown word looks like a past form ("walked"). */
  readonly looksPast: (lower: string) => boolean;
  /** Whether an unknown word looks like a verb's gerund ("walking"). */
  readonly looksGerund: (lower: string) => boolean;
  /** Whether an unknown word looks like an adverb ("quickly"). */
  readonly looksAdverb: (lower: string) => boolean;
  /** Whether an unknown noun looks like a plural ("rebels"). */
  readonly looksPlural: (lower: string) => boolean;
  /** Whether an unknown word looks like a comparative ("fewer"). */
  readonly looksComparative: (lower: string) => boolean;
  /** Whether a capitalised word that opens a sentence ends as common words do ("Workers"), and is likelier one than a name. */
  readonly looksCommon: (lower: string) => boolean;
  /** The part of a word that its inflections and derivations mostly share, for comparing wordings. */
  readonly stemOf: (lower: string) => string;
  /** What a name shares with its adjective and its inflections: a key for comparing names. */
  readonly nameStem: (name: string) => string;
  /** How a word shows that it owns the next: `ends` at its own end ("mayor’s"), `follows` in the gap after it ("workers’ "). */
  readonly possessive: { readonly ends: RegExp; readonly follows: RegExp } | null;
  readonly auxiliaries: {
    readonly be: ReadonlySet<string>;
    readonly have: ReadonlySet<string>;
    readonly do: ReadonlySet<string>;
    /** "will": the clause is a plan. */
    readonly future: ReadonlySet<string>;
    /** "would", "could": the clause is a thought. */
    readonly modal: ReadonlySet<string>;
    /** Those of these that are no clause's verb by themselves: "been", "having". */
    readonly nonFinite: ReadonlySet<string>;
  };
  /** Auxiliaries of what lay before: "had". */
  readonly pluperfect: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Pairs of words that hedge and open no condition: "as if". */
  readonly hedges: readonly (readonly [string, string])[];
  /** Words that leave it open whether it is so: "reportedly", "nearly". */
  readonly doubts: ReadonlySet<string>;
  /** Words that limit what is told, so that it is another thing without them: "only", "except". */
  readonly restrictions: ReadonlySet<string>;
  /** Words that open a condition, a purpose or a doubt: "if", "whether", "unless". */
  readonly hypotheticals: ReadonlySet<string>;
  /** Nouns of what is only wanted, feared or thought possible: "demand", "threat". */
  readonly wishes: ReadonlySet<string>;
  /** Verbs after which an infinitive really happened: "managed to seize", "began to leave". */
  readonly implicatives: ReadonlySet<string>;
  readonly infinitiveMark: string | null;
  /** "By": what follows a participle and makes it one ("seized by"). */
  readonly agentMark: string | null;
  /** Past forms of verbs that say no more than that their object happened: "held a rally", "launched an attack". */
  readonly supportVerbs: ReadonlySet<string>;
  /** Participles that tell a plan after "is": "is expected to", "was planned for". */
  readonly intentions: ReadonlySet<string>;
  /** Forms of verbs that say that something is not so: "denied". */
  readonly denials: ReadonlySet<string>;
  /** Subjects that make a verb tell of nothing: "nobody came", "no agreement was signed". */
  readonly absences: ReadonlySet<string>;
  /** Verbs that only name what they say: "called the incident an attack". */
  readonly namingVerbs: ReadonlySet<string>;
  /** Pronouns of the text itself: "we recall that" attributes to nobody else. */
  readonly ownVoice: ReadonlySet<string>;
  /** Words that add nothing at a clause's end: "too". */
  readonly afterthoughts: ReadonlySet<string>;
  /** Openers that take up what was just told: "the event", "this". What they open tells nothing new by itself. */
  readonly anaphors: readonly string[];
  /** Words of a comparison: a date shortly after one of them is nobody's. */
  readonly comparisonVerbs: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  /** "Of": what follows says whose. */
  readonly genitiveMarks: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that also complete a verb: "walked *out*". */
  readonly particles: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly personPronouns: ReadonlySet<string>;
  /** Pronouns that stand for a person as subject: a title puts the name for them. */
  readonly subjectPronouns: ReadonlySet<string>;
  readonly otherPronouns: ReadonlySet<string>;
  /** Pronouns that stand for one thing, and those for several things or persons, as subject or owner: "it", "their". */
  readonly thingPronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  /** Determiners that may stand for a noun and then say little alone: "this", "those". */
  readonly determinerPronouns: ReadonlySet<string>;
  /** Openers that tie a sentence to the one before it and are left out of a title: "moreover", "in turn". */
  readonly connectives: readonly string[];
  /** "According to": what follows names who says so. */
  readonly attributions: readonly string[];
  readonly stopWords: ReadonlySet<string>;
  /** Titles of persons, which are no part of a name: "president", "mr". */
  readonly honorifics: ReadonlySet<string>;
  /** Days that are told from the speaker's own: "today". */
  readonly speechDays: ReadonlySet<string>;
  /** Common nouns that often open a sentence and are no names. */
  readonly commonOpeners: ReadonlySet<string>;
  /** Pronouns that say whose: "its". */
  readonly possessives: ReadonlySet<string>;
  /** Pairs of words that only look like a conjunction: "as if", "all but". */
  readonly idioms: ReadonlySet<string>;
  /** Words before a date → how it dates the happening. */
  readonly dateSignals: ReadonlyMap<string, Relation>;
  /** Words before the name of another happening → how that one lies to this one. */
  readonly linkSignals: ReadonlyMap<string, 'before' | 'after' | 'during'>;
  /** Openers that place a sentence after what was told before it: "in the end", "then". */
  readonly sequels: readonly string[];
  /** Conjunctions that open a clause wherever they stand: "when", "because". */
  readonly subordinators: ReadonlySet<string>;
  /** Conjunctions that open a clause where a verb stands on either side: "and", "but". */
  readonly joiners: ReadonlySet<string>;
  /** "There", before "was" or "were": what follows is told to have been. */
  readonly existentials: ReadonlySet<string>;
  /** Pronouns that open a relative clause: "which", "who". */
  readonly relatives: ReadonlySet<string>;
  /** Opens what somebody says, after a verb of saying: "that". */
  readonly complementizer: string | null;
  /** Subordinators and prepositions of simultaneity: "when", "during". */
  readonly simultaneous: ReadonlySet<string>;
  /** Words before a date that is only compared with: "than". */
  readonly comparisons: ReadonlySet<string>;
  /** Words that say that a date looks back on another: "anniversary". */
  readonly anniversaries: ReadonlySet<string>;
}
