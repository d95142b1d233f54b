import type { Lexicon } from './lexicon.ts';
import { isFinite } from './finite.ts';
import type { Word } from './word.ts';

/** More words in brackets are a clause of their own. */
const LONGEST = 8;

/** The words before which brackets open or close round a few that tell nothing: "the army *(and the navy)* left". */
export function findInserts(text: string, words: readonly Word[], lexicon: Lexicon): ReadonlySet<number> {
  const gap = (at: number): string => text.slice(words[at - 1]!.end, words[at]!.start);
  const marks = new Set<number>();
  for (let open = 1; open < words.length; open++) {
    if (!words[open]!.apart || !/^\s?\($/.test(gap(open))) continue;
    let close = open + 1;
    while (close < words.length && close - open <= LONGEST && !gap(close).includes(')')) close++;
    if (close === words.length || !/^\.?\)[\s,]*$/.test(gap(close))) continue;
    if (!words.slice(open, close).some((word) => isFinite(word, lexicon))) marks.add(open).add(close);
  }
  return marks;
}
