import type { Form } from '../lexicon.ts';
import type { Inflection, Paradigm } from './table.ts';

/** A rule of spelling: what ends like this takes these endings in its place. The first that fits counts. */
type Rule = readonly [ending: RegExp, endings: string];

/** What Ukrainian and Russian verbs and nouns end in. */
interface Endings {
  readonly infinitive: string;
  /** Of the past: masculine, feminine, neuter, plural. */
  readonly past: readonly [string, string, string, string];
  /** After a vowel and after a consonant. */
  readonly reflexive: readonly [string, string];
  /** Infinitive's end → third person singular's. */
  readonly third: readonly Rule[];
  /** Third person singular's end → plural's. */
  readonly plural: readonly Rule[];
  /** Infinitive's end → that of the passive participle's stem. */
  readonly passive: readonly Rule[];
  /** Passive forms that are a predicate by themselves, and those that want "was". */
  readonly predicate: readonly string[];
  readonly attribute: readonly string[];
  readonly nouns: readonly Rule[];
}

const UKRAINIAN: Endings = {
  infinitive: 'ти',
  past: ['в', 'ла', 'ло', 'ли'],
  reflexive: ['сь', 'ся'],
  third: [
    [/увати$/, 'ує'],
    [/ювати$/, 'ює'],
    [/([ая])ти$/, '$1є'],
    [/нути$/, 'не'],
    [/[иі]ти$/, 'ить'],
  ],
  plural: [
    [/([жчшщ])ить$/, '$1ать'],
    [/([бпвмф])ить$/, '$1лять'],
    [/ить$/, 'ять'],
    [/є$/, 'ють'],
    [/е$/, 'уть'],
  ],
  passive: [
    [/увати$/, 'ован'],
    [/ювати$/, 'ьован'],
    [/([ая])ти$/, '$1н'],
    [/нути$/, 'нут'],
    [/[иі]ти$/, 'ен'],
  ],
  predicate: ['о'],
  attribute: ['ий', 'а', 'е', 'і'],
  nouns: [
    [/([нтдлж])\1я$/, '$1$1я $1$1ю $1$1ям $1$1і $1ь $1$1ями $1$1ях'],
    [/ія$/, 'ія ії ію ією ій іям іями іях'],
    [/ка$/, 'ка ки ку кою ці ок к кам ками ках'],
    [/га$/, 'га ги гу гою зі г гам гами гах'],
    [/а$/, 'а и і у ою ею $& ам ами ах'],
    [/я$/, 'я і ю ею ь ям ями ях'],
    [/ь$/, 'ь і ю я ем ей ів ям ями ях'],
    [/й$/, 'й я ю єм ї їв ям ями ях'],
    [/о$/, 'о а у ом і ам ами ах'],
    [/[иі]$/, 'и і ів ам ами ах ям ями ях'],
    [/([^аеиіоуяюєїьй])$/, '$1 $1а $1у $1ові $1ом $1і $1и $1ів $1ам $1ами $1ах'],
  ],
};

const RUSSIAN: Endings = {
  infinitive: 'ть',
  past: ['л', 'ла', 'ло', 'ли'],
  reflexive: ['сь', 'ся'],
  third: [
    [/[ое]вать$/, 'ует'],
    [/([ая])ть$/, '$1ет'],
    [/нуть$/, 'нет'],
    [/ить$/, 'ит'],
    [/еть$/, 'еет'],
  ],
  plural: [
    [/([жчшщ])ит$/, '$1ат'],
    [/ит$/, 'ят'],
    [/([аеиоуя])ет$/, '$1ют'],
    [/[её]т$/, 'ут'],
  ],
  passive: [
    [/овать$/, 'ован'],
    [/([ая])ть$/, '$1н'],
    [/нуть$/, 'нут'],
    [/ить$/, 'ен'],
  ],
  predicate: ['', 'а', 'о', 'ы'],
  attribute: [],
  nouns: [
    [/ие$/, 'ие ия ию ием ии ий иям иями иях'],
    [/ия$/, 'ия ии ию ией ий иям иями иях'],
    [/ка$/, 'ка ки ку кой ке ок к кам ками ках'],
    [/а$/, 'а ы и у ой ей е ам ами ах'],
    [/я$/, 'я и ю ей е ь ям ями ях'],
    [/ь$/, 'ь и ью я ю ем ей ям ями ях'],
    [/й$/, 'й я ю ем е и ев ям ями ях'],
    [/о$/, 'о а у ом е ам ами ах'],
    [/[ыи]$/, 'ы и ов ев ей ам ами ах'],
    [/([^аеёиоуыэюяьй])$/, '$1 $1а $1у $1ом $1е $1ы $1и $1ов $1ей $1ам $1ами $1ах'],
  ],
};

/**
 * Inflects dictionary entries of Ukrainian. A verb: its infinitive, with `+ся` where it is reflexive and `*` before it
 * where it is imperfective, so that its present tells what goes on (the present of a perfective verb is a plan). What
 * the rules get wrong follows: past masculine, past feminine, third person, passive participle; `-` for what they get
 * right. A noun: its nominative, or all of its forms.
 */
export const inflectUkrainian: Inflection = inflectionOf(UKRAINIAN);

/** The same for Russian; its participle is the short form. */
export const inflectRussian: Inflection = inflectionOf(RUSSIAN);

function inflectionOf(endings: Endings): Inflection {
  return {
    formsOfVerb: (entry) => inflectVerb(entry, endings),
    formsOfNoun: (entry) => {
      const [first = ''] = entry.split(' ');
      return { lemma: first, forms: nounForms(entry, endings).map((form) => ['noun', form] as const) };
    },
  };
}

function nounForms(entry: string, { nouns }: Endings): string[] {
  if (entry.includes(' ')) return entry.split(' ');
  const [ending, replaced] = nouns.find(([pattern]) => pattern.test(entry)) ?? [/$/, ''];
  return replaced.split(' ').map((one) => entry.replace(ending, one === '$&' ? '' : one));
}

function inflectVerb(entry: string, endings: Endings): Paradigm {
  const [head = '', ...given] = entry.split(' ');
  const imperfective = head.startsWith('*');
  const reflexive = head.endsWith('+ся');
  const infinitive = head.replace('*', '').replace('+ся', '');
  const part = (index: number): string | null => (given[index] && given[index] !== '-' ? given[index] : null);
  const base = infinitive.slice(0, -endings.infinitive.length);
  const [masculine, feminine] = [part(0) ?? base + endings.past[0], part(1) ?? base + endings.past[1]];
  const past = [masculine, ...endings.past.slice(1).map((ending) => feminine.slice(0, -2) + ending)];
  const third = part(2) ?? apply(infinitive, endings.third);
  const passive = part(3)?.replace(/ий$/, '') ?? apply(infinitive, endings.passive);
  const forms: [Form, string][] = [
    ['base', infinitive],
    ...past.map((form): [Form, string] => ['past', form]),
    [imperfective ? 'past' : 'future', third],
    [imperfective ? 'past' : 'future', apply(third, endings.plural)],
  ];
  if (reflexive) return { lemma: `${infinitive}ся`, forms: forms.flatMap((one) => reflect(one, endings)) };
  const passives = [
    ...endings.predicate.map((ending): [Form, string] => ['past', passive + ending]),
    ...endings.attribute.map((ending): [Form, string] => ['participle', passive + ending]),
  ];
  return { lemma: infinitive, forms: [...forms, ...passives] };
}

function reflect(
  [form, surface]: [Form, string],
  { reflexive: [afterVowel, afterConsonant] }: Endings,
): [Form, string][] {
  if (/[єе]$/.test(surface)) return [[form, `${surface}ться`]];
  if (/[аеиіоуяюєї]$/.test(surface)) return [afterVowel, 'ся'].map((ending) => [form, surface + ending]);
  return [
    [form, surface + 'ся'],
    [form, surface + afterConsonant],
  ];
}

function apply(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/** All forms of Ukrainian or Russian nouns. */
export function nounsOf(text: string, { formsOfNoun }: Inflection): ReadonlySet<string> {
  const entries = text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
  return new Set(entries.flatMap((entry) => formsOfNoun(entry).forms.map(([, form]) => form)));
}

/** Words that end as past forms do, with the cases in which they do: stems of nouns. */
export function lookAlikes(stems: string): ReadonlySet<string> {
  const endings = ['', 'а', 'о', 'и', 'і'];
  return new Set(
    stems
      .trim()
      .split(/\s+/)
      .flatMap((stem) => endings.map((ending) => stem + ending)),
  );
}

const CASES = /(?:[иі]?й|ого|ому|[иі]м|ої|ою|ею|єю|ой|ую|ом|ем|єм|ами|ями|ам|ям|ах|ях|[аеиіоуяюєїыь])$/;

/** A name without the ending of its case, where enough of it is left: "Токаєва", "Токаєву" → "Токаєв". */
export function withoutCase(name: string): string {
  const bare = name.replace(CASES, '');
  return bare.length >= 3 ? bare : name;
}
