import type { Declared } from '../model.ts';
import { readLinkedData } from './html-linked.ts';
import { attributeOf, textOf, type Element, type Page } from './html-tree.ts';

const PUBLISHED = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'published_time', 'datepublished',
  'publication_date', 'publication-date', 'publish-date', 'publishdate', 'publish_date', 'pubdate', 'parsely-pub-date',
  'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date',
  'citation_publication_date', 'citation_date', 'cxenseparse:recs:publishtime', 'article:published', 'date',
]; // prettier-ignore

/** What a page declares of itself in its head, in JSON-LD and in microdata, as it is written there. */
export function readMetadata(page: Page, html: string): Declared {
  const meta = collectMeta(page);
  const linked = readLinkedData(page);
  const title = linked.title ?? meta.get('og:title') ?? onlyHeading(page) ?? firstText(page, 'title');
  const publisher = meta.get('og:site_name') ?? linked.publisher ?? meta.get('application-name');
  const published = [linked.published, ...PUBLISHED.map((name) => meta.get(name)), ...listDateElements(page)].find(
    isDate,
  );
  const url = [canonicalOf(page), meta.get('og:url'), linked.url, savedFrom(html)].find(isAddress);
  const language = firstLanguage(page) ?? meta.get('og:locale') ?? meta.get('content-language') ?? linked.language;
  return {
    ...(title && { title: withoutSite(title, publisher) }),
    ...(publisher && { publisher }),
    ...(published && { published }),
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

/** Dates in the page's body, those marked as of publication first. */
function listDateElements({ elements }: Page): string[] {
  const ranked: string[][] = [[], [], []];
  for (const element of elements) {
    const property = attributeOf(element, 'itemprop').toLowerCase();
    const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
    const isTime = element.tagName === 'time';
    if (/modified|updated(?!.*publish)/i.test(`${property} ${name}`) && !/publish/i.test(name)) continue;
    const rank = property.includes('datepublished') ? 0 : isTime && isPublication(element, name) ? 1 : isTime ? 2 : -1;
    if (rank < 0) continue;
    const written = attributeOf(element, 'datetime') || attributeOf(element, 'content') || textOf(element);
    ranked[rank]!.push(written.trim());
  }
  return ranked.flat();
}

function isPublication(element: Element, name: string): boolean {
  return /publish|entry-date|post-date|pubdate/i.test(name) || element.attrs.some(({ name: key }) => key === 'pubdate');
}

function isDate(written: string | undefined): written is string {
  return written !== undefined && written.length < 80 && /\d{4}/.test(written) && /\d{1,2}\D+\d|\d{8}/.test(written);
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
