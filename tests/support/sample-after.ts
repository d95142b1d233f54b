import type { TimelineEvent } from '../../src/lib/core/model.ts';
import { dated, event, passageFrom, stated, step } from './sample-parts.ts';

/** From the talks to the agreement, and what is planned after it. */
export const AFTERMATH: readonly TimelineEvent[] = [
  event({
    id: 'premier',
    title: 'Ilse Tarnow said that the government “will not run a port by decree”',
    kind: 'statement',
    weight: 0.5,
    when: dated('2019-02-06', '2019-02-06', [step('today', '“Today” is the day of publication.', 'wire', 'today')], {
      basis: 'relative',
    }),
    passages: [passageFrom('wire', 'Ilse Tarnow, said today that the government "will not run a port by decree"')],
  }),
  event({
    id: 'talks',
    title: 'The talks in the customs house opened',
    kind: 'talks',
    weight: 0.8,
    when: dated(
      '2019-02-07',
      '2019-02-09',
      [
        stated('review', 'on 7 February'),
        step('days-later', 'They ended two days after they opened.', 'review', 'two days later'),
      ],
      { lasting: true },
    ),
    passages: [
      passageFrom('review', 'The talks in the customs house opened on 7 February and broke off two days later'),
      passageFrom('wire', 'Talks between the committee and the operator, Lanner Docks, are to begin on Thursday'),
    ],
  }),
  event({
    id: 'funeral',
    title: 'About three thousand people marched behind the coffins of the two dockers',
    kind: 'protest',
    weight: 0.7,
    when: dated('2019-02-08', '2019-02-08', [stated('chronicle', 'on 8 February')]),
    passages: [passageFrom('chronicle', 'About three thousand people marched behind the coffins of the two dockers')],
  }),
  event({
    id: 'offer',
    title: 'the operator offered to reopen the survey of 2009',
    kind: 'talks',
    weight: 0.5,
    when: dated('2019-02-10', '2019-02-10', [stated('review', 'On 10 February')]),
    passages: [passageFrom('review', 'the operator offered to reopen the survey of 2009')],
  }),
  event({
    id: 'harbour-master',
    title: 'The harbour master, Jonas Reck, resigned',
    kind: 'resignation',
    weight: 0.6,
    when: dated(
      '2019-02-10',
      '2019-02-10',
      [
        step('same-day', '“The same day” is the day of the sentence before.', 'review', 'the same day'),
        stated('review', 'On 10 February'),
      ],
      { basis: 'relative' },
    ),
    passages: [passageFrom('review', 'The harbour master, Jonas Reck, resigned')],
  }),
  event({
    id: 'emergency-lifted',
    title: 'The state of emergency was lifted',
    kind: 'decision',
    weight: 0.65,
    when: dated(
      '2019-02-04',
      '2019-02-14',
      [
        step('by', 'Told as done “by” this day: on it or before.', 'chronicle', 'by 14 February'),
        step(
          'after',
          'It can only be lifted after it was declared, on 4 February.',
          'wire',
          'declared a state of emergency',
        ),
      ],
      { basis: 'inferred' },
    ),
    passages: [passageFrom('chronicle', 'The state of emergency was lifted by 14 February')],
  }),
  event({
    id: 'agreement',
    title: 'Lanner Docks and the strike committee signed an agreement',
    kind: 'agreement',
    weight: 0.95,
    when: dated('2019-02-15', '2019-02-15', [stated('chronicle', 'on Friday, 15 February')]),
    passages: [passageFrom('chronicle', 'Lanner Docks and the strike committee signed an agreement')],
  }),
  event({
    id: 'police-left',
    title: 'the riot police left the harbour district',
    kind: 'withdrawal',
    weight: 0.5,
    when: dated(
      '2019-02-15',
      '2019-02-18',
      [
        step('after', 'It is told as coming after the signing, on 15 February.', 'chronicle', 'after the signing'),
        step('reported-by', 'It was told on 18 February, so it was no later.', 'chronicle', '18 February 2019'),
      ],
      { basis: 'inferred' },
    ),
    passages: [passageFrom('chronicle', 'the riot police left the harbour district')],
  }),
  event({
    id: 'cranes-moved',
    title: 'the first cranes moved',
    kind: 'economy',
    weight: 0.6,
    when: dated('2019-02-16', '2019-02-16', [stated('chronicle', 'at 06:00 on Saturday')], {
      clock: '06:00',
      precision: 'time',
      basis: 'relative',
    }),
    passages: [passageFrom('chronicle', 'the first cranes moved at 06:00 on Saturday')],
  }),
  event({
    id: 'debate',
    title: 'The regional parliament will debate a law on harbour safety',
    kind: 'decision',
    status: 'planned',
    weight: 0.4,
    when: dated('2019-03-05', '2019-03-05', [stated('chronicle', 'on 5 March 2019')]),
    passages: [passageFrom('chronicle', 'The regional parliament will debate a law on harbour safety')],
  }),
];
