import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  solveNetwork,
  STRENGTH,
  type Calendar,
  type Constraint,
  type Ground,
  type Restriction,
  type Solution,
} from '../../src/lib/core/reckon/network.ts';

function limit(from: number, to: number, days: number, strength: number = STRENGTH.told): Constraint {
  const claim = { earliest: null, latest: null, says: `${from}→${to}`, document: 'd', start: 0, end: 0, quote: '' };
  return { from, to, days, strength, steps: [], reason: null, claim };
}

/** A node on one of some days. */
function oneOf(node: number, days: readonly number[], strength: number = STRENGTH.stated): Restriction {
  const calendar: Calendar = {
    from: (day) => days.find((other) => other >= day) ?? null,
    upTo: (day) => days.findLast((other) => other <= day) ?? null,
  };
  return { ...limit(node, node, 0, strength), node, calendar };
}

function isConstraint(ground: Ground): ground is Constraint {
  return !('calendar' in ground);
}

/** Node within days. */
function within(node: number, earliest: number, latest: number, strength: number = STRENGTH.stated): Constraint[] {
  return [limit(node, 0, -earliest, strength), limit(0, node, latest, strength)];
}

function boundsOf({ earliest, latest }: Solution, node: number): string {
  return `${earliest[node] ?? ''}..${latest[node] ?? ''}`;
}

describe('solveNetwork', () => {
  test('nothing is known without constraints', () => {
    const solution = solveNetwork(3, []);
    expect([1, 2].map((node) => boundsOf(solution, node))).toEqual(['..', '..']);
    expect(solution.proofOfEarliest(1)).toEqual([]);
  });

  test('bounds travel along orders', () => {
    // 1 on day 10; 2 not before 1; 3 not before 2 and by day 14.
    const solution = solveNetwork(4, [...within(1, 10, 10), limit(2, 1, 0), limit(3, 2, 0), limit(0, 3, 14)]);
    expect([1, 2, 3].map((node) => boundsOf(solution, node))).toEqual(['10..10', '10..14', '10..14']);
  });

  test('the weaker of two contradicting constraints gives way, whatever their order', () => {
    const constraints = [limit(2, 1, 0, STRENGTH.told), ...within(1, 10, 10), ...within(2, 5, 5)];
    for (const list of [constraints, constraints.toReversed()]) {
      const { contradictions, ...solution } = solveNetwork(3, list);
      expect(contradictions.map(({ rejected }) => rejected.claim.says)).toEqual(['2→1']);
      expect(contradictions[0]!.against.map(({ claim }) => claim.says).sort()).toEqual(['0→2', '1→0']);
      expect([1, 2].map((node) => boundsOf({ ...solution, contradictions }, node))).toEqual(['10..10', '5..5']);
    }
  });

  test('of equals, what more documents say alike holds', () => {
    const say = (document: string, day: number): Constraint[] =>
      within(1, day, day).map((one) => ({ ...one, claim: { ...one.claim, document } }));
    const solution = solveNetwork(2, [...say('a', 2), ...say('b', 4), ...say('c', 4)]);
    expect(boundsOf(solution, 1)).toBe('4..4');
    expect(solution.contradictions.map(({ rejected }) => rejected.claim.document)).toEqual(['a']);
  });

  test('the fewest constraints are shown that contradict what gave way', () => {
    // 1 ≤ 2 ≤ 3 ≤ 4 by a chain, and by one constraint at once; 4 before 1 contradicts both.
    const chain = [limit(2, 1, 0), limit(3, 2, 0), limit(4, 3, 0)];
    const { contradictions } = solveNetwork(5, [...chain, limit(4, 1, 0), limit(1, 4, -1, STRENGTH.framed)]);
    expect(contradictions.map(({ against }) => against)).toEqual([[limit(4, 1, 0)]]);
  });

  test('a thing before itself is a contradiction by itself', () => {
    const { contradictions } = solveNetwork(2, [limit(1, 1, -1)]);
    expect(contradictions).toEqual([{ rejected: limit(1, 1, -1), against: [] }]);
  });

  test('no bound is minus zero', () => {
    const { earliest, latest } = solveNetwork(2, within(1, 0, 0));
    expect([earliest[1], latest[1]]).toEqual([0, 0]);
  });

  test('twenty thousand events with fifty thousand consistent constraints are solved', () => {
    const COUNT = 20_000;
    const days = Array.from({ length: COUNT + 1 }, (_, node) => (node === 0 ? 0 : (node * 7919) % 5000));
    const constraints: Constraint[] = [];
    for (let i = 0; i < 50_000; i++) {
      const [a, b] = [(i * 104_729) % (COUNT + 1), (i * 15_485_863 + i * i) % (COUNT + 1)];
      if (a !== b) constraints.push(limit(a, b, days[b]! - days[a]! + (i % 40), i % 6));
    }
    const { contradictions, earliest, latest } = solveNetwork(COUNT + 1, constraints);
    expect(contradictions).toEqual([]);
    for (const [node, day] of days.entries()) {
      expect((earliest[node] ?? -Infinity) <= day && day <= (latest[node] ?? Infinity)).toBe(true);
    }
  });
});

/** Days that a brute-force solver tries. */
const RANGE = { first: -6, last: 6 };

/** All ways to give nodes 1..n days in the range that satisfy every constraint. */
function* tryAll(
  nodes: number,
  constraints: readonly Constraint[],
  days: readonly number[] = [0],
): Generator<readonly number[]> {
  const fits = constraints.every(({ from, to, days: most }) => {
    const [a, b] = [days[from], days[to]];
    return a === undefined || b === undefined || b - a <= most;
  });
  if (!fits) return;
  if (days.length === nodes) yield days;
  else for (let day = RANGE.first; day <= RANGE.last; day++) yield* tryAll(nodes, constraints, [...days, day]);
}

const NODES = 4;
const node = fc.integer({ min: 0, max: NODES - 1 });
const constraint = fc
  .record({ from: node, to: node, days: fc.integer({ min: -4, max: 4 }), strength: fc.integer({ min: 0, max: 5 }) })
  .map(({ from, to, days, strength }) => limit(from, to, days, strength));

/** Every node lies in the range, so that trying all days is complete. */
const FRAME = [1, 2, 3].flatMap((n) => within(n, RANGE.first, RANGE.last, 6));

const network = fc.array(constraint, { maxLength: 9 }).map((list) => [...FRAME, ...list]);

describe('against trying all days', () => {
  test('bounds are exact, and contradictions are told exactly where there is no solution', () => {
    fc.assert(
      fc.property(network, (constraints) => {
        const solution = solveNetwork(NODES, constraints);
        const answers = [...tryAll(NODES, constraints)];
        expect(solution.contradictions.length === 0).toBe(answers.length > 0);
        if (answers.length === 0) return;
        for (let n = 1; n < NODES; n++) {
          const days = answers.map((answer) => answer[n]!);
          expect(boundsOf(solution, n)).toBe(`${Math.min(...days)}..${Math.max(...days)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('without what gave way, the network is consistent and has the same bounds', () => {
    fc.assert(
      fc.property(network, (constraints) => {
        const solution = solveNetwork(NODES, constraints);
        const rejected = new Set(solution.contradictions.map((contradiction) => contradiction.rejected));
        const again = solveNetwork(
          NODES,
          constraints.filter((one) => !rejected.has(one)),
        );
        expect(again.contradictions).toEqual([]);
        expect(again.earliest).toEqual(solution.earliest);
        expect(again.latest).toEqual(solution.latest);
      }),
    );
  });

  test('what gave way closes a circle with what it gave way to: the days of the circle add up to less than nothing', () => {
    fc.assert(
      fc.property(network, (constraints) => {
        for (const { rejected, against } of solveNetwork(NODES, constraints).contradictions) {
          const circle = [rejected, ...against].filter(isConstraint);
          expect(circle).toHaveLength(against.length + 1);
          expect(circle.reduce((sum, { days }) => sum + days, 0)).toBeLessThan(0);
          for (const [index, { to }] of circle.entries()) expect(to).toBe(circle[(index + 1) % circle.length]!.from);
          for (const { strength } of against) expect(strength).toBeGreaterThanOrEqual(rejected.strength);
        }
      }),
    );
  });

  test('a conflict is minimal: without any one of its constraints, the others can hold', () => {
    fc.assert(
      fc.property(network, (constraints) => {
        for (const { rejected, against } of solveNetwork(NODES, constraints).contradictions) {
          const conflict = [rejected, ...against].filter(isConstraint);
          expect([...tryAll(NODES, [...FRAME, ...conflict])]).toEqual([]);
          for (const left of conflict) {
            const others = conflict.filter((one) => one !== left);
            expect(solveNetwork(NODES, others).contradictions).toEqual([]);
          }
        }
      }),
    );
  });

  test('no smaller set of the stronger constraints contradicts what gave way', () => {
    fc.assert(
      fc.property(network, (constraints) => {
        const solution = solveNetwork(NODES, constraints);
        const gone = new Set<Ground>(solution.contradictions.map(({ rejected }) => rejected));
        for (const { rejected, against } of solution.contradictions) {
          const isBefore = (one: Constraint): boolean =>
            one.strength > rejected.strength ||
            (one.strength === rejected.strength &&
              constraints.indexOf(one) < constraints.indexOf(rejected as Constraint));
          const stronger = constraints.filter((one) => !gone.has(one) && isBefore(one));
          const pairs = stronger.flatMap((a, at) => [[a], ...stronger.slice(at + 1).map((b) => [a, b])]);
          for (const few of pairs.filter((set) => set.length < against.length)) {
            expect(solveNetwork(NODES, [...few, rejected as Constraint]).contradictions).toEqual([]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a constraint more only tightens', () => {
    fc.assert(
      fc.property(network, constraint, (constraints, added) => {
        const [before, after] = [solveNetwork(NODES, constraints), solveNetwork(NODES, [...constraints, added])];
        fc.pre(before.contradictions.length === 0 && after.contradictions.length === 0);
        for (let n = 1; n < NODES; n++) {
          expect(after.earliest[n]!).toBeGreaterThanOrEqual(before.earliest[n]!);
          expect(after.latest[n]!).toBeLessThanOrEqual(before.latest[n]!);
        }
      }),
    );
  });

  test('proofs lead from the origin to the node, and their days add up to the bound', () => {
    fc.assert(
      fc.property(network, (constraints) => {
        const { earliest, latest, proofOfEarliest, proofOfLatest } = solveNetwork(NODES, constraints);
        for (let n = 1; n < NODES; n++) {
          const [least, most] = [proofOfEarliest(n), proofOfLatest(n)].map((proof) => proof.filter(isConstraint));
          expect(most!.reduce((sum, { days }) => sum + days, 0)).toBe(latest[n]);
          expect(0 - least!.reduce((sum, { days }) => sum + days, 0)).toBe(earliest[n]);
          expect(most!.reduce((at, { from, to }) => (from === at ? to : NaN), 0)).toBe(n);
          expect(least!.reduce((at, { from, to }) => (to === at ? from : NaN), 0)).toBe(n);
        }
      }),
    );
  });
});

const restriction = fc
  .record({
    at: fc.integer({ min: 1, max: NODES - 1 }),
    days: fc.uniqueArray(fc.integer({ min: RANGE.first, max: RANGE.last }), { minLength: 1, maxLength: 6 }),
    strength: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ at, days, strength }) =>
    oneOf(
      at,
      days.toSorted((a, b) => a - b),
      strength,
    ),
  );
const restrictions = fc.array(restriction, { maxLength: 4 });

function allows({ node, calendar }: Restriction, days: readonly number[]): boolean {
  return calendar.from(days[node]!) === days[node];
}

describe('with days that the calendar leaves', () => {
  test('bounds move to the nearest day that is left, along orders too', () => {
    // 1 is one of 3, 10, 17; 2 comes two days after 1; 2 lies within 6..14.
    const orders = [limit(1, 2, 2), limit(2, 1, -2), ...within(2, 6, 14)];
    const solution = solveNetwork(3, orders, [oneOf(1, [3, 10, 17])]);
    expect([1, 2].map((node) => boundsOf(solution, node))).toEqual(['10..10', '12..12']);
    expect(solution.daysOf(1)).toEqual([10]);
    expect(solution.daysOf(2)).toBeNull();
    expect(solution.contradictions).toEqual([]);
  });

  test('what is only supposed gives way to the calendar', () => {
    const supposed = limit(0, 1, 5, STRENGTH.framed);
    const { contradictions, ...solution } = solveNetwork(2, [...within(1, 0, 20), supposed], [oneOf(1, [9, 16])]);
    expect(contradictions.map(({ rejected }) => rejected)).toEqual([supposed]);
    expect(boundsOf({ ...solution, contradictions }, 1)).toBe('9..16');
  });

  test('two calendars that never meet are found to', () => {
    const every = (from: number): Calendar => ({
      from: (day) => day + ((((from - day) % 7) + 7) % 7),
      upTo: (day) => day - ((((day - from) % 7) + 7) % 7),
    });
    const [mondays, tuesdays] = [4, 5].map((day, at) => ({ ...oneOf(at + 1, []), calendar: every(day) }));
    const same = [limit(1, 2, 0, STRENGTH.stated), limit(2, 1, 0, STRENGTH.stated), limit(0, 1, 1000, STRENGTH.stated)];
    const { contradictions } = solveNetwork(3, same, [mondays!, tuesdays!]);
    expect(contradictions.map(({ rejected }) => rejected)).toEqual([tuesdays]);
  });

  test('every day is left that some solution has, and no other', () => {
    fc.assert(
      fc.property(network, restrictions, (constraints, calendars) => {
        const solution = solveNetwork(NODES, constraints, calendars);
        const answers = [...tryAll(NODES, constraints)].filter((days) => calendars.every((one) => allows(one, days)));
        expect(solution.contradictions.length === 0).toBe(answers.length > 0);
        if (answers.length === 0) return;
        for (let n = 1; n < NODES; n++) {
          const days = [...new Set(answers.map((answer) => answer[n]!))].sort((a, b) => a - b);
          expect(boundsOf(solution, n)).toBe(`${days[0]}..${days.at(-1)}`);
          if (calendars.some(({ node }) => node === n)) expect(solution.daysOf(n)).toEqual(days);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a conflict with the calendar is minimal, and its weakest part gives way', () => {
    fc.assert(
      fc.property(network, restrictions, (constraints, calendars) => {
        for (const { rejected, against } of solveNetwork(NODES, constraints, calendars).contradictions) {
          for (const { strength } of against) expect(strength).toBeGreaterThanOrEqual(rejected.strength);
          const isPossible = (grounds: readonly Ground[]): boolean =>
            solveNetwork(
              NODES,
              grounds.filter(isConstraint),
              grounds.filter((ground): ground is Restriction => !isConstraint(ground)),
            ).contradictions.length === 0;
          expect(isPossible([rejected, ...against])).toBe(false);
          for (const left of [rejected, ...against]) {
            expect(isPossible([rejected, ...against].filter((one) => one !== left))).toBe(true);
          }
        }
      }),
    );
  });
});
