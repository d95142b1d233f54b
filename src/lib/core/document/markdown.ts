import type { Span } from '../base/span.ts';
import { composeText, type Block } from './compose.ts';
import { readFrontMatter } from './frontmatter.ts';
import { markFurniture } from './furniture.ts';
import { plainInline } from './inline.ts';
import { normalise, originalOffset } from './normalise.ts';
import type { ReadText } from './text.ts';

/** A Markdown text as plain text, its marks taken off, with what its front matter declares. */
export function readMarkdown(content: string): ReadText {
  const { declared, body, problems } = readFrontMatter(content);
  const { text: markdown, shifts } = normalise(body);
  const head = content.length - body.length;
  const back = (offset: number): number => head + originalOffset(shifts, offset);
  const blocks = splitBlocks(markdown).map(({ from, ...block }) => ({
    ...block,
    from: { start: back(from.start), end: back(from.end) },
  }));
  const { text, paragraphs } = composeText(blocks);
  return { text, paragraphs: markFurniture(text, paragraphs), declared, problems };
}

type Kind = Block['role'] | 'code' | 'blank' | 'rule' | 'underline';

/** A block with the characters of its lines. */
type WrittenBlock = Block & { readonly from: Span };

/** Blocks by their lines: what begins a block is seen at the line's start, as CommonMark has it; nesting is not kept. */
function splitBlocks(markdown: string): WrittenBlock[] {
  interface Draft {
    role: Block['role'];
    readonly lines: string[];
    readonly start: number;
    end: number;
  }
  const blocks: Draft[] = [];
  let open: Draft | null = null;
  let fenced = false;
  let start = 0;
  for (const line of markdown.split('\n')) {
    const end = start + line.length;
    const kind: Kind = fenced && !FENCE.test(line) ? 'code' : kindOf(line, open !== null);
    const add = (draft: Draft, words: string): void => {
      draft.lines.push(words);
      draft.end = end;
    };
    if (FENCE.test(line)) fenced = !fenced;
    if (kind === 'underline' && open) open.role = 'heading';
    if (kind === 'blank' || kind === 'rule' || kind === 'underline') open = null;
    else if (kind === 'body' && open && open.role !== 'heading') add(open, line.trimStart());
    else if (kind === 'code') blocks.push({ role: 'body', lines: [line], start, end });
    else if (kind === 'quotation' && open?.role === 'quotation') add(open, strip(line, kind));
    else blocks.push((open = { role: kind, lines: [strip(line, kind)], start, end }));
    start = end + 1;
  }
  return blocks.map(({ role, lines, ...from }) => ({ role, text: plainInline(joinLines(lines)), from }));
}

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:\s+|$)/;
const QUOTATION = /^ {0,3}>\s?(?:>\s?)*/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;

function kindOf(line: string, inside: boolean): Kind {
  if (line.trim() === '' || FENCE.test(line)) return 'blank';
  if (inside && /^ {0,3}(?:=+|-{2,})\s*$/.test(line)) return 'underline';
  if (/^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(line.trimEnd())) return 'rule';
  if (/^[\s:|-]+$/.test(line) && line.includes('|') && line.includes('--')) return 'rule';
  if (/^ {0,3}\[[^\]^]+\]:\s*\S+/.test(line)) return 'rule';
  if (HEADING.test(line)) return 'heading';
  if (QUOTATION.test(line)) return 'quotation';
  return ITEM.test(line) ? 'item' : 'body';
}

/** A line without the mark that begins its block. The number of an item stays: its words may point to it. */
function strip(line: string, kind: Kind): string {
  if (kind === 'heading')
    return line
      .replace(HEADING, '')
      .trimEnd()
      .replace(/(?<=\s)#+$/, '');
  if (kind === 'quotation') return line.replace(QUOTATION, '');
  return kind === 'item' ? line.replace(/^\s*(?:[-*+]\s+)?(?:\[[ xX]\]\s+)?/, '') : line.trimStart();
}

/** Lines of one paragraph run on, except after two spaces or a backslash (a hard break) and between a table's rows. */
function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? '';
    const breaks = /(?: {2}|\\)$/.test(before) || (before.startsWith('|') && line.startsWith('|'));
    text += (index === 0 ? '' : breaks ? '\n' : ' ') + line.replace(/\\$/, '').trimEnd();
  }
  return text;
}
