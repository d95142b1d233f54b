import type { Words } from '../core/base/language/en.ts';
import type { Move } from '../core/view/step.ts';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** Where a key leads on the drawing, or null. */
export function moveFor(key: string): Move | null {
  return Object.hasOwn(MOVES, key) ? MOVES[key]! : null;
}

/** The keys of the drawing with what they do, for the help. */
export const KEYS = [
  ['← →', 'keyAcross'],
  ['↑ ↓', 'keyLanes'],
  ['Enter', 'keyEnter'],
  ['Escape', 'keyEscape'],
  ['+ −', 'keyZoom'],
  ['0', 'keyFirstView'],
  ['Home End', 'keyEnds'],
  ['F', 'keyFold'],
  ['?', 'keyHelp'],
] as const satisfies readonly (readonly [string, keyof Words])[];
