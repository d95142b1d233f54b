import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a folder's files; of TimeML files the text alone, without its tags. */
export function readTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:txt|md|tml)$/.test(path) && statSync(path).isFile())
    .map((path) => (path.endsWith('.tml') ? withoutTags(readFileSync(path, 'utf8')) : readFileSync(path, 'utf8')));
}

function withoutTags(xml: string): string {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? xml;
  return body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The texts over and over, until they have at least so many bytes. */
export function repeatTexts(texts: readonly string[], bytes: number): string[] {
  const each = texts.map((text) => Buffer.byteLength(text));
  const repeated: string[] = [];
  for (let i = 0, sum = 0; sum < bytes; sum += each[i++ % texts.length]!) repeated.push(texts[i % texts.length]!);
  return repeated;
}
