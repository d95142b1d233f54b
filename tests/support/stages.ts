import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../src/lib/core/base/day.ts';
import { sliceOf } from '../../src/lib/core/base/span.ts';
import { wordWhen } from '../../src/lib/core/base/wording.ts';
import { readEverySource } from '../../src/lib/core/document/read.ts';
import type { Expression, Mention, Source, Step, Timeline, TimelineEvent } from '../../src/lib/core/model.ts';
import { buildTimeline, readDocument, type DocumentReading } from '../../src/lib/core/pipeline.ts';

const EDITS = 'sourceline.edits.yaml';

/** The edits that a person made of a folder's timeline; none where the folder has no file of them. */
export function readEdits(folder: string): Source[] {
  const file = join(folder, EDITS);
  return existsSync(file) ? [{ path: EDITS, content: readFileSync(file, 'utf8') }] : [];
}

/** The documents of a folder and its folders, but not the record of their stages, nor the edits. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'stages.txt' && entry.name !== EDITS)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), content: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What each document tells by itself. */
export function readEachDocument(sources: readonly Source[]): DocumentReading[] {
  return readEverySource(sources)
    .documents.map((doc) => readDocument(doc, null))
    .sort((a, b) => (a.doc.id < b.doc.id ? -1 : 1));
}

/** The output of every stage, as text for people. */
export function describeStages(sources: readonly Source[], edits: readonly Source[] = []): string {
  const lines = [
    ...readEachDocument(sources).flatMap(describeReading),
    ...describeTimeline(buildTimeline(sources, { edits })),
  ];
  return `${lines.join('\n')}\n`;
}

function describeReading({ doc, imprint, expressions, mentions }: DocumentReading): string[] {
  const { title, publisher, url, language, published } = imprint;
  return [
    `══ ${doc.id} (${doc.path})`,
    `title      ${title?.value ?? 'none'} [${title?.because.rule ?? ''}]`,
    `published  ${wordWhen(published)} [${published.because.map(({ rule }) => rule).join(', ')}]`,
    `publisher  ${publisher?.value ?? 'none'} · url ${url?.value ?? 'none'} · language ${language?.value ?? 'none'}`,
    '',
    'expressions',
    ...expressions.map((expression) => `  ${describeExpression(doc.text, expression)}`),
    '',
    'mentions',
    ...mentions.flatMap((mention) => describeMention(mention, mentions).map((line) => `  ${line}`)),
    '',
  ];
}

function describeExpression(text: string, expression: Expression): string {
  const { type, value, mod, bounds, basis, lasting } = expression;
  const days = [bounds?.earliest, bounds?.latest].map((day) => (typeof day === 'number' ? formatDay(day) : ''));
  const covers = bounds === null ? 'no days' : days[0] === days[1] ? days[0]! : days.join(' to ');
  const words = sliceOf(text, expression).replace(/\s+/g, ' ');
  return `“${words}” ${type} ${value}${mod ? ` ${mod}` : ''} · ${covers}${lasting ? ', lasting' : ''} · ${basis}`;
}

function describeMention(mention: Mention, all: readonly Mention[]): string[] {
  const { kind, told, stands, status, title, attribution, datings, links, frame } = mention;
  const dates = datings.map(({ relation, expression }) => `${relation} ${expression.value}`);
  const ties = links.map(({ relation, target }) => `${relation} “${all[target]!.title}”`);
  const since = frame === null ? [] : [`in the course since ${frame.value}`];
  const facts = [told ? 'told' : 'named', stands ? 'stands' : 'supports', status, ...dates, ...since, ...ties];
  return [`${kind} “${title}” · ${facts.join(', ')}`, ...(attribution === null ? [] : [`    says: ${attribution}`])];
}

function describeTimeline({ title, events, leftovers, problems }: Timeline): string[] {
  return [
    `══ timeline: ${title}`,
    '',
    ...events.flatMap((event) => [...describeEvent(event), '']),
    'leftovers',
    ...leftovers.map(({ document, quote, when }) => `  ${document}, ${wordWhen(when)}: ${quote}`),
    '',
    'problems',
    ...problems.map(({ document, message }) => `  ${document}: ${message}`),
  ];
}

function describeEvent(event: TimelineEvent): string[] {
  const { title, kind, status, attribution, when, weight, sources, passages, conflicts } = event;
  return [
    `${wordWhen(when)} · ${title}`,
    `  ${kind}, ${status}${attribution === undefined ? '' : ` (${attribution})`}, ${when.basis}, ${when.edtf ?? 'no date'}, weight ${weight}, sources ${sources}`,
    ...when.because.map((step) => `  because ${describeStep(step)}`),
    ...(when.readings ?? []).map(({ says }) => `  or ${says}`),
    ...describeHand(event),
    ...passages.map(({ document, quote }) => `  ${document}: “${quote.replace(/\s+/g, ' ')}”`),
    ...conflicts.flatMap(({ says, readings }) => [
      `  conflict: ${says}`,
      ...readings.map((reading) => `    ${reading.says} · ${reading.document}: “${reading.quote}”`),
    ]),
  ];
}

/** What a person set, in a line of its own. */
function describeHand({ edited = [], pinned, checked, note }: TimelineEvent): string[] {
  const marks = [...(pinned ? ['pinned'] : []), ...(checked ? ['checked'] : []), ...(note ? [`note: ${note}`] : [])];
  const set = edited.length > 0 ? [`set ${edited.join(', ')}`] : [];
  return set.length + marks.length === 0 ? [] : [`  by hand: ${[...set, ...marks].join('; ')}`];
}

function describeStep(step: Step): string {
  return step.document === undefined ? step.says : `${step.says} · ${step.document}: “${step.quote}”`;
}
