import type { Timeline } from '../../src/lib/core/model.ts';
import { AFTERMATH } from './sample-after.ts';
import { BACKGROUND, UNPLACED } from './sample-before.ts';
import { DOCUMENTS } from './sample-documents.ts';
import { dated, quoteFrom, stated } from './sample-parts.ts';
import { ACCIDENT_AND_STRIKE } from './sample-strike.ts';

/**
 * An invented timeline with events of every sort: exact, with a clock, uncertain, lasting, open on either side, in
 * conflict, undated, and a few years before the burst that the story is about.
 */
export const SAMPLE: Timeline = {
  format: 'sourceline/1',
  title: 'The strike at Marrowgate',
  language: 'en',
  documents: DOCUMENTS,
  events: [...BACKGROUND, ...ACCIDENT_AND_STRIKE, ...AFTERMATH, ...UNPLACED],
  leftovers: [
    {
      ...quoteFrom('review', 'In 2016 the operator promised new gangways; none was delivered.'),
      when: dated('2016-01-01', '2016-12-31', [stated('review', 'In 2016')], { precision: 'year' }),
    },
    {
      ...quoteFrom(
        'chronicle',
        'Under the agreement every gangway will be inspected by June 2019, and a memorial to the two dockers is planned for the anniversary next year.',
      ),
      when: dated(null, '2019-06-30', [stated('chronicle', 'by June 2019')]),
    },
  ],
  problems: [
    {
      document: 'notes',
      message:
        'notes.txt gives no date of publication, so words like “today” in it stay without a day. Add a line with its date under the title.',
    },
  ],
};
