import { by } from '../base/order.ts';
import type { Near } from './affinity.ts';

interface Group {
  readonly members: number[];
  /** The sums of the likenesses to the members of other groups, by the group's number. */
  readonly sums: Map<number, number>;
}

/**
 * Groups what is alike by average link: two groups become one while the mean likeness of their members, those that are
 * not near counted as 0, is `least` or more. The closest first, by chains of nearest neighbours (Murtagh 1983), which
 * needs no queue; sums move from the smaller group to the larger. Members are in order, groups by their first.
 */
export function linkByAverage(near: Near, least: number): number[][] {
  const groups = new Map<number, Group>(near.map((_, index) => [index, { members: [index], sums: new Map() }]));
  for (const [index, others] of near.entries()) {
    for (const [other, likeness] of others) {
      groups.get(index)!.sums.set(other, likeness);
      groups.get(other)!.sums.set(index, likeness);
    }
  }
  const settled: number[][] = [];
  for (const start of near.keys()) {
    const chain = groups.has(start) ? [start] : [];
    while (chain.length > 0) {
      const last = chain.at(-1)!;
      const nearest = findNearest(last, chain.at(-2), groups, least);
      if (nearest === null) settled.push(takeOut(chain.pop()!, groups));
      else if (nearest !== chain.at(-2)) chain.push(nearest);
      else {
        chain.length -= 2;
        const united = unite(last, nearest, groups);
        if (chain.length === 0) chain.push(united);
      }
    }
  }
  return settled.map((members) => members.toSorted((a, b) => a - b)).toSorted(by((members) => members[0]!));
}

/** The group with the largest mean likeness; among equals the one before in the chain, then that of the least number. */
function findNearest(
  number: number,
  before: number | undefined,
  groups: ReadonlyMap<number, Group>,
  least: number,
): number | null {
  const { members, sums } = groups.get(number)!;
  let [best, largest]: [number | null, number] = [null, least];
  for (const [other, sum] of sums) {
    const mean = sum / (members.length * groups.get(other)!.members.length);
    const first = mean === largest && best !== before && (other === before || best === null || other < best);
    if (mean > largest || first) [best, largest] = [other, mean];
  }
  return best;
}

/** Puts one group into the other, and gives the number under which both go on. */
function unite(a: number, b: number, groups: Map<number, Group>): number {
  const [large, small] = groups.get(a)!.sums.size < groups.get(b)!.sums.size ? [b, a] : [a, b];
  const { members, sums } = groups.get(large)!;
  const added = groups.get(small)!;
  sums.delete(small);
  added.sums.delete(large);
  for (const [other, sum] of added.sums) {
    const total = (sums.get(other) ?? 0) + sum;
    sums.set(other, total);
    groups.get(other)!.sums.delete(small);
    groups.get(other)!.sums.set(large, total);
  }
  members.push(...added.members);
  groups.delete(small);
  return large;
}

/** Takes a group that is near to no other out of the search, and gives its members. */
function takeOut(number: number, groups: Map<number, Group>): number[] {
  const { members, sums } = groups.get(number)!;
  for (const other of sums.keys()) groups.get(other)!.sums.delete(number);
  groups.delete(number);
  return members;
}
