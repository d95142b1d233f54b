import type { Token } from './word.ts';

/**
 * Patterns over tokens: `month dot? day ( comma? year )?`. A name takes one token of the class; brackets, `|` and `?`
 * are those of regular expressions. Nothing repeats, so that a pattern takes no more tokens than it has names.
 */
export type Pattern =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'all'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'either'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'maybe'; readonly part: Pattern };

/** Reads a pattern; throws where it is ill-formed. */
export function parsePattern(source: string): Pattern {
  const terms = source.match(/[A-Za-z0-9]+|[()|?]|\S/g) ?? [];
  let at = 0;
  const parseEither = (): Pattern => {
    const parts = [parseAll()];
    while (terms[at] === '|') {
      at++;
      parts.push(parseAll());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts };
  };
  const parseAll = (): Pattern => {
    const parts: Pattern[] = [];
    while (at < terms.length && terms[at] !== '|' && terms[at] !== ')') parts.push(parseTerm());
    return { kind: 'all', parts };
  };
  const parseTerm = (): Pattern => {
    const term = terms[at++]!;
    let part: Pattern = { kind: 'one', name: term };
    if (term === '(') {
      part = parseEither();
      if (terms[at++] !== ')') throw new Error(`a bracket is not closed in the pattern: ${source}`);
    } else if (!/^[A-Za-z0-9]+$/.test(term)) throw new Error(`no sign for patterns: ${term} in ${source}`);
    if (terms[at] !== '?') return part;
    at++;
    return { kind: 'maybe', part };
  };
  const pattern = parseEither();
  if (at < terms.length) throw new Error(`a bracket is not opened in the pattern: ${source}`);
  return pattern;
}

/** The tokens that a pattern took, asked by class. */
export interface Match {
  readonly text: string;
  readonly tokens: readonly Token[];
  has(name: string): boolean;
  /** What the first token of the class means; throws where there is none. */
  get(name: string): number;
  word(name: string): string;
  all(name: string): readonly Token[];
}

export function matchOf(text: string, tokens: readonly Token[]): Match {
  const senseOf = (name: string) => {
    for (const { senses } of tokens) {
      const sense = senses[name];
      if (sense !== undefined) return sense;
    }
    return undefined;
  };
  const find = (name: string) => {
    const sense = senseOf(name);
    if (sense === undefined) throw new Error(`the pattern has no ${name}`);
    return sense;
  };
  return {
    text,
    tokens,
    all: (name) => tokens.filter((token) => token.senses[name] !== undefined),
    has: (name) => senseOf(name) !== undefined,
    get: (name) => Number(find(name)),
    word: (name) => String(find(name)),
  };
}
