import { describe, expect, test } from 'vitest';
import { GERMAN } from '../../src/lib/core/mention/language/de.ts';
import { ENGLISH } from '../../src/lib/core/mention/language/en.ts';
import { inflectVerb, pluralOf, stemOf } from '../../src/lib/core/mention/language/english.ts';
import { SPANISH } from '../../src/lib/core/mention/language/es.ts';
import { FRENCH } from '../../src/lib/core/mention/language/fr.ts';
import { GERMAN_INFLECTION } from '../../src/lib/core/mention/language/german.ts';
import { nameStem } from '../../src/lib/core/mention/language/names.ts';
import { FRENCH_INFLECTION, SPANISH_INFLECTION } from '../../src/lib/core/mention/language/romance.ts';
import { RUSSIAN } from '../../src/lib/core/mention/language/ru.ts';
import { inflectRussian, inflectUkrainian } from '../../src/lib/core/mention/language/slavic.ts';
import type { Inflection } from '../../src/lib/core/mention/language/table.ts';
import { UKRAINIAN } from '../../src/lib/core/mention/language/uk.ts';
import { soundOf } from '../../src/lib/core/mention/sound.ts';
import { splitWords } from '../../src/lib/core/mention/word.ts';

describe('inflectVerb', () => {
  test.each([
    ['attack', 'attack attacks attacked attacked attacking'],
    ['ban+', 'ban bans banned banned banning'],
    ['seize', 'seize seizes seized seized seizing'],
    ['agree', 'agree agrees agreed agreed agreeing'],
    ['die', 'die dies died died dying'],
    ['occupy', 'occupy occupies occupied occupied occupying'],
    ['deploy', 'deploy deploys deployed deployed deploying'],
    ['crash', 'crash crashes crashed crashed crashing'],
    ['tax', 'tax taxes taxed taxed taxing'],
    ['send sent sent', 'send sends sent sent sending'],
    ['withdraw withdrew withdrawn', 'withdraw withdraws withdrew withdrawn withdrawing'],
    ['go went gone', 'go goes went gone going'],
    ['veto', 'veto vetoes vetoed vetoed vetoing'],
    ['quit+ quit quit', 'quit quits quit quit quitting'],
  ])('%s', (entry, expected) => {
    const { base, third, past, participle, gerund } = inflectVerb(entry);
    expect([base, third, past, participle, gerund].join(' ')).toBe(expected);
  });
});

test.each([
  ['attack', 'attacks'],
  ['speech', 'speeches'],
  ['siege', 'sieges'],
  ['embassy', 'embassies'],
  ['delay', 'delays'],
  ['crisis', 'crises'],
  ['bus', 'buses'],
])('the plural of %s', (noun, plural) => expect(pluralOf(noun)).toBe(plural));

describe('stemOf puts the forms of a word together', () => {
  test.each([
    ['withdraw', 'withdraws', 'withdrawing'],
    ['deploy', 'deployed', 'deployment', 'deployments'],
    ['arrest', 'arrests', 'arrested', 'arresting'],
    ['strike', 'striker', 'strikes', 'striking'],
    ['price', 'prices'],
    ['city', 'cities'],
  ])('%s', (...forms) => expect(new Set(forms.map(stemOf)).size).toBe(1));

  test.each([
    ['mine', 'minister'],
    ['protest', 'protein'],
    ['court', 'council'],
    ['bus', 'business'],
  ])('%s is no %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

  test('short words stay as they are', () =>
    expect(['gas', 'ion', 'bed', 'yes'].map(stemOf)).toEqual(['gas', 'ion', 'bed', 'yes']));
});

test.each([
  ['Norrland', 'Norrlander'],
  ['Arvian', 'ARVIANS'],
])('%s and %s share a key', (a, b) => expect(nameStem(a)).toBe(nameStem(b)));

describe('splitWords', () => {
  test.each<[string, readonly string[]]>([
    ['The mayor’s car hit a tree.', ['The', 'mayor', 'car', 'hit', 'a', 'tree']],
    ["Lund's mayor didn't pay 3.5 crowns", ['Lund', 'mayor', "didn't", 'pay', '3.5', 'crowns']],
    ['A well-known man (U.S.-born) said: “No.”', ['A', 'well-known', 'man', 'U.S', 'born', 'said', 'No']],
    ['', []],
  ])('%s', (text, words) => {
    const split = splitWords(text, { start: 0, end: text.length }, ENGLISH);
    expect(split.map((word) => word.text)).toEqual(words);
    for (const word of split) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  test('what is elided is a word of its own', () => {
    const text = 'L’armée qu’il a jusqu’ici aujourd’hui';
    const split = splitWords(text, { start: 0, end: text.length }, FRENCH);
    expect(split.map((word) => word.lower)).toEqual(['le', 'armée', 'que', 'il', 'a', 'jusque', 'ici', "aujourd'hui"]);
    for (const word of split) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  test('a dot after a number is part of it where it makes an ordinal', () => {
    const text = 'Am 4. Mai um 12.';
    const split = splitWords(text, { start: 0, end: text.length }, GERMAN);
    expect(split.map((word) => word.text)).toEqual(['Am', '4.', 'Mai', 'um', '12.']);
  });

  test('offsets are of the whole text', () => {
    const text = 'Before. Vera Holm left.';
    const [first] = splitWords(text, { start: 8, end: text.length }, ENGLISH);
    expect(first).toMatchObject({ start: 8, end: 12, text: 'Vera', lower: 'vera', capital: true });
  });
});

describe('other languages', () => {
  test.each<[string, Inflection, string, string]>([
    [
      'uk',
      inflectUkrainian,
      'зустріти+ся зустрів зустріла зустріне',
      'зустрівся зустрілася зустрілись зустрінеться зустрінуться',
    ],
    [
      'uk',
      inflectUkrainian,
      'заарештувати',
      'заарештував заарештувала заарештовано заарештований заарештує заарештують',
    ],
    ['uk', inflectUkrainian, 'захопити - - - захоплений', 'захопили захоплено захоплені захопить захоплять'],
    ['ru', inflectRussian, 'арестовать', 'арестовал арестовали арестован арестованы арестует арестуют'],
    ['ru', inflectRussian, '*подписывать', 'подписывала подписывает подписывают'],
    ['de', GERMAN_INFLECTION, 'an|greifen griff gegriffen', 'griff griffen angriff angegriffen angreifen'],
    ['de', GERMAN_INFLECTION, 'unterzeichnen', 'unterzeichnete unterzeichneten unterzeichnet'],
    ['de', GERMAN_INFLECTION, 'verhaften', 'verhaftete verhaftet'],
    ['de', GERMAN_INFLECTION, 'demonstrieren', 'demonstrierten demonstriert'],
    ['fr', FRENCH_INFLECTION, 'annoncer', 'annoncé annoncées annonce annoncera annonceront annonça annoncèrent'],
    [
      'fr',
      FRENCH_INFLECTION,
      'prendre pris prend prennent prendra prit',
      'pris prises prend prennent prendront prirent',
    ],
    ['es', SPANISH_INFLECTION, 'firmar', 'firmó firmaron firmado firmadas firmará firmarán'],
    ['es', SPANISH_INFLECTION, 'detener detuvo detuvieron - detiene detienen detendrá', 'detuvo detenidos detendrán'],
    ['de', GERMAN_INFLECTION, 'fest|nehmen nahm genommen nimmt', 'nahm festnahm festgenommen nimmt'],
  ])('%s', (_, { formsOfVerb }, entry, expected) => {
    const surfaces = new Set(formsOfVerb(entry).forms.map(([, surface]) => surface));
    for (const form of expected.split(' ')) expect(surfaces).toContain(form);
  });

  test.each<[string, Inflection, string, string]>([
    ['uk', inflectUkrainian, 'зіткнення', 'зіткнення зіткненням зіткнень зіткненнях'],
    ['uk', inflectUkrainian, 'атака', 'атака атаки атаку атакою атаці атак атаках'],
    ['ru', inflectRussian, 'соглашение', 'соглашение соглашения соглашением соглашений'],
    ['ru', inflectRussian, 'демонстрация', 'демонстрация демонстрации демонстраций демонстрациями'],
    ['de', GERMAN_INFLECTION, 'angriff angriffe', 'angriff angriffs angriffe angriffen'],
  ])('%s', (_, { formsOfNoun }, entry, expected) => {
    const surfaces = new Set(formsOfNoun(entry).forms.map(([, surface]) => surface));
    for (const form of expected.split(' ')) expect(surfaces).toContain(form);
  });

  test.each([
    [UKRAINIAN, 'Токаєв Токаєва Токаєву Токаєвим'],
    [UKRAINIAN, 'Київ Києва Києві Києвом'],
    [UKRAINIAN, 'Зеленський Зеленського Зеленському'],
    [RUSSIAN, 'Харьков Харькова Харькове'],
    [RUSSIAN, 'Захарова Захаровой Захарову'],
    [GERMAN, 'Merkel Merkels'],
  ])('the cases of a name share a key', ({ nameStem }, names) => {
    expect(new Set(names.split(' ').map(nameStem)).size).toBe(1);
  });

  test.each([
    [
      'tkv',
      [
        [ENGLISH, 'Tokayev'],
        [UKRAINIAN, 'Токаєва'],
        [RUSSIAN, 'Токаеву'],
        [GERMAN, 'Tokajew'],
        [FRENCH, 'Tokaïev'],
        [SPANISH, 'Tokáyev'],
      ],
    ],
    [
      'krkv',
      [
        [ENGLISH, 'Kharkiv'],
        [UKRAINIAN, 'Харкові'],
        [RUSSIAN, 'Харькова'],
        [GERMAN, 'Charkiw'],
        [SPANISH, 'Járkov'],
      ],
    ],
    [
      'krmn',
      [
        [ENGLISH, 'Germany'],
        [UKRAINIAN, 'Німеччини'],
        [RUSSIAN, 'Германии'],
        [GERMAN, 'Deutschlands'],
        [FRENCH, 'Allemagne'],
        [SPANISH, 'Alemania'],
      ],
    ],
  ] as const)('%s is what languages share of a name', (sound, names) => {
    expect(names.map(([lexicon, name]) => soundOf(name, lexicon))).toEqual(names.map(() => sound));
  });
});
