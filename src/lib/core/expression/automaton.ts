import type { Pattern } from './pattern.ts';
import type { Sorts } from './sort.ts';

/**
 * All patterns of a language as one automaton over sorts: a step a token tells which of them still fit, whatever their
 * number, so that nothing is ever tried twice. It is made deterministic while it is used, a state when it is first
 * reached; that is a cache and changes no result.
 */
export interface Automaton {
  readonly start: State;
  /** The state after one more token; null where no pattern fits any longer. */
  readonly step: (state: State, sort: number) => State | null;
}

export interface State {
  /** The patterns that are complete here, by their places in the list. */
  readonly complete: readonly number[];
  readonly places: readonly Place[];
  /** Steps taken before, by sort. */
  readonly next: (State | null | undefined)[];
}

/** A name in a pattern, and those that can follow it; or the end of a pattern. */
interface Place {
  readonly id: number;
  readonly name: string | null;
  readonly pattern: number;
  readonly following: readonly Place[];
}

export function createAutomaton(patterns: readonly Pattern[], sorts: Sorts): Automaton {
  const states = new Map<string, State>();
  const step = (state: State, sort: number): State | null => {
    const known = state.next[sort];
    if (known !== undefined) return known;
    const classes = sorts.classesOf(sort);
    const places = state.places.filter(({ name }) => name !== null && classes.has(name));
    return (state.next[sort] =
      places.length === 0
        ? null
        : stateOf(
            states,
            places.flatMap(({ following }) => following),
          ));
  };
  return { start: stateOf(states, placesOf(patterns)), step };
}

/** The places at which the patterns begin. */
function placesOf(patterns: readonly Pattern[]): Place[] {
  let id = 0;
  const enter = (part: Pattern, pattern: number, following: readonly Place[]): readonly Place[] => {
    switch (part.kind) {
      case 'one':
        return [{ id: id++, name: part.name, pattern, following }];
      case 'maybe':
        return [...enter(part.part, pattern, following), ...following];
      case 'either':
        return part.parts.flatMap((choice) => enter(choice, pattern, following));
      case 'all':
        return part.parts.reduceRight((after, term) => enter(term, pattern, after), following);
    }
  };
  return patterns.flatMap((part, pattern) => enter(part, pattern, [{ id: id++, name: null, pattern, following: [] }]));
}

function stateOf(states: Map<string, State>, all: readonly Place[]): State {
  const places = [...new Map(all.map((place) => [place.id, place])).values()].toSorted((a, b) => a.id - b.id);
  const key = places.map(({ id }) => id).join(' ');
  const existing = states.get(key);
  if (existing !== undefined) return existing;
  const complete = places.filter(({ name }) => name === null).map(({ pattern }) => pattern);
  const state: State = { complete, places, next: [] };
  states.set(key, state);
  return state;
}
