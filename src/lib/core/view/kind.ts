import type { Speech } from '../base/speech.ts';

/** How a kind of event looks: a shape and a hue of the palette, so that colour never tells it alone. */
export interface Look {
  readonly shape: Shape;
  readonly hue: Hue;
}

export type Shape =
  'circle' | 'square' | 'diamond' | 'up' | 'down' | 'left' | 'right' | 'hexagon' | 'plus' | 'cross' | 'star' | 'bar';

/** A colour of the palette; the style sheet says which (`--hue-1` …). */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** In the order of the lanes: what happens in the street first, then what is decided, then what is said. */
const LOOKS: Readonly<Record<string, Look>> = {
  protest: { shape: 'up', hue: 1 },
  attack: { shape: 'cross', hue: 2 },
  arrest: { shape: 'square', hue: 2 },
  death: { shape: 'plus', hue: 8 },
  decision: { shape: 'square', hue: 3 },
  request: { shape: 'right', hue: 4 },
  deployment: { shape: 'down', hue: 5 },
  withdrawal: { shape: 'left', hue: 5 },
  meeting: { shape: 'diamond', hue: 6 },
  talks: { shape: 'hexagon', hue: 6 },
  agreement: { shape: 'star', hue: 6 },
  statement: { shape: 'circle', hue: 7 },
  appointment: { shape: 'up', hue: 3 },
  resignation: { shape: 'down', hue: 3 },
  economy: { shape: 'bar', hue: 4 },
};

const UNKNOWN: Look = { shape: 'circle', hue: 8 };
const ORDER = Object.keys(LOOKS);

/** The kinds that have a look of their own, in the order of their lanes. */
export function knownKinds(): readonly string[] {
  return ORDER;
}

export function lookOf(kind: string): Look {
  return Object.hasOwn(LOOKS, kind) ? LOOKS[kind]! : UNKNOWN;
}

/** The place of a kind's lane: those of the table in its order, then the others, then `other`. */
export function rankOf(kind: string): number {
  const rank = ORDER.indexOf(kind);
  if (rank >= 0) return rank;
  return kind === 'other' ? ORDER.length + 1 : ORDER.length;
}

/** A kind's name as a heading: in the reader's language where it has one, else as the file names it. */
export function wordKind(kind: string, { kinds }: Pick<Speech, 'kinds'>): string {
  return Object.hasOwn(kinds, kind) ? kinds[kind]! : capitalise(kind.replaceAll(/[-_]/g, ' '));
}

const CAPITAL_A = 65;

/** With a capital at its start, as a heading has it, where it is one letter; a title may begin in the middle of a sentence. */
export function capitalise(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= CAPITAL_A && code <= CAPITAL_A + 25) return text;
  return text.replace(/^[\p{Ps}\p{Pi}"']*\p{Ll}/u, (start) => {
    const capital = start.toUpperCase();
    return capital.length === start.length ? capital : start;
  });
}
