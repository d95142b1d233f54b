import type { Declared } from '../model.ts';
import { readLinkedData } from './html-linked.ts';
import type { DatePlace, DateSignal } from './html-signal.ts';
import { attributeOf, textOf, type Page } from './html-tree.ts';

/** Names of meta elements for the day of publication, then those that may as well mean the day of the last change. */
const PUBLISHED = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'published_time', 'datepublished',
  'publication_date', 'publication-date', 'publish-date', 'publishdate', 'publish_date', 'pubdate', 'parsely-pub-date',
  'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'citation_publication_date', 'citation_online_date', 'citation_date',
  'cxenseparse:recs:publishtime', 'article:published', 'rnews:datepublished', 'ptime', 'article_date_original',
  'originalpublicationdate', 'pub_date', 'bt:pubdate', 'shareaholic:article_published_time', 'dcterms.created', 'dc.date.created',
]; // prettier-ignore
const PLAIN = [
  'dc.date',
  'dcterms.date',
  'date',
  'created',
  'created_at',
  'date_created',
  'dc.created',
  'release_date',
];
const MODIFIED = [
  'article:modified_time', 'og:updated_time', 'article:modified', 'dateupdated', 'datemodified', 'last-modified', 'lastmodified',
  'dcterms.modified', 'dc.date.modified', 'updated_time', 'modificationdate', 'revised', 'lastmod',
]; // prettier-ignore

/** What a page declares of itself in its head and in JSON-LD, as it is written there; its dates are listed apart. */
export function readMetadata(page: Page, html: string): Declared {
  const meta = collectMeta(page);
  const linked = readLinkedData(page);
  const title = linked.title ?? meta.get('og:title') ?? onlyHeading(page) ?? firstText(page, 'title');
  const publisher = meta.get('og:site_name') ?? linked.publisher ?? meta.get('application-name');
  const url = [canonicalOf(page), meta.get('og:url'), linked.url, savedFrom(html)].find(isAddress);
  const language = firstLanguage(page) ?? meta.get('og:locale') ?? meta.get('content-language') ?? linked.language;
  return {
    ...(title && { title: withoutSite(title, publisher) }),
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(url && { url }),
  };
}

/** Meta elements by their name, property, itemprop or http-equiv, lower-cased; the first of a name counts. */
function collectMeta({ elements }: Page): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = attributeOf(element, 'content').replace(/\s+/g, ' ').trim();
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, key).toLowerCase();
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The dates in a page's head and in its data for search engines. */
export function listHeadDates(page: Page): DateSignal[] {
  const meta = collectMeta(page);
  const { published, modified } = readLinkedData(page);
  const of = (place: DatePlace, names: readonly string[]): DateSignal[] =>
    names.flatMap((name) => (meta.has(name) ? [{ place, written: meta.get(name)! }] : []));
  return [
    ...(published === undefined ? [] : [{ place: 'linked', written: published } as const]),
    ...of('meta', PUBLISHED),
    ...of('plain', PLAIN),
    ...(modified === undefined ? [] : [{ place: 'modified', written: modified } as const]),
    ...of('modified', MODIFIED),
  ];
}

function isAddress(written: string | undefined): written is string {
  return written !== undefined && /^https?:\/\/\S+$/i.test(written);
}

function canonicalOf({ elements }: Page): string | undefined {
  const link = elements.find((one) => one.tagName === 'link' && /\bcanonical\b/i.test(attributeOf(one, 'rel')));
  return link && attributeOf(link, 'href').trim();
}

/** The comment that browsers write into a page they save. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(https?:\/\/[^\s]+) -->/i.exec(html.slice(0, 4000))?.[1];
}

function firstLanguage({ elements }: Page): string | undefined {
  const root = elements.find((element) => element.tagName === 'html');
  return (root && (attributeOf(root, 'lang') || attributeOf(root, 'xml:lang'))) || undefined;
}

function onlyHeading({ elements }: Page): string | undefined {
  const headings = elements.filter((element) => element.tagName === 'h1');
  return headings.length === 1 ? textOf(headings[0]!) || undefined : undefined;
}

function firstText({ elements }: Page, tagName: string): string | undefined {
  const element = elements.find((one) => one.tagName === tagName);
  return (element && textOf(element)) || undefined;
}

/** "Strike at the harbour | The Gazette" without the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|–—·»-]\s+/u);
  const last = parts.at(-1)!;
  return site !== undefined && parts.length > 1 && last.toLowerCase() === site.toLowerCase()
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—·»-]\s*$/u, '')
    : title;
}
