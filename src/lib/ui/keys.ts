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

/** The keys of the drawing, for the help. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['← →', 'the event before, the event after'],
  ['↑ ↓', 'the lane above, the lane below'],
  ['Enter', 'open the receipts of the event, or the events behind a number'],
  ['Escape', 'close them and go back to the event'],
  ['+ −', 'zoom in, zoom out'],
  ['0', 'the view that the page opens with'],
  ['Home End', 'the first event, the last event'],
  ['F', 'fold the lane of the event to its counts, unfold it'],
  ['?', 'this list'],
];
