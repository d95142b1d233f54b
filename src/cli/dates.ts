import { defineCommand } from 'citty';
import { parseDay } from '../lib/core/base/day.ts';
import { readExpressions, readTimexes } from '../lib/core/expression/read.ts';
import type { Expression } from '../lib/core/model.ts';
import { BadUsage, type Effects, type Output } from './effects.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
}

/** The time expressions of texts, as TIMEX3 values: a filter for pipelines. */
export const datesCommand = defineCommand({
  meta: { name: 'dates', description: 'Find the time expressions of a text on stdin' },
  args: {
    ndjson: {
      type: 'boolean',
      description: 'Read one JSON object a line: {"id","text","published","language"}, and answer each with one',
    },
    published: {
      type: 'string',
      valueHint: 'YYYY-MM-DD',
      description: 'The day of publication, where the input has none',
    },
    language: {
      type: 'string',
      valueHint: 'CODE',
      description: 'The language, where the input has none, for example "en"',
    },
  },
  async run({ args, data }) {
    const { stdin, stdout, stderr } = data as Effects;
    const published = args.published ?? null;
    const defaults: Defaults = { published, language: args.language ?? null };
    if (published !== null && parseDay(published) === null) {
      throw new BadUsage(`--published must be a day such as 2022-01-31, not ${JSON.stringify(published)}.`);
    }
    const input = await readAll(stdin);
    if (!args.ndjson) {
      for (const line of wholeText(input, defaults)) stdout.write(line + '\n');
      return 0;
    }
    const complaints = answerLines(input, defaults, stdout);
    for (const complaint of complaints) stderr.write(complaint + '\n');
    return complaints.length > 0 ? 1 : 0;
  },
});

type Defaults = Pick<Line, 'published' | 'language'>;

/** Answers every line that can be read; gives a sentence about each that cannot. */
function answerLines(input: string, defaults: Defaults, stdout: Output): string[] {
  const complaints: string[] = [];
  input.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const asked = parseLine(line, defaults);
    if (typeof asked === 'string') complaints.push(`Line ${i + 1} of the input ${asked}; it was left out.`);
    else stdout.write(JSON.stringify({ id: asked.id, expressions: timexesOf(asked) }) + '\n');
  });
  return complaints;
}

/** The fields of a line, or what is wrong with it. */
function parseLine(line: string, defaults: Defaults): Line | string {
  let value: Partial<Record<keyof Line, unknown>> | null;
  try {
    value = JSON.parse(line) as typeof value;
  } catch {
    return 'is not JSON';
  }
  if (typeof value !== 'object' || value === null || typeof value.text !== 'string') return 'has no "text"';
  const published = typeof value.published === 'string' ? value.published : defaults.published;
  if (published !== null && parseDay(published) === null) return 'has a "published" that is no day such as 2022-01-31';
  return {
    id: typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : '',
    text: value.text,
    published,
    language: typeof value.language === 'string' ? value.language : defaults.language,
  };
}

/** TIMEX3 tells the two ends of a stretch apart, each with its own value. */
function timexesOf(line: Line): object[] {
  return readTimexes(documentOf(line), contextOf(line)).map(({ start, end, type, value, mod }) => ({
    start,
    end,
    type,
    value,
    ...(mod && { mod }),
  }));
}

function wholeText(text: string, defaults: Defaults): string[] {
  const line: Line = { id: '', text, ...defaults };
  return readExpressions(documentOf(line), contextOf(line)).map((expression) =>
    JSON.stringify(describe(expression, text)),
  );
}

function describe({ start, end, type, value, mod, steps }: Expression, text: string): object {
  const because = steps.map(({ says }) => says);
  return { start, end, text: text.slice(start, end), type, value, ...(mod && { mod }), because };
}

function documentOf({ id, text }: Line) {
  return { id, text, paragraphs: [] };
}

function contextOf({ published, language }: Line) {
  const day = published === null ? null : parseDay(published);
  return { language, published: day === null ? null : { earliest: day, latest: day } };
}

async function readAll(stream: Effects['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stream) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
