import type { Expression, Timeline, TimelineDocument } from '../model.ts';
import { escapeXml } from './escape.ts';
import { fileName } from './export.ts';
import type { ExportFormat } from './format.ts';
import { unitText } from './moment.ts';

/** What reads the time expressions of a document anew: the host loads it, since it holds every language's tables. */
export type ReadExpressions = (document: TimelineDocument) => readonly Expression[];

/**
 * TimeML 1.2.1 of each document: its text with its time expressions as TIMEX3, read anew, and its publication date as
 * the creation time.
 */
export function writeTimeMl(timeline: Timeline, read: ReadExpressions): { name: string; content: string }[] {
  const taken = new Set<string>();
  return timeline.documents.map((document) => {
    const plain = fileName(document.id);
    let name = plain;
    for (let again = 2; taken.has(name); again++) name = `${plain}-${again}`;
    taken.add(name);
    return { name: `${name}.tml`, content: annotate(document, read(document)) };
  });
}

export const TIMEML: ExportFormat = {
  id: 'timeml',
  name: 'TimeML of the documents',
  extension: '.tml',
  mediaType: 'application/xml',
  about: 'A file for each document: its text with every time expression as TIMEX3, for research on language.',
  many: true,
  carries: ['sources', 'texts'],
  leavesOut: [],
  write: async (timeline) => {
    const { readTimes } = await import('./timeml-read.ts');
    return writeTimeMl(timeline, readTimes);
  },
};

function annotate(document: TimelineDocument, expressions: readonly Expression[]): string {
  const { id, title, text, published } = document;
  const outer: Expression[] = [];
  for (const one of expressions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one);
  }
  let [body, at] = ['', 0];
  for (const [index, one] of outer.entries()) {
    body += `${escapeXml(text.slice(at, one.start))}${tag(one, index + 1)}${escapeXml(text.slice(one.start, one.end))}</TIMEX3>`;
    at = one.end;
  }
  const day = unitText(published);
  const type = day?.includes('T') ? 'TIME' : 'DATE';
  const created =
    day === null
      ? ''
      : `<DCT><TIMEX3 tid="t0" type="${type}" value="${day}" temporalFunction="false" functionInDocument="CREATION_TIME">${day}</TIMEX3></DCT>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${escapeXml(id)}</DOCID>
${created}<TITLE>${escapeXml(title)}</TITLE>
<TEXT>${body}${escapeXml(text.slice(at))}</TEXT>
</TimeML>
`;
}

function tag({ type, value, mod }: Expression, number: number): string {
  const modifier = mod === undefined ? '' : ` mod="${mod}"`;
  return `<TIMEX3 tid="t${number}" type="${type}" value="${escapeXml(value)}"${modifier}>`;
}
