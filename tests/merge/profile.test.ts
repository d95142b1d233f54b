import { describe, expect, test } from 'vitest';
import { cosineOf, countShared, include, weigh, type Profile } from '../../src/lib/core/merge/profile.ts';
import { measureRarity } from '../../src/lib/core/merge/rarity.ts';
import { readMentions } from './mentions.ts';

const profile = (words: string): Profile => weigh(words.split(' ').filter(Boolean), () => 1);

describe('profiles', () => {
  test.each<[string, string, number, number]>([
    ['a b', 'a b', 1, 2],
    ['a b', 'c d', 0, 0],
    ['a', 'a b c d', 0.5, 1],
    ['', 'a', 0, 0],
    ['', '', 0, 0],
    ['a b', 'b c', 0.5, 1],
  ])('“%s” and “%s”: cosine %d, %d shared', (a, b, cosine, shared) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(cosineOf(profile(one), profile(other))).toBeCloseTo(cosine);
      expect(countShared(profile(one), profile(other))).toBe(shared);
    }
  });

  test('what most of the mentions say weighs most', () => {
    const all = profile('a b');
    include(all, profile('b c'));
    include(all, profile('b d'));
    expect(cosineOf(all, profile('b'))).toBeGreaterThan(2 * cosineOf(all, profile('c')));
    expect(all.squares).toBeCloseTo(1 + 9 + 1 + 1);
  });
});

describe('rarity', () => {
  const mentions = readMentions(['Rebels attacked Marel. Rebels attacked Orn. Vera Holm resigned.']);
  const rarity = measureRarity(mentions);
  const first = mentions[0]!;

  test('what is rare weighs more than what is common', () => {
    expect(rarity.ofName('holm', first)).toBeGreaterThan(0);
    expect(rarity.ofTerm('resign', first)).toBeGreaterThan(rarity.ofTerm('attack', first));
  });

  test('what nothing mentions weighs as what one does', () => {
    expect(rarity.ofTerm('elect', first)).toBe(rarity.ofTerm('resign', first));
  });
});
