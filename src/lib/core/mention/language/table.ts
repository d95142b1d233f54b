import type { Cue, CueRow, Form } from '../lexicon.ts';

export const NONE: ReadonlySet<string> = new Set();

/** The words of a list, parted by white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** The phrases of a list, parted by commas. */
export function phrases(text: string): string[] {
  return text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** What a form can be in a clause, how it is written, and the prefix that stands apart from it, if one does. */
export type InflectedForm = readonly [form: Form, surface: string, apart?: string];

/** The surface forms of a dictionary entry, with what each can be in a clause, and how the entry is called. */
export interface Paradigm {
  readonly lemma: string;
  readonly forms: readonly InflectedForm[];
}

export interface Inflection {
  readonly formsOfVerb: (entry: string) => Paradigm;
  readonly formsOfNoun: (entry: string) => Paradigm;
}

/** The cues of a table by surface form, those of earlier rows first. */
export function makeCues(rows: readonly CueRow[], { formsOfVerb, formsOfNoun }: Inflection): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  const add = ({ lemma, forms }: Paradigm, row: CueRow, context: Pick<Cue, 'then' | 'apart'>): void => {
    const { kind, needs, after, unless, without, named } = row;
    for (const [form, surface, apart] of forms) {
      const { then, apart: rest = apart } = context;
      const cue: Cue = { lemma, kind, form, then, apart: rest, needs, after, unless, without, named };
      cues.set(surface, [...(cues.get(surface) ?? []), cue]);
    }
  };
  for (const row of rows) {
    for (const entry of phrases(row.nouns ?? '').filter(Boolean)) add(formsOfNoun(entry), row, {});
    for (const entry of phrases(row.verbs ?? '').filter(Boolean)) {
      const [verb = '', mark, rest = ''] = entry.split(/ ([/…]) /);
      add(formsOfVerb(verb), row, mark === '/' ? { then: rest } : mark === '…' ? { apart: rest } : {});
    }
  }
  return cues;
}

/** The forms of verbs, parted by commas, that can be one of some kinds of form. */
export function verbsOf(text: string, { formsOfVerb }: Inflection, wanted: readonly Form[]): ReadonlySet<string> {
  const forms = phrases(text).flatMap((entry) => formsOfVerb(entry).forms);
  return new Set(forms.filter(([form]) => wanted.includes(form)).map(([, surface]) => surface));
}

/** Surface form → the word that must follow, if one must: `call / for`, of a list of verbs parted by commas. */
export function phrasalForms(text: string, { formsOfVerb }: Inflection): ReadonlyMap<string, string | null> {
  const forms = phrases(text).flatMap((entry) => {
    const [verb = '', then = null] = entry.split(' / ');
    return formsOfVerb(verb).forms.map(([, surface]): [string, string | null] => [surface, then]);
  });
  return new Map(forms);
}

/** Every form of the nouns of a table: common words, even where they open a sentence. */
export function nounSurfaces(rows: readonly CueRow[], { formsOfNoun }: Inflection): string[] {
  const entries = rows.flatMap((row) => phrases(row.nouns ?? '').filter(Boolean));
  return entries.flatMap((entry) => formsOfNoun(entry).forms.map(([, form]) => form));
}
