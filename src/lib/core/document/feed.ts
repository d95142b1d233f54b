import { composeText } from './compose.ts';
import { declare, refuse, type Format } from './format.ts';
import { readHtmlPart } from './html.ts';
import { readMailDate } from './mail-date.ts';
import type { ReadText } from './text.ts';
import { childOf, findElements, parseXml, textWithin, type XmlElement } from './xml.ts';

/** RSS (0.9 to 2.0) and Atom (RFC 4287). */
export const feed: Format = {
  name: 'RSS and Atom',
  extensions: ['xml', 'rss', 'atom'],
  takes:
    'Each item as a document: its whole text where the feed has it, else its summary; title, date, address, publisher.',
  leaves: 'What the items only link to: save those pages.',
  // Each piece can end in one place only: else a hostile head takes for ever.
  magic:
    /^(?:\s|<!--(?:(?!-->)[^])*-->|<\?[^>]*>|<!DOCTYPE[^[>]*(?:\[(?:(?!\]\s*>)[^])*\]\s*)?>)*<(?:rss|feed|rdf:RDF)[\s>]/i,
  read({ bytes }, host) {
    const decoded = host.decode(bytes);
    if ('refused' in decoded) return refuse(decoded.refused);
    const root = parseXml(decoded.text);
    const channel = findElements(root, 'channel', 'feed')[0] ?? root;
    const publisher = textOf(childOf(channel, 'title'));
    const language = textOf(childOf(channel, 'language')) || channel.attributes.get('lang');
    const items = findElements(root, 'item', 'entry').map((item) => readItem(item, publisher, language));
    const texts = items.filter(({ text }) => text !== '');
    if (texts.length === 0) return refuse('The feed has no item with text in it.');
    return { texts, problems: decoded.problem === undefined ? [] : [decoded.problem] };
  },
};

function readItem(item: XmlElement, publisher: string, language: string | undefined): ReadText {
  const first = (...names: string[]): string => names.map((name) => textOf(childOf(item, name))).find(Boolean) ?? '';
  // The whole text stands in `encoded` (content:encoded) or `content`; the summary elsewhere.
  const body = ['encoded', 'content', 'description', 'summary']
    .map((name) => bodyOf(childOf(item, name)))
    .find(Boolean);
  const { text, paragraphs } = body === undefined ? composeText([]) : readHtmlPart(`<article>${body}</article>`);
  const links = item.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'link',
  );
  const link = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const url = [link?.attributes.get('href'), textOf(link), first('guid', 'id')].find((one) =>
    /^https?:/i.test(one ?? ''),
  );
  const source = childOf(item, 'source');
  const declared = declare({
    title: first('title').replace(/<[^<>]*>/g, ''),
    publisher: textOf(source && (childOf(source, 'title') ?? source)) || publisher,
    published: readMailDate(first('pubDate', 'published', 'date', 'issued') || first('updated')),
    language,
    url,
  });
  return { text, paragraphs, declared, problems: [] };
}

function textOf(element: XmlElement | undefined): string {
  return textWithin(element).replace(/\s+/g, ' ').trim();
}

/** HTML is escaped as text in most feeds; XHTML (Atom) is elements, whose tags are put back. */
function bodyOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  if (element.attributes.get('type') !== 'xhtml') return textWithin(element).trim();
  return element.children.map(writeTags).join('').trim();
}

function writeTags(node: XmlElement | string): string {
  if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const name = /^\w+$/.test(node.name) ? node.name : 'span';
  return `<${name}>${node.children.map(writeTags).join('')}</${name}>`;
}
