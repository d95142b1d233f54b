import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Step, Timeline, TimelineEvent, When } from '../src/lib/core/model.ts';
import { buildTimeline, readDocument } from '../src/lib/core/pipeline.ts';
import { readDocuments } from '../src/lib/core/document/read.ts';
import { listQuotes } from '../src/lib/core/timeline/quotes.ts';
import { verifyTimeline } from '../src/lib/core/timeline/verify.ts';

/** The articles that the seeds are digests of. They are not ours to publish, so they lie beside the project, or nowhere. */
const FOLDER = resolve(import.meta.dirname, '..', process.env.SOURCELINE_ORIGINALS ?? '../shared/seeds');
const isThere = existsSync(FOLDER);

interface Originals {
  readonly timeline: Timeline;
  readonly values: readonly string[];
}

function readOriginals(): Originals {
  const sources = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((path) => ({ path, content: readFileSync(join(FOLDER, path), 'utf8') }));
  const texts = sources.flatMap((source) => readDocuments(source).documents);
  const values = texts.flatMap((text) => readDocument(text, null).expressions.map(({ value }) => value));
  return { timeline: buildTimeline(sources), values };
}

describe.skipIf(!isThere)(`the original articles${isThere ? '' : ' (left out: their folder is not there)'}`, () => {
  const { timeline, values } = isThere ? readOriginals() : { timeline: null!, values: [] };
  const events = timeline?.events ?? [];

  /** The events that have all of these words in their title or passages, of a kind where one is given. */
  function find(words: readonly string[], kind?: string): TimelineEvent[] {
    return events.filter((event) => {
      const text = [event.title, ...event.passages.map(({ quote }) => quote)].join(' ').toLowerCase();
      return (kind === undefined || event.kind === kind) && words.every((word) => text.includes(word.toLowerCase()));
    });
  }

  test('the protests lie at the start of 2022', () => {
    const found = find(['rally'], 'protest').filter(({ when }) => isInside(when, '2022-01-01', '2022-01-16'));
    expect(found.length).toBeGreaterThan(0);
  });

  test('the request: by 6 January 2022, with 5 January inside, and quoted reasons', () => {
    const [request] = find(['CSTO', 'request'], 'request');
    expect(day(request!.when.earliest) <= '2022-01-05').toBe(true);
    expect(day(request!.when.latest) >= '2022-01-05').toBe(true);
    expect(day(request!.when.latest) <= '2022-01-06').toBe(true);
    expect(quotedSteps(request!.when).length).toBeGreaterThan(0);
  });

  test('the entry of the troops: by 6 January 2022, which lies inside', () => {
    const entries = find(['troops', 'border'], 'deployment').filter(({ when }) => when.latest?.startsWith('2022'));
    expect(entries.map(({ when }) => allows(when, '2022-01-06') && day(when.latest) <= '2022-01-06')).toContain(true);
  });

  test('the summit is on 10 January 2022, exactly', () => {
    const summits = [...find(['CSTO', 'meeting']), ...find(['summit'])];
    expect(summits.map(({ when }) => `${when.earliest} ${when.latest}`)).toContain('2022-01-10 2022-01-10');
  });

  test('the withdrawal comes after the entry and by 16 January 2022, with quoted reasons', () => {
    const [withdrawal] = find(['contingents', 'withdrawal'], 'withdrawal');
    expect(day(withdrawal!.when.latest) <= '2022-01-16').toBe(true);
    const steps = quotedSteps(withdrawal!.when);
    const order = steps.filter(({ rule }) => rule === 'presupposition' || rule.startsWith('order-'));
    expect(order.some((step) => /troops|deploy|entry|entered|arriv/i.test(quoteOf(step)))).toBe(true);
    expect(withdrawal!.when.earliest).not.toBeNull();
  });

  test.each<[string, readonly string[], string, string]>([
    ['the restrictions', ['restrictions'], '2022-01-05', '2022-01-05'],
    ['the minister’s remark', ['Truss'], '2022-01-06', '2022-01-06'],
    ['Almaty at rest', ['Almaty', 'quiet'], '2022-01-02', '2022-01-02'],
    ['Almaty under fire', ['Almaty', 'shooting'], '2022-01-07', '2022-01-07'],
    ['the talks', ['talks', 'United States'], '2022-01-10', '2022-01-10'],
    ['the properties', ['London', 'properties'], '1998-01-01', '2002-12-31'],
    ['the decision of 2014', ['Duma'], '2014-01-01', '2014-12-31'],
    ['the forum of 2020', ['Valdai'], '2020-01-01', '2020-12-31'],
    ['two months of silence', ['media', 'ignored'], '2021-11-01', '2021-12-31'],
  ])('%s', (_, words, earliest, latest) => {
    const found = find(words).map(({ when }) => `${day(when.earliest)} ${day(when.latest)}`);
    expect(found).toContain(`${earliest} ${latest}`);
  });

  test('what went on from 1998 to 2002 lasted', () => {
    const [purchases] = find(['London', 'properties']);
    expect(purchases!.when.start).toEqual({ earliest: '1998-01-01', latest: '1998-01-01' });
    expect(purchases!.when.edtf).toBe('1998/2002');
  });

  test('a version number or price is no first of September', () => {
    expect(values.filter((value) => value.startsWith('2022-09'))).toEqual([]);
    const whens = [...events, ...timeline.leftovers].map(({ when }) => `${when.earliest} ${when.latest} ${when.edtf}`);
    expect(whens.filter((when) => when.includes('2022-09'))).toEqual([]);
  });

  test('nothing that is told as past starts after the last article', () => {
    const late = events.filter(({ when, status }) => status !== 'planned' && day(when.earliest) > '2022-01-16');
    expect(late.map(({ title }) => title)).toEqual([]);
  });

  test('the misprinted year is a conflict with both readings', () => {
    const conflicts = events.flatMap((event) => event.conflicts);
    const readings = conflicts.map((conflict) => conflict.readings.map(({ earliest }) => earliest).sort());
    expect(readings).toContainEqual(['2020-01-03', '2022-01-03']);
    expect(conflicts.filter(({ says }) => says.includes('misprint'))).toHaveLength(1);
  });

  test('every quote stands in its text, and the file keeps its promises', () => {
    const texts = new Map(timeline.documents.map(({ id, text }) => [id, text]));
    for (const { quoted } of listQuotes(timeline)) {
      expect(texts.get(quoted.document)?.slice(quoted.start, quoted.end)).toBe(quoted.quote);
    }
    expect(verifyTimeline(timeline)).toEqual([]);
    expect(timeline.problems).toEqual([]);
  });
});

/** The day of a bound; '' where it is open. */
function day(bound: string | null): string {
  return bound?.slice(0, 10) ?? '';
}

function isInside(when: When, first: string, last: string): boolean {
  return when.earliest !== null && when.latest !== null && day(when.earliest) >= first && day(when.latest) <= last;
}

function allows(when: When, one: string): boolean {
  return (when.earliest === null || day(when.earliest) <= one) && (when.latest === null || day(when.latest) >= one);
}

function quotedSteps(when: When): Step[] {
  return when.because.filter((step) => quoteOf(step).length > 0);
}

function quoteOf(step: Step): string {
  return step.document === undefined ? '' : step.quote;
}
