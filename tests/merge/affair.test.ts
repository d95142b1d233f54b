import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAffairs } from '../../src/lib/core/merge/affair.ts';
import { linkByAverage } from '../../src/lib/core/merge/average-link.ts';

describe('average link', () => {
  const near = (pairs: readonly (readonly [number, number, number])[], count: number) =>
    Array.from(
      { length: count },
      (_, index) => new Map(pairs.filter(([a]) => a === index).map(([, b, likeness]) => [b, likeness])),
    );

  test.each<[string, [number, number, number][], number, number[][]]>([
    [
      'what is alike',
      [
        [1, 0, 0.5],
        [3, 2, 0.5],
      ],
      4,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'one that is like two others does not make them one',
      [
        [1, 0, 0.6],
        [2, 1, 0.5],
      ],
      3,
      [[0, 1], [2]],
    ],
    ['nothing', [], 2, [[0], [1]]],
    [
      'all of one',
      [
        [1, 0, 0.5],
        [2, 0, 0.5],
        [2, 1, 0.5],
      ],
      3,
      [[0, 1, 2]],
    ],
  ])('%s', (_, pairs, count, groups) => {
    expect(linkByAverage(near(pairs, count), 0.3)).toEqual(groups);
  });

  const pairs = fc.uniqueArray(
    fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 99 })).filter(([a, b]) => a > b),
    { selector: ([a, b]) => `${a} ${b}` },
  );

  test('each is in one group, and no two groups are near enough to be one', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const groups = linkByAverage(
          near(
            list.map(([a, b, likeness]) => [a, b, likeness / 100]),
            12,
          ),
          0.3,
        );
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
        const sum = (one: readonly number[], other: readonly number[]): number =>
          list
            .filter(([a, b]) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)))
            .reduce((total, [, , likeness]) => total + likeness / 100, 0);
        for (const one of groups)
          for (const other of groups)
            if (one !== other) expect(sum(one, other) / (one.length * other.length)).toBeLessThan(0.3 + 1e-9);
      }),
    );
  });
});

describe('affairs', () => {
  const EACH = 10;
  const tell = (words: string) =>
    Array.from({ length: EACH }, (_, index) => `Another rower of Marel is injured. ${words} Report${index}.`);
  const texts = [
    ...tell(
      'Anton Brandt tore a muscle when he lifted the boat in Orn. Doctor Heller shook her head and ordered plaster. The Lindau regatta in August goes ahead without Brandt, whom cousin Emil replaces.',
    ),
    ...tell(
      'Jonas Weiler broke his ankle on the stairs of a tavern in Talvik. Surgeon Prokop operated at midnight for three hours. The Kessel trophy in October will see young Fabian Stolz steer instead of Weiler.',
    ),
  ];
  const others = Array.from(
    { length: 12 },
    (_, index) => `Ministers number ${index} debated tariff${index} of harbour${index} with traders${index} abroad.`,
  );
  const affairs = findAffairs([...texts, ...others].map((text, index) => ({ id: String(index), text })));

  test('twin affairs are two, and the reports of each are of one', () => {
    expect(affairs.areOfOneAffair('0', '2')).toBe(true);
    expect(affairs.areOfOneAffair('10', '15')).toBe(true);
    expect(affairs.areOfOneAffair('0', '10')).toBe(false);
    expect(affairs.affinity('0', '1')).toBeGreaterThan(2 * affairs.affinity('0', '10'));
  });

  test('the order of two documents is all the same, and what is not there is near to nothing', () => {
    expect(affairs.affinity('1', '0')).toBe(affairs.affinity('0', '1'));
    expect(affairs.affinity('0', 'elsewhere')).toBe(0);
    expect(affairs.themeOf('elsewhere')).toBe(-1);
  });
});
