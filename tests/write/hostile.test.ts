import { XMLValidator, XMLParser } from 'fast-xml-parser';
import { parquetReadObjects } from 'hyparquet';
import MarkdownIt from 'markdown-it';
import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import { PICTURE_WIDTH, PNG } from '../../src/cli/picture.ts';
import { speakFor } from '../../src/cli/speech.ts';
import { readCells } from '../../src/lib/core/timeline/cells.ts';
import { exportTimeline } from '../../src/lib/core/write/export.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { PAYLOADS } from './payloads.ts';
import { poison } from './poison.ts';

type Node = DefaultTreeAdapterMap['node'];

const speech = speakFor('en');
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Elements and attributes of HTML in which a payload showed, other than those that the writers use themselves. */
function findStrangers(html: string, elements: string): string[] {
  const allowed = new Set(elements.split(' '));
  const strange: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      if (!allowed.has(node.tagName)) strange.push(node.tagName);
      for (const { name, value } of node.attrs) {
        if (/^on|^src$|^srcdoc$|^action$/.test(name)) strange.push(`${node.tagName} ${name}`);
        if (name === 'href' && !/^(?:#|https?:|mailto:)/.test(value)) strange.push(`${node.tagName} ${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(/^<!doctype/.test(html) ? parse(html) : parseFragment(html));
  return strange;
}

/** A cell that any spreadsheet would run. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u;

function findFormulas(text: string, separator: ',' | '\t'): string[] {
  // Read as a spreadsheet does, which takes no apostrophe away.
  const cells = readCells(text.replaceAll(/(^|[,\t\n"])'/g, "$1\u0001'"), separator).flat();
  return cells.filter((cell) => !cell.startsWith("\u0001'") && FORMULA.test(cell) && !/^-\d+$/.test(cell));
}

const CHECKS: Readonly<Record<string, (content: string) => readonly string[] | Promise<readonly string[]>>> = {
  parquet: checkParquet,
  'passages-parquet': checkParquet,
  json: checkJson,
  ndjson: (content) => content.trimEnd().split('\n').flatMap(checkJson),
  csv: (content) => findFormulas(content, ','),
  tsv: (content) => findFormulas(content, '\t'),
  'passages-csv': (content) => findFormulas(content, ','),
  'passages-tsv': (content) => findFormulas(content, '\t'),
  'timelinejs-csv': (content) => [
    ...findFormulas(content, ','),
    ...readCells(content, ',').flat().flatMap((cell) => findStrangers(cell, 'p')), // prettier-ignore
  ],
  timelinejs: (content) => textsOf(JSON.parse(content)).flatMap((text) => findStrangers(text, 'p')),
  vis: (content) => fieldsOf(JSON.parse(content), ['content', 'title']).flatMap((text) => findStrangers(text, 'br')),
  simile: (content) => [
    ...fieldsOf(JSON.parse(content), ['title', 'description']).flatMap((text) => findStrangers(text, 'p')),
    ...fieldsOf(JSON.parse(content), ['link']).filter((link) => !/^(?:https?:|mailto:)/.test(link)),
  ],
  ics: checkCalendar,
  atom: (content) => checkXml(content, 'feed id title updated author name entry published category link summary'),
  jsonld: (content) => [...checkJson(content), ...(content.includes('<') ? ['<'] : [])],
  annotations: (content) => [...checkJson(content), ...(content.includes('<') ? ['<'] : [])],
  timeml: (content) => checkXml(content, 'TimeML DOCID DCT TIMEX3 TITLE TEXT'),
  markdown: (content) => findStrangers(markdown.render(content), 'h1 h2 ul ol li p strong br a').filter((one) => !one.startsWith('a http')), // prettier-ignore
  html: (content) => findStrangers(content, 'html head meta title style body h1 main article h2 span sup a p footer ol li q'), // prettier-ignore
  svg: (content) => checkXml(content, 'svg title desc rect text g path linearGradient stop circle tspan'),
  bibtex: checkBibtex,
  'csl-json': (content) => [
    ...checkJson(content),
    ...fieldsOf(JSON.parse(content), ['URL']).filter((link) => !/^(?:https?:|mailto:)/.test(link)),
  ],
};

function checkJson(content: string): string[] {
  JSON.parse(content);
  return [];
}

function checkXml(content: string, names: string): string[] {
  const valid = XMLValidator.validate(content);
  const allowed = new Set(names.split(' '));
  const strange: string[] = valid === true ? [] : [JSON.stringify(valid.err)];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (/^@_(?:on|xlink)/i.test(name)) strange.push(name);
      if (name === '@_href' && !/^(?:https?:|mailto:)/.test(String(inner))) strange.push(String(inner));
      if (!Array.isArray(value) && !/^@_|^#text|^\?xml$/.test(name) && !allowed.has(name)) strange.push(name);
      visit(inner);
    }
  };
  visit(new XMLParser({ ignoreAttributes: false, processEntities: false }).parse(content));
  // eslint-disable-next-line no-control-regex -- what XML cannot hold
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(content) || /<!(?!--)|<!\[CDATA/.test(content)) strange.push('forbidden'); // prettier-ignore
  return strange;
}

const PROPERTIES =
  /^(?:BEGIN:V(?:CALENDAR|EVENT)|END:V(?:CALENDAR|EVENT)|VERSION|PRODID|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|CATEGORIES|URL|TRANSP)/;

function checkCalendar(content: string): string[] {
  const lines = content.split('\r\n');
  const long = lines.filter((line) => Buffer.byteLength(line) > 75);
  const unfolded = content.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const counts = ['SUMMARY', 'UID'].map((name) => unfolded.filter((line) => line.startsWith(`${name}:`)).length);
  const events = unfolded.filter((line) => line === 'BEGIN:VEVENT').length;
  const bare = lines.filter((line) => /[\r\n]/.test(line));
  return [...long, ...bare, ...unfolded.filter((line) => !PROPERTIES.test(line)), ...(counts.some((count) => count !== events) ? ['an event too many'] : [])]; // prettier-ignore
}

/** A table that its reader reads, every cell of which is a text, a number or nothing. */
async function checkParquet(content: unknown): Promise<string[]> {
  const file = (content as Uint8Array<ArrayBuffer>).buffer;
  const rows = await parquetReadObjects({ file });
  const cells = rows.flatMap((row) => Object.values(row) as unknown[]);
  return cells.filter((cell) => cell !== null && typeof cell !== 'string' && typeof cell !== 'number').map(String);
}

/** Braces balance in every value, no command is one of ours, and no entry is there but the documents'. */
function checkBibtex(content: string): string[] {
  const entries = content.match(/^@/gm)?.length ?? 0;
  const fields = content.split('\n').filter((line) => !/^(?:@online\{[\w:-]+,|\}| {2}\w+ = \{.*\},|)$/.test(line));
  const commands = (content.match(/\\[A-Za-z]+/g) ?? []).filter(
    (command) => !/^\\text(?:backslash|asciitilde|asciicircum|braceleft|braceright)$/.test(command),
  );
  let depth = 0;
  for (const sign of content) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  return [...fields, ...commands, ...(depth === 0 ? [] : ['braces']), ...(entries === poison('x').documents.length ? [] : ['entries'])]; // prettier-ignore
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function fieldsOf(value: unknown, names: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    names.includes(name) && typeof inner === 'string' ? [inner] : fieldsOf(inner, names),
  );
}

test('there are five hundred payloads, and a check for every format', () => {
  expect(PAYLOADS.length).toBeGreaterThan(500);
  expect(Object.keys(CHECKS).toSorted()).toEqual(FORMATS.map(({ id }) => id).toSorted());
});

test.each(FORMATS.map((format) => [format.id, format] as const))('no payload is more than text in %s', async (id, format) => {
  const seen: string[] = [];
  for (const payload of PAYLOADS) {
    const { files } = await exportTimeline(poison(payload), format, speech);
    for (const { name, content } of files) {
      const strange = await CHECKS[id]!(content as string);
      if (strange.length > 0) seen.push(`${JSON.stringify(payload)}: ${strange.slice(0, 3).join(' | ')}`);
      if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]*$/u.test(name)) seen.push(`${JSON.stringify(payload)}: file ${name}`);
    }
  }
  expect(seen).toEqual([]);
}, 120_000); // prettier-ignore

test('every payload is painted into a picture, which holds points alone', async () => {
  const seen: string[] = [];
  for (const payload of PAYLOADS) {
    for (const { content } of (await exportTimeline(poison(payload), PNG, speech)).files) {
      const bytes = Buffer.from(content as Uint8Array);
      const chunks = chunksOf(bytes);
      if (chunks.join(' ') !== 'IHDR IDAT IEND') seen.push(`${JSON.stringify(payload)}: ${chunks.join(' ')}`);
      if (bytes.readUInt32BE(16) !== PICTURE_WIDTH) seen.push(`${JSON.stringify(payload)}: another width`);
    }
  }
  expect(seen).toEqual([]);
}, 120_000);

/** The names of a PNG's chunks; runs of points count as one. */
function chunksOf(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8);
    if (names.at(-1) !== name) names.push(name);
  }
  return names;
}
