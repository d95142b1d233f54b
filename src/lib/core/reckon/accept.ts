import { emptyHeap, pop, push } from './heap.ts';
import type { Constraint, Contradiction } from './network.ts';
import { shortenCycle } from './cycle.ts';

/** The constraints that hold together, as a graph whose potential proves that they do. */
export interface Accepted {
  readonly constraints: readonly Constraint[];
  readonly outgoing: readonly (readonly Constraint[])[];
  readonly incoming: readonly (readonly Constraint[])[];
  /** Per node: potential(to) ≤ potential(from) + days for every constraint. */
  readonly potential: readonly number[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Adds constraints one by one, the strongest first, and keeps a potential that proves the network free of negative
 * cycles (Cotton and Maler, "Fast and flexible difference constraint propagation for DPLL(T)", SAT 2006). One that would
 * close such a cycle is rejected. Each costs no more than a search among the nodes whose potential it lowers.
 */
export function acceptConsistent(nodes: number, constraints: readonly Constraint[]): Accepted {
  const potential = firstGuess(nodes, constraints);
  const outgoing: Constraint[][] = Array.from({ length: nodes }, () => []);
  const incoming: Constraint[][] = Array.from({ length: nodes }, () => []);
  const accepted: Constraint[] = [];
  const contradictions: Contradiction[] = [];
  for (const constraint of strongestFirst(constraints)) {
    const cycle = relax(constraint, potential, outgoing);
    if (cycle) {
      contradictions.push({ rejected: constraint, against: shortenCycle(constraint, cycle, outgoing, incoming) });
    } else {
      accepted.push(constraint);
      outgoing[constraint.from]!.push(constraint);
      incoming[constraint.to]!.push(constraint);
    }
  }
  return { constraints: accepted, outgoing, incoming, potential, contradictions };
}

/** Among equals in strength, what more documents say alike goes first; then the order given counts. */
function strongestFirst(constraints: readonly Constraint[]): Constraint[] {
  const backers = new Map<string, Set<string>>();
  const keyOf = ({ from, to, days }: Constraint): string => `${from} ${to} ${days}`;
  for (const constraint of constraints) {
    const key = keyOf(constraint);
    backers.set(key, (backers.get(key) ?? new Set()).add(constraint.claim.document));
  }
  return constraints
    .map((constraint) => ({ constraint, backed: backers.get(keyOf(constraint))!.size }))
    .sort((a, b) => b.constraint.strength - a.constraint.strength || b.backed - a.backed)
    .map(({ constraint }) => constraint);
}

/**
 * Any potential proves a network without constraints. One near the dates that the nodes will get makes most constraints
 * hold as they come, so that adding them costs next to nothing.
 */
function firstGuess(nodes: number, constraints: readonly Constraint[]): number[] {
  const guess = new Array<number>(nodes).fill(NaN);
  guess[0] = 0;
  for (const { from, to, days } of constraints) {
    if (to === 0 && Number.isNaN(guess[from])) guess[from] = -days;
    if (from === 0 && Number.isNaN(guess[to])) guess[to] = days;
  }
  const latest = guess.reduce((most, day) => (day > most ? day : most), 0);
  return guess.map((day) => (Number.isNaN(day) ? latest : day));
}

/** Lowers potentials until the new constraint holds; gives the rest of the cycle where it cannot, changing nothing. */
function relax(added: Constraint, potential: number[], outgoing: readonly Constraint[][]): Constraint[] | null {
  if (added.from === added.to) return added.days < 0 ? [] : null;
  const excess = potential[added.from]! + added.days - potential[added.to]!;
  if (excess >= 0) return null;
  const lowered = new Map<number, number>();
  const shift = new Map([[added.to, excess]]);
  const parent = new Map([[added.to, added]]);
  const heap = emptyHeap();
  push(heap, excess, added.to);
  for (let next = pop(heap); next !== null; next = pop(heap)) {
    const { node } = next;
    if (lowered.has(node)) continue;
    if (node === added.from) return cycleOf(added, parent);
    const value = potential[node]! + next.rank;
    lowered.set(node, value);
    for (const constraint of outgoing[node]!) {
      const { to, days } = constraint;
      const least = value + days - potential[to]!;
      if (lowered.has(to) || least >= (shift.get(to) ?? 0)) continue;
      shift.set(to, least);
      parent.set(to, constraint);
      push(heap, least, to);
    }
  }
  for (const [node, value] of lowered) potential[node] = value;
  return null;
}

function cycleOf(added: Constraint, parent: ReadonlyMap<number, Constraint>): Constraint[] {
  const cycle: Constraint[] = [];
  for (let node = added.from; node !== added.to;) {
    const constraint = parent.get(node)!;
    cycle.push(constraint);
    node = constraint.from;
  }
  return cycle.reverse();
}
