import type { Declared } from '../model.ts';
import { attributeOf, type Page } from './html-tree.ts';

type Thing = Readonly<Record<string, unknown>>;

/** Objects looked at in one page's data; beyond it the data are not about one article. */
const MOST_THINGS = 2000;

/** What a page's JSON-LD (schema.org) says of its article, or, where it describes none, of the page. */
export function readLinkedData(page: Page): Declared & { readonly modified?: string } {
  const things = page.elements
    .filter((element) => element.tagName === 'script' && /ld\+json/i.test(attributeOf(element, 'type')))
    .flatMap((element) => listThings(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')));
  const article = things.find((thing) => isOfType(thing, /article|posting|report|review/i) && 'datePublished' in thing);
  const chosen = article ?? things.find((thing) => isOfType(thing, /article|posting|webpage/i)) ?? {};
  const published =
    stringOf(chosen.datePublished) ?? stringOf(things.find((one) => 'datePublished' in one)?.datePublished);
  const modified = stringOf(chosen.dateModified);
  const title = article && stringOf(article.headline);
  const publisher = nameOf(chosen.publisher);
  const language = stringOf(chosen.inLanguage);
  const url = stringOf(chosen.url) ?? stringOf(chosen.mainEntityOfPage);
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(language && { language }),
    ...(url && { url }),
  };
}

/** Every object in a piece of JSON, outer ones first; where it is broken, only the date that can be made out. */
function listThings(json: string): Thing[] {
  let value: unknown;
  try {
    // Line ends inside strings are the usual fault of these.
    value = JSON.parse(json.replace(/[\n\r\t]/g, ' '));
  } catch {
    const published = /"datePublished"\s*:\s*"([^"\\]{8,40})"/.exec(json)?.[1];
    return published === undefined ? [] : [{ datePublished: published }];
  }
  const things: Thing[] = [];
  const pending: unknown[] = [value];
  for (let at = 0; at < pending.length && at < MOST_THINGS; at++) {
    const next = pending[at];
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) things.push(next as Thing);
    pending.push(...Object.values(next).slice(0, MOST_THINGS));
  }
  return things;
}

function isOfType(thing: Thing, type: RegExp): boolean {
  return [thing['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) return stringOf((first as Thing).name);
  return stringOf(first);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;
}
