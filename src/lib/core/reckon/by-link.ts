import type { Link, Mention, Quoted } from '../model.ts';
import type { Dossier } from './dossier.ts';
import { STRENGTH, type Constraint, type Reason, type TitleOf } from './network.ts';
import type { Nodes } from './nodes.ts';

/** How a text ties a happening to others: before, after or during them, so many days apart. */
export function constrainByLinks(mention: Mention, node: number, nodes: Nodes, dossier: Dossier): Constraint[] {
  const siblings = dossier.read(mention.document).mentions;
  return mention.links.flatMap((link) => {
    const other = siblings[link.target]!;
    const target = nodes.ofMention.get(other);
    if (target === undefined || target === node) return [];
    const quoted = dossier.quote(mention.document, coverLink(mention, other, link));
    return tie({ node, target, nodes, quoted, link });
  });
}

/** The words from the one happening to the other, with those that tie them. */
function coverLink(mention: Mention, other: Mention, { signal }: Link): { start: number; end: number } {
  const spans = [signal, other.clause, mention.cue];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

interface Tie {
  readonly node: number;
  readonly target: number;
  readonly nodes: Nodes;
  readonly quoted: Quoted;
  readonly link: Link;
}

function tie({ node, target, nodes, quoted, link }: Tie): Constraint[] {
  const supposed = link.supposed === true;
  const says = (of: number, titleOf: TitleOf): string =>
    of === node || of === nodes.endOf(node)
      ? wordTie(link, quoted, 'it', titleOf(target))
      : wordTie(link, quoted, titleOf(node), 'it');
  const reason: Reason = { rule: `order-${link.relation}`, says, supposed, quoted };
  const claim = {
    earliest: null,
    latest: null,
    ...quoted,
    get says() {
      return wordTie(link, quoted, nodes.titleOf(node), nodes.titleOf(target));
    },
  };
  const details = { strength: supposed ? STRENGTH.presupposed : STRENGTH.told, steps: [], reason, claim };
  const { least, most } = link.lag ?? { least: 0, most: null };
  const end = nodes.endOf(target);
  const limit = (from: number, to: number, days: number): Constraint => ({ from, to, days, ...details });
  switch (link.relation) {
    case 'before':
      return [limit(target, node, 0 - least), ...(most === null ? [] : [limit(node, target, most)])];
    case 'after': {
      const last = link.wholly ? end : target;
      return [limit(node, last, 0 - least), ...(most === null ? [] : [limit(last, node, most)])];
    }
    case 'during':
      if (link.lag) return [limit(node, target, most ?? 0), limit(end, node, most ?? 0)];
      return [limit(node, target, 0), ...(end === target ? [] : [limit(end, node, 0)])];
  }
}

/** "The text tells it two days after “Rebels attacked Marel”", with the words that tie them as the text has them. */
function wordTie({ relation, form, signal }: Link, { start, quote }: Quoted, one: string, other: string): string {
  const words = quote.slice(signal.start - start, signal.end - start).replace(/\s+/g, ' ');
  switch (form) {
    case 'speech':
      return `${other} speaks of ${one} as ${relation === 'before' ? 'past' : 'still to come'}`;
    case 'sequel':
      return `the text goes on from ${other} to ${one} with “${words}”`;
    default:
      return `the text tells ${one} ${words.toLowerCase()} ${other}`;
  }
}
