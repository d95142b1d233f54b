import { COMMENTS, ROUND } from './html-article.ts';
import { attributeOf, textOf, type Element, type Page } from './html-tree.ts';

/** What an element is part of: the article and its head, comments, what stands round it, or what is not shown. */
export type Part = 'own' | 'remark' | 'round' | 'silent';

/** A page's elements, each at its place in the page's list. */
export interface Ground {
  readonly parts: readonly Part[];
  /** UTF-16 units of the text inside, and of the text before. */
  readonly size: readonly number[];
  readonly before: readonly number[];
  /** Elements inside, itself included. */
  readonly count: readonly number[];
  /** The page's main heading; −1 where there is none. */
  readonly heading: number;
}

type Measures = Pick<Ground, 'size' | 'before' | 'count'>;

/** The longest heading, in UTF-16 units, and its most elements. */
const [LONGEST, MOST] = [400, 60];
/** Share of a page's text below which no heading is looked for: there stand the site's name and its addresses. */
const DEEPEST = 0.7;
/** Share of a page's text above which a name cannot be true: comments may be most of a page, what stands round is little. */
const [COMMENTS_SHARE, ROUND_SHARE] = [0.85, 0.3];

/** `title` is what the page declares beside the one in its head. */
export function surveyPage(page: Page, title: string | undefined): Ground {
  const measures = measureElements(page);
  const heading = findHeading(page, measures, title);
  return { ...measures, heading, parts: partElements(page, measures, heading) };
}

function measureElements({ elements, parents }: Page): Measures {
  const size = elements.map(ownSize);
  const count = elements.map(() => 1);
  const before: number[] = [];
  let whole = 0;
  for (const own of size) {
    before.push(whole);
    whole += own;
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = parents[index]!;
    if (parent < 0) continue;
    size[parent]! += size[index]!;
    count[parent]! += count[index]!;
  }
  return { size, before, count };
}

function ownSize(element: Element): number {
  if (/^(?:script|style|noscript)$/.test(element.tagName)) return 0;
  let size = 0;
  for (const node of element.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) size += node.value.trim().length;
  }
  return size;
}

/** What holds the heading is the article's, whatever it is called. */
function partElements({ elements, parents }: Page, { size }: Measures, heading: number): Part[] {
  const holders = new Set<number>();
  for (let at = heading; at >= 0; at = parents[at]!) holders.add(at);
  const parts: Part[] = [];
  for (const [index, element] of elements.entries()) {
    const above = parents[index]! < 0 ? 'own' : parts[parents[index]!]!;
    if (holders.has(index)) parts.push('own');
    else if (above === 'remark' || above === 'silent') parts.push(above);
    else parts.push(partOf(element, above, size[index]! / size[0]!));
  }
  return parts;
}

/** By the element's names, unless its `share` of the text is too large for them to be true. */
function partOf(element: Element, above: Part, share: number): Part {
  if (/^(?:html|body|main|article|h1)$/.test(element.tagName)) return above;
  if (/^(?:script|style|noscript|template|select|svg|textarea)$/.test(element.tagName)) return 'silent';
  const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  const remarks = COMMENTS.test(name) || /comment-?(?:box|list|date|meta|time)|commentary/i.test(name);
  if (remarks && share < COMMENTS_SHARE) return 'remark';
  const round = /^(?:nav|footer|aside)$/.test(element.tagName) || ROUND.test(name);
  return round && share < ROUND_SHARE ? 'round' : above;
}

/**
 * The heading that says most of the page's title, else the first h1. A title holds the site's name as well, which is
 * often a heading too, and shorter.
 */
function findHeading({ elements }: Page, { size, count, before }: Measures, title: string | undefined): number {
  const head = elements.find(({ tagName }) => tagName === 'title');
  const titles = [title ?? '', head === undefined ? '' : textOf(head)].map(plainWords);
  const headings = elements.flatMap((element, index) =>
    /^h[1-4]$/.test(element.tagName) && size[index]! > 0 && size[index]! < LONGEST && count[index]! < MOST
      ? [index]
      : [],
  );
  let [same, longest] = [-1, 8];
  for (const index of headings) {
    const said = plainWords(textOf(elements[index]!));
    if (before[index]! > size[0]! * DEEPEST) break;
    for (const words of titles) {
      const shared = words.includes(said) ? said.length : said.includes(words) ? words.length : 0;
      if (shared > longest) [same, longest] = [index, shared];
    }
  }
  return same >= 0 ? same : (headings.find((index) => elements[index]!.tagName === 'h1') ?? -1);
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
