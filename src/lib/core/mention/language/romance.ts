import type { Form } from '../lexicon.ts';
import type { InflectedForm, Inflection, Paradigm } from './table.ts';

/**
 * Inflects dictionary entries of French. A verb: its infinitive; what "-er" and "-ir" (finir) do not tell follows:
 * participle, present singular, present plural, future, simple past; `-` for what they tell. A noun: its singular.
 */
export const FRENCH_INFLECTION: Inflection = { formsOfVerb: inflectFrenchVerb, formsOfNoun: inflectNoun };

/** The same for Spanish: preterite singular and plural, participle, present singular and plural, future. */
export const SPANISH_INFLECTION: Inflection = { formsOfVerb: inflectSpanishVerb, formsOfNoun: inflectNoun };

function inflectFrenchVerb(entry: string): Paradigm {
  const [infinitive = '', ...given] = entry.split(' ');
  const part = (index: number, regular: string): string =>
    given[index] !== undefined && given[index] !== '-' ? given[index] : regular;
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const first = infinitive.endsWith('er');
  const participle = part(0, stem + (first ? 'é' : 'i'));
  const future = part(3, `${infinitive.replace(/e$/, '')}a`);
  const simple = part(4, first ? `${soft}a` : `${stem}it`);
  const forms: InflectedForm[] = [
    ...agree(participle, ['', 'e', 's', 'es']),
    ['base', infinitive],
    ['third', part(1, stem + (first ? 'e' : 'it'))],
    ['third', part(2, stem + (first ? 'ent' : 'issent'))],
    ['future', future],
    ['future', future.replace(/a$/, 'ont')],
    ['past', simple],
    ['past', first && given[4] === undefined ? `${stem}èrent` : simple.replace(/t$/, 'rent')],
  ];
  return { lemma: infinitive, forms };
}

function inflectSpanishVerb(entry: string): Paradigm {
  const [infinitive = '', ...given] = entry.split(' ');
  const part = (index: number, regular: string): string =>
    given[index] !== undefined && given[index] !== '-' ? given[index] : regular;
  const stem = infinitive.slice(0, -2);
  const first = infinitive.endsWith('ar');
  const participle = part(2, stem + (first ? 'ado' : 'ido'));
  const future = part(5, `${infinitive}á`);
  const forms: InflectedForm[] = [
    ...agree(participle.slice(0, -1), ['o', 'a', 'os', 'as']),
    ['base', infinitive],
    ['base', `${infinitive}se`],
    ['past', part(0, stem + (first ? 'ó' : 'ió'))],
    ['past', part(1, stem + (first ? 'aron' : 'ieron'))],
    ['third', part(3, stem + (first ? 'a' : 'e'))],
    ['third', part(4, stem + (first ? 'an' : 'en'))],
    ['future', future],
    ['future', `${future}n`],
  ];
  return { lemma: infinitive, forms };
}

function agree(participle: string, endings: readonly string[]): InflectedForm[] {
  return endings.map((ending): [Form, string] => ['participle', (participle + ending).replace(/ss$/, 's')]);
}

function inflectNoun(entry: string): Paradigm {
  const nouns = entry.split(' ');
  const [noun = ''] = nouns;
  const plural = noun.endsWith('ión')
    ? `${noun.slice(0, -3)}iones`
    : noun.endsWith('al')
      ? `${noun.slice(0, -1)}ux`
      : `${noun}s`;
  const forms = [...nouns, plural, `${noun}es`];
  return { lemma: noun, forms: forms.map((form) => ['noun', form] as const) };
}
