import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { speakFor } from '../../src/cli/speech.ts';
import type { Timeline } from '../../src/lib/core/model.ts';
import { importTimeline } from '../../src/lib/core/timeline/import.ts';
import { readTimeline } from '../../src/lib/core/timeline/read.ts';
import { timelineSchema } from '../../src/lib/core/timeline/schema.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { exportTimeline } from '../../src/lib/core/write/export.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { SAMPLE } from '../support/sample.ts';
import { timelineArbitrary } from './invented.ts';

const speech = speakFor('en');

async function write(timeline: Timeline, id: string): Promise<string> {
  const { files } = await exportTimeline(
    timeline,
    FORMATS.find((format) => format.id === id)!,
    speech,
  );
  return files[0]!.content as string;
}

function read(text: string): Timeline {
  const timeline = importTimeline(text, 'list');
  if (timeline === null) throw new Error(`no list: ${text.slice(0, 200)}`);
  expect(timelineSchema.safeParse(timeline).error?.issues).toBeUndefined();
  expect(verifyTimeline(timeline)).toEqual([]);
  expect(timeline.documents.every(({ imported }) => imported !== undefined)).toBe(true);
  return timeline;
}

/** Whether the format has a place for any event of it. */
async function isEmpty(timeline: Timeline, id: string): Promise<boolean> {
  const { leavesOut } = FORMATS.find((format) => format.id === id)!;
  const { losses } = await exportTimeline(
    timeline,
    FORMATS.find((format) => format.id === id)!,
    speech,
  );
  return leavesOut.length > 0 && losses.filter(({ leftOut }) => leftOut).reduce((sum, { count }) => sum + count, 0) >= timeline.events.length; // prettier-ignore
}

test('the timeline itself comes back in the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(timelineArbitrary, async (timeline) => {
      const text = await write(timeline, 'json');
      const back = readTimeline(text);
      expect('timeline' in back && writeTimeline(back.timeline)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test.each(['csv', 'tsv'])('a table of events in %s comes back in the same bytes', async (id) => {
  await fc.assert(
    fc.asyncProperty(timelineArbitrary, async (timeline) => {
      const text = await write(timeline, id);
      expect(await write(read(text), id)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test.each(['timelinejs', 'timelinejs-csv', 'vis', 'ics'])(
  'what %s can hold comes back in the same bytes',
  async (id) => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(timelineArbitrary, async (timeline) => {
        if (await isEmpty(timeline, id)) return;
        held++;
        const listed = read(await write(timeline, id));
        const text = await write(listed, id);
        const again = read(text);
        expect(await write(again, id)).toBe(text);
        expect(writeTimeline(again)).toBe(writeTimeline(listed));
      }),
      { numRuns: 200 },
    );
    expect(held).toBeGreaterThan(20);
  },
);

test.each(['csv', 'tsv', 'timelinejs', 'timelinejs-csv', 'vis', 'ics'])(
  'exact days, titles and passages survive %s',
  async (id) => {
    const exact = SAMPLE.events.filter(({ when, status }) => when.precision === 'day' && when.earliest === when.latest && status === 'reported'); // prettier-ignore
    expect(exact.length).toBeGreaterThan(3);
    const back = read(await write({ ...SAMPLE, events: exact }, id));
    const tell = (timeline: Timeline) => timeline.events.map(({ title, when }) => `${when.edtf} ${title.toLowerCase()}`).toSorted(); // prettier-ignore
    expect(tell(back)).toEqual(tell({ ...SAMPLE, events: exact }));
    for (const { passages } of back.events) expect(SAMPLE.events.some((event) => passages[0]!.quote.includes(event.passages[0]!.quote))).toBe(true); // prettier-ignore
  },
);
