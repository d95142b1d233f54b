import type { Edit } from '../../src/lib/core/edit/edit.ts';
import { appendEdits } from '../../src/lib/core/edit/print.ts';
import type { Source, Timeline, TimelineEvent } from '../../src/lib/core/model.ts';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';

/** Documents by their names, each published on 15 March 2019 unless its text says so itself. */
export function sourcesOf(texts: Readonly<Record<string, string>>): Source[] {
  return Object.entries(texts).map(([name, content]) => ({
    path: `${name}.txt`,
    content,
    declared: { title: `Report of ${name}`, published: '2019-03-15', language: 'en' },
  }));
}

/** The timeline of documents with edits written to a file and read from it; its file must be sound. */
export function edit(texts: Readonly<Record<string, string>>, edits: readonly Edit[]): Timeline {
  const content = appendEdits('', edits)!;
  const timeline = buildTimeline(sourcesOf(texts), { edits: [{ path: 'sourceline.edits.yaml', content }] });
  expectSound(timeline);
  return timeline;
}

export function expectSound(timeline: Timeline): void {
  const faults = verifyTimeline(timeline);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
}

/** The one event whose title has these words. */
export function find({ events }: Timeline, words: string): TimelineEvent {
  const found = events.filter(({ title }) => title.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} events of: ${events.map(({ title }) => title).join(' | ')}`);
  return found[0]!;
}
