import fc from 'fast-check';
import { tickStep as roundStep } from 'd3';
import { describe, expect, test } from 'vitest';
import { derived, effect, end, flushSync, get, render, set, state, untrack } from '../../src/embed/runtime/reactive.ts';
import { tickStep } from '../../src/embed/runtime/tick-step.ts';

describe('values and what follows them', () => {
  test('an effect runs again when what it read has changed, once for several changes', () => {
    const [a, b] = [state(1), state(2)];
    const sums: number[] = [];
    effect(() => void sums.push(get(a) + get(b)));
    flushSync();
    set(a, 10);
    set(b, 20);
    flushSync();
    expect(sums).toEqual([3, 30]);
  });

  test('a derived value is worked out when it is read, and no more often than it must', () => {
    const a = state(1);
    let count = 0;
    const parity = derived(() => (count++, get(a) % 2));
    const seen: number[] = [];
    render(() => void seen.push(get(parity)));
    for (const value of [3, 5, 6]) {
      set(a, value);
      flushSync();
    }
    expect([seen, count]).toEqual([[1, 0], 4]);
  });

  test('a value that nobody follows is right all the same', () => {
    const a = state(1);
    const twice = derived(() => get(a) * 2);
    const more = derived(() => get(twice) + 1);
    expect(get(more)).toBe(3);
    set(a, 2);
    expect(get(more)).toBe(5);
    set(a, 3);
    expect([get(twice), get(more)]).toEqual([6, 7]);
  });

  test('what is read only at times is followed only then', () => {
    const [isOn, a] = [state(true), state(1)];
    let runs = 0;
    render(() => {
      runs++;
      if (get(isOn)) get(a);
    });
    set(isOn, false);
    flushSync();
    set(a, 2);
    flushSync();
    expect(runs).toBe(2);
    set(isOn, true);
    flushSync();
    set(a, 3);
    flushSync();
    expect(runs).toBe(4);
  });

  test('what an effect made goes when it runs again, from the outside in, and undoes what it did', () => {
    const [outer, inner] = [state(0), state(0)];
    const log: string[] = [];
    const top = render(() => {
      const name = get(outer);
      render(() => {
        log.push(`${name}.${get(inner)}`);
        return () => log.push(`undo ${name}`);
      });
    });
    set(inner, 1);
    set(outer, 1);
    flushSync();
    expect(log).toEqual(['0.0', 'undo 0', '1.1']);
    end(top);
    set(inner, 2);
    flushSync();
    expect(log).toEqual(['0.0', 'undo 0', '1.1', 'undo 1']);
  });

  test('what an effect changes of its own reading brings it to rest; without end it is told', () => {
    const a = state(0);
    render(() => {
      if (get(a) < 5) set(a, untrack(() => get(a)) + 1);
    });
    flushSync();
    expect(get(a)).toBe(5);
    const b = state(0);
    const endless = render(() => void set(b, get(b) + 1));
    expect(flushSync).toThrow('effects that change what they read');
    end(endless);
  });

  test('any web of derived values gives what plain functions give, however it is changed', () => {
    const web = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 });
    const changes = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -3, max: 3 }), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(web, changes, (nodes, steps) => {
        const values = [1, 2, 3];
        const sources = values.map((value) => state(value));
        const all: (() => number)[] = sources.map((source) => () => get(source));
        const plain: (() => number)[] = values.map((_, index) => () => values[index]!);
        for (const [a, b, isSwitch] of nodes) {
          const pair = (from: (() => number)[]) => [from[a % from.length]!, from[b % from.length]!] as const;
          const join = ([one, other]: readonly [() => number, () => number]) =>
            isSwitch ? (one() % 2 === 0 ? other() : 7) : one() + other();
          const [mine, theirs] = [pair([...all]), pair([...plain])];
          const node = derived(() => join(mine));
          all.push(() => get(node));
          plain.push(() => join(theirs));
        }
        let shown = NaN;
        const top = render(() => {
          shown = all.at(-1)!();
        });
        for (const [index, value, isFlushed] of steps) {
          values[index] = value;
          set(sources[index]!, value);
          if (isFlushed) flushSync();
          const middle = all.length >> 1;
          expect(all[middle]!()).toBe(plain[middle]!());
        }
        flushSync();
        expect(shown).toBe(plain.at(-1)!());
        end(top);
      }),
    );
  });
});

test('the step between ticks is d3’s', () => {
  const year = fc.double({ min: -5000, max: 3000, noNaN: true });
  fc.assert(
    fc.property(
      year,
      fc.double({ min: 12, max: 5000, noNaN: true }),
      fc.integer({ min: 2, max: 12 }),
      (from, length, count) => {
        expect(tickStep(from, from + length, count)).toBeCloseTo(roundStep(from, from + length, count), 9);
      },
    ),
  );
});
