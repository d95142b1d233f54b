import { parseDocument } from 'yaml';
import type { Declared } from '../model.ts';

export interface FrontMatter {
  readonly declared: Declared;
  /** What comes after it; the whole content where there is none. */
  readonly body: string;
  readonly problems: readonly string[];
}

/** The names under which people write each field, the plainest first. */
const FIELDS: Readonly<Record<keyof Declared, readonly string[]>> = {
  id: ['id'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'site', 'site_name', 'outlet', 'publication', 'newspaper'],
  published: ['published', 'date', 'published_at', 'publication_date', 'datepublished', 'pubdate', 'publishdate'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'source'],
  thread: ['thread'],
  created: [],
  dateSource: [],
};

/** The YAML between two lines of `---` at the head of a text, as what it declares. */
export function readFrontMatter(content: string): FrontMatter {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(content)?.[0];
  if (opening === undefined) return { declared: {}, body: content, problems: [] };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|(?![\s\S]))/gm;
  closing.lastIndex = opening.length;
  const end = closing.exec(content);
  if (end === null) return { declared: {}, body: content, problems: [] };
  const body = content.slice(end.index + end[0].length);
  const yaml = content.slice(opening.length, end.index);
  const fields = parseFields(yaml);
  if (fields !== null) return { declared: declareFields(fields), body, problems: [] };
  return { declared: declareFields(readPlainFields(yaml)), body, problems: [BROKEN] };
}

const BROKEN =
  'The front matter between the two lines of --- is not YAML, so only its plain lines are read. Put quotes round values with a colon in them.';

function parseFields(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const document = parseDocument(yaml);
    const fields: unknown = document.errors.length > 0 ? null : (document.toJS() ?? {});
    return typeof fields === 'object' && !Array.isArray(fields) ? (fields as Record<string, unknown> | null) : null;
  } catch {
    // Aliases that would grow without end.
    return null;
  }
}

/** Lines of the form `name: some words`. The usual fault is a title with a second colon in it. */
function readPlainFields(yaml: string): Record<string, string> {
  return Object.fromEntries(
    [...yaml.matchAll(/^([a-z_]{1,30}):[ \t]+([^\s[{&*!|>"'].*)$/gim)].map((match) => [match[1]!, match[2]!]),
  );
}

/** The fields that a document declares of itself, by any of their usual names; what is no text or number is left out. */
export function declareFields(fields: Readonly<Record<string, unknown>>): Declared {
  const known = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), textOf(value)]));
  const declared: Partial<Record<keyof Declared, string>> = {};
  for (const [field, names] of Object.entries(FIELDS) as [keyof Declared, readonly string[]][]) {
    const values = names.map((name) => known.get(name) ?? '').filter((value) => value !== '');
    const fitting = values.find((value) => fits(field, value));
    if (fitting !== undefined) declared[field] = fitting;
  }
  return declared;
}

/** "Source" may be a name or an address. */
function fits(field: keyof Declared, value: string): boolean {
  const isAddress = /^https?:\/\//i.test(value);
  return field === 'url' ? isAddress : field === 'publisher' ? !isAddress : true;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
