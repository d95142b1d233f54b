import type { PageBlock } from './html-blocks.ts';
import { attributeOf, type Page } from './html-tree.ts';

/** Shortest text, in UTF-16 units, that counts as prose though it has no full stop. */
const LONG = 80;
/** Share of the text that one child must hold for its siblings to be something else. */
const MOST = 0.75;

/** Names that authors of pages give to what stands round the article. */
export const ROUND =
  /(?:^|[-_\s])(?:sidebars?|shar(?:e|es|ing)|socials?|related|recommend(?:ed|ations?)?|promos?|footers?|nav|navbar|navigation|menus?|breadcrumbs?|newsletters?|subscribe|subscription|cookies?|consent|gdpr|popups?|modals?|adverts?|advertisement|ads?|sponsored|tags?|toolbar|widgets?|pagination|pager|popular|trending|teasers?|outbrain|taboola|login|signup|search|skip|sr-only|visually-hidden|screen-reader-text|bio|author-box|more-news|most-read|read-more|readmore|copyright|disclaimer|paywall|notice|rating|print)(?:[-_\s]|$)/i;
export const COMMENTS =
  /(?:^|[-_\s])(?:comments?|disqus|respond|replies|commentlist|comment-?list|comments?-?area|discussion)(?:[-_\s]|$)/i;

/** The blocks that are the article: prose weighs where it stands, and the innermost element with most of it is the article. */
export function chooseArticle(page: Page, blocks: readonly PageBlock[]): PageBlock[] {
  const all = weigh(page, blocks);
  const left = markLeftOut(page, all);
  const kept = blocks.filter((block) => !left[block.holder]);
  const root = findRoot(page, weigh(page, kept));
  const inside = markInside(page, root);
  const article = kept.filter((block) => inside[block.holder] && !isLinks(block));
  return dropLooseHeadings(article);
}

/** How much prose each element holds, its descendants' included, in UTF-16 units. */
function weigh(page: Page, blocks: readonly PageBlock[]): number[] {
  const weights = page.elements.map(() => 0);
  for (const block of blocks) weights[block.holder]! += proseOf(block);
  for (let index = weights.length - 1; index > 0; index--) {
    const parent = page.parents[index]!;
    if (parent >= 0) weights[parent]! += weights[index]!;
  }
  return weights;
}

function proseOf({ text, linked, role }: PageBlock): number {
  if (role === 'heading' || linked > text.length * 0.4) return 0;
  const sentence = /[.!?…。]["'»”’)\]]*(?:\s|$)/u.test(text);
  return text.length >= LONG || (sentence && text.length >= LONG / 2) ? text.length - linked : 0;
}

/** Elements named as something round the article, unless they hold too much of the text for the name to be true. */
function markLeftOut(page: Page, weights: readonly number[]): boolean[] {
  const whole = weights[0] ?? 0;
  const left: boolean[] = [];
  for (const [index, element] of page.elements.entries()) {
    const parent = page.parents[index]!;
    const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
    // Some sites wrap the whole page in a form.
    const round = element.tagName === 'form' || ROUND.test(name);
    const limit = COMMENTS.test(name) ? 0.85 : round ? 0.3 : 0;
    const exempt = /^(?:html|body|main|article|h1)$/.test(element.tagName);
    left.push((parent >= 0 && left[parent]!) || (!exempt && limit > 0 && weights[index]! <= whole * limit));
  }
  return left;
}

/** The element marked as the article's body, where one is and holds much; else down the path of the most prose. */
function findRoot(page: Page, weights: readonly number[]): number {
  const whole = weights[0] ?? 0;
  const declared = page.elements.flatMap((element, index) =>
    /articlebody/i.test(attributeOf(element, 'itemprop')) && weights[index]! > whole * 0.4 ? [index] : [],
  );
  if (declared.length > 0) return declared[0]!;
  const heaviest = heaviestChildren(page, weights);
  let root = 0;
  for (let child = heaviest[root]!; child > 0; child = heaviest[root]!) {
    const isParagraph = /^(?:p|li|ul|ol|blockquote|pre|h[1-6]|dd|dl)$/.test(page.elements[child]!.tagName);
    if (isParagraph || weights[child]! < weights[root]! * MOST) break;
    root = child;
  }
  return root;
}

/** For each element the child with the most prose, or 0. */
function heaviestChildren(page: Page, weights: readonly number[]): number[] {
  const heaviest = page.elements.map(() => 0);
  for (const [index, parent] of page.parents.entries()) {
    if (parent < 0 || weights[index] === 0) continue;
    if (heaviest[parent] === 0 || weights[index]! > weights[heaviest[parent]!]!) heaviest[parent] = index;
  }
  return heaviest;
}

function markInside(page: Page, root: number): boolean[] {
  const inside: boolean[] = [];
  for (const [index, parent] of page.parents.entries()) inside.push(index === root || (parent >= 0 && inside[parent]!));
  return inside;
}

/** Mostly links: a list of other pages. */
function isLinks({ text, linked }: PageBlock): boolean {
  return linked > text.length * (text.length > 200 ? 0.8 : 0.5);
}

/** Headings after which no text comes announce what was left out. */
function dropLooseHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  const last = blocks.findLastIndex((block) => block.role !== 'heading');
  return blocks.slice(0, last + 1);
}
