import type { Role } from '../model.ts';
import type { Block } from './compose.ts';
import { attributeOf, isElement, type Element, type Node, type Page } from './html-tree.ts';

/** A paragraph of a page, and where it stands. */
export interface PageBlock extends Block {
  /** Index of the innermost element that sets its text apart. */
  readonly holder: number;
  /** UTF-16 units of its text that are links; where a line break parted the text, each part's share of them. */
  readonly linked: number;
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** What holds no reading text, whatever it is called. */
const SILENT = new Set(
  `head script style noscript template nav footer aside button select textarea input label svg math iframe object
  embed canvas audio video dialog menu map datalist progress meter`.split(/\s+/),
);

const ROLES: Readonly<Record<string, Role>> = {
  li: 'item',
  blockquote: 'quotation',
  figcaption: 'caption',
  dd: 'item',
};

/** The text that a page shows, cut where its block elements and line breaks cut it. */
export function listBlocks(page: Page): PageBlock[] {
  const blocks: PageBlock[] = [];
  let [text, linked] = ['', 0];
  for (const step of walkShown(page)) {
    if (step.kind === 'break') text += '\n';
    else if (step.kind === 'words') {
      const words = step.words.replace(step.kept ? /[ \t]+/g : /\s+/g, ' ');
      text += words;
      if (step.link) linked += words.trim().length;
    } else {
      const share = linked / Math.max(1, text.trim().length);
      const { holder, role } = step;
      for (const part of splitBreaks(text)) blocks.push({ holder, role, text: part, linked: part.length * share });
      [text, linked] = ['', 0];
    }
  }
  return blocks;
}

type Step =
  | { readonly kind: 'break' }
  | { readonly kind: 'edge'; readonly holder: number; readonly role: Role }
  | { readonly kind: 'words'; readonly words: string; readonly link: boolean; readonly kept: boolean };

/** What surrounds a node. */
interface Place {
  readonly holder: number;
  readonly role: Role;
  readonly link: boolean;
  readonly kept: boolean;
}

/** The shown text in its order, with the edges of blocks: an edge names the block that ends there. */
function* walkShown(page: Page): Generator<Step> {
  const first: Place = { holder: 0, role: 'body', link: false, kept: false };
  const pending: { node: Node | null; place: Place }[] = [{ node: page.elements[0] ?? null, place: first }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, place } = next;
    if (node === null) yield { kind: 'edge', holder: place.holder, role: place.role };
    else if (node.nodeName === '#text' && 'value' in node) yield { kind: 'words', words: node.value, ...place };
    else if (node.nodeName === 'br') yield { kind: 'break' };
    else if (isElement(node) && isShown(node)) {
      const isBlock = BLOCKS.has(node.tagName);
      const inner = isBlock ? enterBlock(place, node, page.indexOf.get(node)!) : enterInline(place, node);
      if (isBlock) {
        yield { kind: 'edge', holder: place.holder, role: place.role };
        pending.push({ node: null, place: inner });
      }
      for (const child of node.childNodes.toReversed()) pending.push({ node: child, place: inner });
    }
  }
}

function enterBlock(place: Place, { tagName }: Element, holder: number): Place {
  const role = /^h[1-6]$/.test(tagName) ? 'heading' : (ROLES[tagName] ?? place.role);
  return { ...place, holder, role, kept: place.kept || tagName === 'pre' };
}

function enterInline(place: Place, element: Element): Place {
  return element.tagName === 'a' && !place.link ? { ...place, link: attributeOf(element, 'href') !== '' } : place;
}

function isShown(element: Element): boolean {
  if (SILENT.has(element.tagName)) return false;
  if (element.attrs.some((attribute) => attribute.name === 'hidden')) return false;
  if (attributeOf(element, 'aria-hidden') === 'true') return false;
  if (/^(?:navigation|banner|contentinfo|complementary|search|dialog|menu)$/.test(attributeOf(element, 'role')))
    return false;
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style'));
}

/** A line break parts paragraphs, unless the sentence runs on after it. */
function splitBreaks(text: string): string[] {
  const parts: string[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const runsOn = parts.length > 0 && /^\p{Ll}/u.test(line);
    if (runsOn) parts.push(`${parts.pop()!} ${line}`);
    else parts.push(line);
  }
  return parts;
}
