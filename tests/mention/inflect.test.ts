import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/lib/core/mention/language/en.ts';
import { inflectVerb, pluralOf, stemOf } from '../../src/lib/core/mention/language/english.ts';
import { nameStem } from '../../src/lib/core/mention/language/names.ts';
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

  test('offsets are of the whole text', () => {
    const text = 'Before. Vera Holm left.';
    const [first] = splitWords(text, { start: 8, end: text.length }, ENGLISH);
    expect(first).toEqual({ start: 8, end: 12, text: 'Vera', lower: 'vera', capital: true });
  });
});
