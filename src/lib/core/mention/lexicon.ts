import type { Link, Relation } from '../model.ts';

/** What a cue's form lets it be in its clause. */
export type Form = 'noun' | 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'future';

/** What must or must not stand beside a cue for it to show its kind. */
export interface Limits {
  /** Whether a name must follow, articles left out: "turned to *Arvia*", but not "to the south". */
  readonly named?: boolean | undefined;
  /** Words one of which must stand right before: "*air* strike". */
  readonly after?: ReadonlySet<string> | undefined;
  /** Words none of which may stand before a verb in its clause, or close to a noun: "*prices* rallied". */
  readonly unless?: ReadonlySet<string> | undefined;
  /** Words none of which may follow a verb as what it befalls: "captured *footage*", "fought *poverty*". */
  readonly without?: ReadonlySet<string> | undefined;
  /** A class of words one of which must stand in the clause, or before it if it has no subject: "entered" is a deployment of *troops* only. */
  readonly needs?: ReadonlySet<string> | undefined;
}

/** A word that shows a happening. All have the same fields in the same order, as that is what makes them quick to read. */
export interface Cue extends Limits {
  readonly lemma: string;
  readonly kind: string;
  readonly form: Form;
  /** Words that must follow at once: "stepped *down*". */
  readonly then?: string | undefined;
  /** Words that must stand later in the clause: "trat … *zurück*", "відправив уряд *у відставку*". */
  readonly apart?: string | undefined;
}

/** How a language builds its clauses, where languages differ. */
export interface Syntax {
  /** Where the auxiliaries and negations of a verb stand: beside it, farther before it too, or anywhere in its clause. */
  readonly verbParts: 'beside' | 'before' | 'around';
  /** Whether a past form is a participle too, and may only qualify a noun: "weapons *seized* by police". */
  readonly pastQualifies: boolean;
  /** Whether a noun may qualify the next by standing before it: "*crash* course". */
  readonly nounsQualify: boolean;
  /** Whether common nouns have a capital, so that a capital shows no name. */
  readonly nounsAreCapital: boolean;
  /** Whether a subject often stands after its verb, or is left out because the verb shows it. */
  readonly subjectFollows: boolean;
  /** Whether a comma parts clauses by rule: where verbs stand on both sides, and before each relative pronoun. */
  readonly commasPartClauses: boolean;
  /** Whether a dot makes a number an ordinal, and ends nothing: "4. Mai". */
  readonly dotsMakeOrdinals: boolean;
  /** Whether the verb keeps the second place, so that a clause without its first part reads as a question. */
  readonly verbSecond: boolean;
}

/** One line of a language's table: the cues of a kind, with sentences that they must and must not be found in. */
export interface CueRow extends Limits {
  readonly kind: string;
  /** Dictionary entries as the language's inflection takes them, parted by commas; `a / b` wants the words b right after, `a … b` later in the clause. */
  readonly verbs?: string;
  readonly nouns?: string;
  /** Sentences that tell a happening of this kind. */
  readonly yes: readonly string[];
  /** Sentences with like words that tell none. */
  readonly no: readonly string[];
}

/** What words before the name of a happening say of another. */
export type LinkSignal = Pick<Link, 'relation' | 'lag' | 'wholly' | 'supposed'>;

/** How many days lie between two happenings. */
export type Lag = NonNullable<Link['lag']>;

/** A bare relation, or one with what more the words say. */
export type LinkRule = LinkSignal | Link['relation'];

/** What the mention stage knows of a language. Words are lower-cased. */
export interface Lexicon {
  readonly language: string;
  /** How many verbs it can tell by their form. Where it is not most of them, a date too shows a happening; where none, nothing else does. */
  readonly verbs: 'most' | 'some' | 'none';
  readonly syntax: Syntax;
  /** What shows a happening, kind by kind, with examples. */
  readonly rows: readonly CueRow[];
  /** Surface form → its cues, specific ones first: `rows` inflected. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  /** Past forms of common verbs that are no cue of a kind: they make a dated clause a happening of kind "other". */
  readonly pastForms: ReadonlySet<string>;
  /** Present forms that are a clause's verb and nothing else. */
  readonly finiteForms: ReadonlySet<string>;
  /** Future forms of common verbs that are no cue of a kind. */
  readonly futureForms: ReadonlySet<string>;
  /** Participles that are no past form: they tell only after "have" or "be" ("has come"). */
  readonly participles: ReadonlySet<string>;
  /** Words that may stand between an auxiliary and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Whether an unknown word looks like a past form ("walked"). */
  readonly looksPast: (lower: string) => boolean;
  /** Whether an unknown word looks like a finite future form: "se reunirá". */
  readonly looksFuture: (lower: string) => boolean;
  /** Whether an unknown word looks like a conditional: "firmaría". */
  readonly looksConditional: (lower: string) => boolean;
  /** Whether an unknown word looks like a participle that tells only after an auxiliary: "détruit". */
  readonly looksParticiple: (lower: string) => boolean;
  /** Whether an unknown word looks like an infinitive. */
  readonly looksInfinitive: (lower: string) => boolean;
  /** Whether an unknown word looks like an adjective before its noun. */
  readonly looksAdjective: (lower: string) => boolean;
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
  /** A name without the ending of its case: "Токаєва" → "Токаєв". */
  readonly withoutCase: (name: string) => string;
  /** How names are spelt: letters, longest first, and the sounds that they stand for (see `language/spelling.ts`). */
  readonly spelling: readonly (readonly [string, string])[];
  /** What is written together with the next word and has its vowel left out, apostrophe and all: "l’", "qu’". */
  readonly elision: RegExp | null;
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
  /** Auxiliaries in the present tense: "is", "has". */
  readonly presentAuxiliaries: ReadonlySet<string>;
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
  /** Forms of verbs whose object is only wanted, feared or denied, with the word that must follow: "*called for* the withdrawal". */
  readonly opaqueVerbs: ReadonlyMap<string, string | null>;
  /** Forms of verbs that say that their object is decided, not that it happened: "announced the withdrawal". */
  readonly announcers: ReadonlySet<string>;
  /** Verbs after which an infinitive really happened: "managed to seize", "began to leave". */
  readonly implicatives: ReadonlySet<string>;
  /** What stands before an infinitive: "to". */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** "By": what follows a participle and makes it one ("seized by"). */
  readonly agentMark: string | null;
  /** Past forms of verbs that say no more than that their object happened: "held a rally", "launched an attack". */
  readonly supportVerbs: ReadonlySet<string>;
  /** Prepositions through which such a verb reaches its noun: "kam es *zu* Protesten". */
  readonly supportPrepositions: ReadonlySet<string>;
  /** Participles that tell a plan after "is": "is expected to", "was planned for". */
  readonly intentions: ReadonlySet<string>;
  /** Words that tell a plan between "is" and "to": "due", "going". */
  readonly prospects: ReadonlySet<string>;
  /** Forms of verbs after which a clause tells what is only wished or feared: "hopes". */
  readonly thoughts: ReadonlySet<string>;
  /** Past forms that before "to" tell what was usual: "used". */
  readonly habits: ReadonlySet<string>;
  /** Forms of verbs that say that something is not so: "denied". */
  readonly denials: ReadonlySet<string>;
  /** Subjects that make a verb tell of nothing: "nobody came", "no agreement was signed". */
  readonly absences: ReadonlySet<string>;
  /** Verbs that only name what they say: "called the incident an attack". */
  readonly namingVerbs: ReadonlySet<string>;
  /** Verb forms by which a clause tells what another one says, without "that": German "habe", "sei". */
  readonly reportedSpeech: ReadonlySet<string>;
  /** Pronouns of the text itself: "we recall that" attributes to nobody else. */
  readonly ownVoice: ReadonlySet<string>;
  /** Words that add nothing at a clause's end: "too". */
  readonly afterthoughts: ReadonlySet<string>;
  /** Openers that take up what was just told: "the event", "this". What they open tells nothing new by itself. */
  readonly anaphors: readonly string[];
  /** Words of a comparison: a date shortly after one of them is nobody's. */
  readonly comparisonVerbs: ReadonlySet<string>;
  /** Whether a word sets apart what nothing was like "since" then: "the *lowest* price since 1995", "the *first* time since May". */
  readonly looksExtreme: (word: string) => boolean;
  readonly determiners: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  /** "A", "one": with a weekday they leave open which. */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** "Of": what follows says whose. */
  readonly genitiveMarks: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that also complete a verb: "walked *out*". */
  readonly particles: ReadonlySet<string>;
  /** Those of them that lead up to a stretch of time as well: "*over* the weekend". */
  readonly spanPrepositions: ReadonlySet<string>;
  /** Verbs, in every form, that say how things are and never that something happened: "knew", "belongs". */
  readonly states: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  /** Names that take an article, lower-cased, where common nouns have capitals too: "die Ukraine". */
  readonly articledNames: ReadonlySet<string>;
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
  /** "As": what stands before a verb of saying, right after a comma, that says who tells the clause before it. */
  readonly reportMarks: ReadonlySet<string>;
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
  readonly linkSignals: ReadonlyMap<string, LinkRule>;
  /** Those among them that also open a clause, where a verb follows: "after rebels attacked". */
  readonly clauseTies: ReadonlyMap<string, LinkSignal>;
  /** Subordinators that tell what happened at the same moment: "nine people died *when* the bridge collapsed". */
  readonly momentTies: ReadonlyMap<string, LinkSignal>;
  /** Words before a length of time that make it a limit: "less than a week". */
  readonly limits: ReadonlyMap<string, 'least' | 'most' | 'below' | 'about'>;
  /** Words that alone say about how long after: "hours after", "shortly after". */
  readonly bareLengths: ReadonlyMap<string, Lag>;
  /** "Within", which with a length of time and "of" places one happening after another. */
  readonly withins: ReadonlySet<string>;
  /** Openers that place a sentence after what was told before it: "in the end", "then". */
  readonly sequels: readonly string[];
  /** Openers that place a sentence beside what was told before it: "meanwhile". */
  readonly meanwhiles: readonly string[];
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
  /** Forms of verbs of saying after which that word may be left out: "said he left". */
  readonly reporters: ReadonlySet<string>;
  /** The same of verbs that say to whom first: "told the court he left". */
  readonly tellers: ReadonlySet<string>;
  /** Subordinators and prepositions of simultaneity: "when", "during". */
  readonly simultaneous: ReadonlySet<string>;
  /** Words before a date that is only compared with: "than". */
  readonly comparisons: ReadonlySet<string>;
  /** Words that say that a date looks back on another: "anniversary". */
  readonly anniversaries: ReadonlySet<string>;
}
