import type { Form } from '../lexicon.ts';
import type { Inflection, InflectedForm, Paradigm } from './table.ts';

const INSEPARABLE = /^(?:be|ge|er|ver|zer|ent|emp|miss|über|unter|wider)/;

/**
 * Inflects dictionary entries of German. A verb: `verhaften`, with a bar after its separable prefix (`zurück|treten`);
 * a strong one with its past, its participle and, where its vowel changes, its third person: `trat getreten tritt`. A
 * noun: its singular and its plural, written small.
 */
export const GERMAN_INFLECTION: Inflection = { formsOfVerb, formsOfNoun };

function formsOfVerb(entry: string): Paradigm {
  const [head = '', ...given] = entry.split(' ');
  const [prefix, infinitive] = head.includes('|') ? (head.split('|') as [string, string]) : ['', head];
  const stem = infinitive.replace(/e?n$/, '');
  const link = /(?:[td]|[^aeiouylrhmn][nm]|ch[nm])$/.test(stem) ? 'e' : '';
  const past = given[0] ?? `${stem}${link}te`;
  const participle = given[1] ?? `${isBare(infinitive) ? '' : 'ge'}${stem}${link}t`;
  const finite: [Form, string][] = [
    ['past', past],
    ['past', past.endsWith('e') ? `${past}n` : `${past}en`],
    ['third', given[2] ?? `${stem}${link}t`],
    ['third', infinitive],
  ];
  const apart = prefix && finite.map(([form, surface]): InflectedForm => [form, surface, prefix]);
  const joined = finite.map(([form, surface]): InflectedForm => [form, prefix + surface]);
  const forms: InflectedForm[] = [['participle', prefix + participle], ['base', prefix + infinitive], ...joined];
  return { lemma: prefix + infinitive, forms: [...forms, ...(apart || [])] };
}

/** Whether a participle goes without "ge-". */
function isBare(infinitive: string): boolean {
  return infinitive.endsWith('ieren') || INSEPARABLE.test(infinitive);
}

function formsOfNoun(entry: string): Paradigm {
  const nouns = entry.split(' ');
  const forms = nouns.flatMap((noun) => [noun, `${noun}s`, `${noun}es`, `${noun}n`]);
  return { lemma: nouns[0]!, forms: forms.map((form) => ['noun', form] as const) };
}
