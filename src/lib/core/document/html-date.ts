import { DATED } from './furniture.ts';
import type { PageBlock } from './html-blocks.ts';
import type { Page } from './html-tree.ts';

/** Blocks before and after the main heading in which a date is the article's own. */
const [BEFORE, AFTER] = [4, 7];
const LONGEST = 90;
/** Words that may stand beside the date: a label, a place, a name. */
const MOST_WORDS = 5;

/** The date that a page shows next to its main heading, with the words round it; none where there is no such heading. */
export function findShownDate(page: Page, blocks: readonly PageBlock[]): string | undefined {
  const heading = blocks.findIndex((block) => isMainHeading(page, block.holder));
  if (heading < 0) return undefined;
  const after = blocks.slice(heading + 1, heading + 1 + AFTER);
  const before = blocks.slice(Math.max(0, heading - BEFORE), heading).reverse();
  return [...after, ...before].map((block) => block.text.trim()).find(isDateLine);
}

function isMainHeading(page: Page, holder: number): boolean {
  for (let at = holder, steps = 0; at >= 0 && steps < 3; at = page.parents[at]!, steps++) {
    if (page.elements[at]!.tagName === 'h1') return true;
  }
  return false;
}

function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !DATED.test(text)) return false;
  return (text.replace(DATED, '').match(/\p{L}+/gu) ?? []).length <= MOST_WORDS;
}
