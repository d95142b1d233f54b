import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineEvent, When } from '../../src/lib/core/model.ts';
import { verifyTimeline } from '../../src/lib/core/timeline/verify.ts';
import { INVENTED } from './invented.ts';

const [ferry, master] = INVENTED.events as readonly [TimelineEvent, TimelineEvent];
const document = INVENTED.documents[0]!;

function withEvent(change: Partial<TimelineEvent>): Timeline {
  return { ...INVENTED, events: [{ ...ferry, ...change }, master] };
}

function withWhen(change: Partial<When>): Timeline {
  return withEvent({ when: { ...ferry.when, ...change } });
}

test('a sound timeline has no problem', () => {
  expect(verifyTimeline(INVENTED)).toEqual([]);
});

const day = { earliest: '1911-05-03', latest: '1911-05-03' };
const next = { earliest: '1911-05-04', latest: '1911-05-04' };

describe('what is not as promised is told', () => {
  test.each<[string, Timeline, string]>([
    ['changed text', { ...INVENTED, documents: [{ ...document, text: `${document.text}!` }] }, 'SHA-256'],
    ['two documents of one id', { ...INVENTED, documents: [document, document] }, 'Two documents have the id "ferry"'],
    ['two events of one id', withEvent({ id: 'e2' }), 'the id "e2" belongs to "The ferry sank" already'],
    ['an alias that is an id', withEvent({ aliases: ['e2'] }), 'the id "e2" belongs'],
    ['another quote', withEvent({ passages: [{ ...ferry.passages[0]!, quote: 'The fairy' }] }), 'quotes “The fairy”'],
    [
      'a step on other words',
      withWhen({ because: [{ ...ferry.when.because[0]!, start: 1 } as never] }),
      'because[0] quotes',
    ],
    [
      'an unknown document',
      withEvent({ passages: [{ ...ferry.passages[0]!, document: 'x' }] }),
      'names the document "x"',
    ],
    [
      'a passage outside its sentence',
      withEvent({ passages: [{ ...ferry.passages[0]!, sentence: { start: 4, end: 9 } }] }),
      'outside its own sentence',
    ],
    ['no kind', withEvent({ kind: '' }), 'it has no kind'],
    ['a weight beyond 1', withEvent({ weight: 1.1 }), 'its weight 1.1'],
    ['a weight that is no number', withEvent({ weight: NaN }), 'its weight NaN'],
    ['no source', withEvent({ sources: 0 }), 'it counts no source'],
    ['bounds out of order', withWhen({ earliest: '1911-05-04' }), 'is after its latest bound'],
    [
      'times out of order',
      withWhen({ earliest: '1911-05-03T12:00', latest: '1911-05-03T11:00' }),
      'is after its latest bound',
    ],
    ['a day that is none', withWhen({ latest: '1911-06-31' }), '"1911-06-31" is no day of the calendar'],
    [
      'a reading out of order',
      withWhen({ readings: [{ earliest: '1912-01-02', latest: '1912-01-01', says: '' }] }),
      'is after',
    ],
    ['a date without a basis', withWhen({ basis: 'none' }), 'its basis should be "none" exactly'],
    ['no EDTF', withWhen({ edtf: null }), 'its EDTF should be null exactly'],
    ['a start without an end', withWhen({ start: day }), 'both a start and an end'],
    ['an end beyond the outer bounds', withWhen({ start: day, end: next }), 'outer bounds'],
  ])('%s', (_, timeline, sentence) => {
    expect(
      verifyTimeline(timeline)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(sentence);
  });
});
