import type { TimelineEvent } from '../../src/lib/core/model.ts';
import { dated, event, passageFrom, quoteFrom, stated, step } from './sample-parts.ts';

/** The accident and the first days of the strike. */
export const ACCIDENT_AND_STRIKE: readonly TimelineEvent[] = [
  event({
    id: 'accident',
    title: 'Two dockers died in the fall',
    kind: 'death',
    weight: 0.9,
    when: dated('2019-02-01', '2019-02-01', [stated('wire', 'on 1 February 2019')]),
    passages: [
      passageFrom(
        'wire',
        'Two dockers died in the fall, the harbour office said',
        dated('2019-02-01', '2019-02-01', []),
      ),
      passageFrom('review', 'the accident of February 2017, when two men died on the east quay'),
    ],
    attribution: 'the harbour office',
    conflicts: [
      {
        says: 'One source puts the deaths on the east quay in February 2017, two years before the others.',
        readings: [
          {
            earliest: '2019-02-01',
            latest: '2019-02-01',
            says: 'The wire report, written five days after, gives the day.',
            ...quoteFrom('wire', 'on 1 February 2019'),
          },
          {
            earliest: '2017-02-01',
            latest: '2017-02-28',
            says: 'The review names the month two years before; the year looks misprinted.',
            ...quoteFrom('review', 'February 2017'),
          },
        ],
      },
    ],
  }),
  event({
    id: 'walkout',
    title: 'Crane drivers at the port of Marrowgate walked off the night shift',
    kind: 'protest',
    weight: 1,
    when: dated('2019-02-01', '2019-02-01', [
      stated('wire', '1 February 2019'),
      step('agrees', 'A second source agrees: the first night of February.', 'review', 'the first night of February'),
    ]),
    passages: [
      passageFrom(
        'wire',
        'Crane drivers at the port of Marrowgate walked off the night shift',
        dated('2019-02-01', '2019-02-01', []),
      ),
      passageFrom('review', 'the drivers walked out on the first night of February'),
      passageFrom('notes', 'the cranes stopped one after another'),
    ],
    places: ['Marrowgate'],
  }),
  event({
    id: 'standstill',
    title: 'The port stood still',
    kind: 'economy',
    weight: 0.8,
    when: dated(
      '2019-02-01',
      '2019-02-15',
      [
        stated('chronicle', 'from 1 February to 15 February'),
        step(
          'year-of-publication',
          'The year is that of the publication, 18 February 2019.',
          'chronicle',
          '18 February 2019',
        ),
      ],
      { lasting: true },
    ),
    passages: [passageFrom('chronicle', 'The port stood still from 1 February to 15 February')],
  }),
  event({
    id: 'inspection-call',
    title: 'The strike committee called for an independent inspection',
    kind: 'request',
    weight: 0.6,
    when: dated('2019-02-02', '2019-02-02', [stated('wire', 'on Saturday, 2 February')]),
    passages: [passageFrom('wire', 'The strike committee called for an independent inspection')],
  }),
  event({
    id: 'quay-closed',
    title: 'the east quay was closed',
    kind: 'decision',
    weight: 0.6,
    when: dated(
      null,
      '2019-02-03',
      [step('by', 'Told as done “by” this day: on it or before.', 'wire', 'By 3 February')],
      {
        basis: 'relative',
      },
    ),
    passages: [passageFrom('wire', 'the east quay was closed')],
  }),
  event({
    id: 'injunction',
    title: 'The committee asked the Labour Court for an injunction',
    kind: 'request',
    weight: 0.75,
    when: dated(
      '2019-02-03',
      '2019-02-06',
      [
        step(
          'between',
          'The text names the first and the last day on which it can have been.',
          'review',
          'some time between 3 and 6 February',
        ),
        step(
          'year-of-publication',
          'The year is that of the publication, 11 February 2019.',
          'review',
          '11 February 2019',
        ),
      ],
      { basis: 'inferred' },
    ),
    passages: [passageFrom('review', 'The committee asked the Labour Court for an injunction')],
    actors: ['the committee', 'the Labour Court'],
  }),
  event({
    id: 'emergency',
    title: 'the city council declared a state of emergency in the harbour district',
    kind: 'decision',
    weight: 0.9,
    when: dated('2019-02-04', '2019-02-04', [stated('wire', 'At 17:40 on 4 February')], {
      clock: '17:40',
      precision: 'time',
    }),
    passages: [passageFrom('wire', 'the city council declared a state of emergency in the harbour district')],
  }),
  event({
    id: 'gate-cleared',
    title: 'Riot police cleared the gate of the grain terminal',
    kind: 'attack',
    weight: 0.7,
    when: dated(
      '2019-02-05',
      '2019-02-05',
      [
        step('next-day', '“The next morning” is the day after the event told before it.', 'wire', 'the next morning'),
        step('anchor', 'That event was on 4 February.', 'wire', '4 February'),
      ],
      { basis: 'relative' },
    ),
    passages: [passageFrom('wire', 'Riot police cleared the gate of the grain terminal')],
  }),
  event({
    id: 'arrests',
    title: 'eleven people were arrested',
    kind: 'arrest',
    weight: 0.55,
    when: dated(
      '2019-02-05',
      '2019-02-05',
      [step('next-day', '“The next morning” is the day after the event told before it.', 'wire', 'the next morning')],
      { basis: 'relative' },
    ),
    passages: [passageFrom('wire', 'eleven people were arrested')],
  }),
  event({
    id: 'no-soldiers',
    title: 'She [Ilse Tarnow] denied that soldiers would be sent to unload the ships',
    kind: 'deployment',
    status: 'denied',
    weight: 0.5,
    when: dated(
      null,
      '2019-02-06',
      [step('reported-by', 'It was told on 6 February, so it was no later.', 'wire', '6 February 2019')],
      { basis: 'publication' },
    ),
    passages: [passageFrom('wire', 'She denied that soldiers would be sent to unload the ships')],
  }),
];
