import type { Form } from '../lexicon.ts';
import type { Paradigm } from './table.ts';

/** The forms of an English verb, by what each can be in a clause. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/**
 * The forms of an English verb from its dictionary entry: `attack`, `ban+` (doubles its consonant), or the three
 * principal parts of an irregular one, `send sent sent`.
 */
export function inflectVerb(entry: string): VerbForms {
  const [first = '', past, participle] = entry.split(' ');
  const base = first.replace('+', '');
  const stem = first.endsWith('+') ? base + base.at(-1) : base;
  const regular = /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return {
    base,
    third: pluralOf(base),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    gerund: gerundOf(base, stem),
  };
}

function gerundOf(base: string, stem: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}

/** The plural of an English noun, which is also the third person of a verb. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/sis$/.test(noun)) return `${noun.slice(0, -2)}es`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The part of an English word that its inflections and derivations mostly share, for comparing wordings. */
export function stemOf(lower: string): string {
  const bare = lower.replace(/(?:ations?|ings?|ments?|ers?|ions?|ies|ed|es|s|(?<![aeiou])y|e)$/, '');
  return bare.length >= 3 ? bare : lower;
}

export function formsOfVerb(entry: string): Paradigm {
  const forms = inflectVerb(entry);
  return { lemma: forms.base, forms: Object.entries(forms) as [Form, string][] };
}

export function formsOfNoun(entry: string): Paradigm {
  const forms: [Form, string][] = [['noun', entry]];
  if (!entry.endsWith('s')) forms.push(['noun', pluralOf(entry)]);
  return { lemma: entry, forms };
}
