import type { TimelineEvent } from '../../src/lib/core/model.ts';
import { dated, event, passageFrom, stated, step } from './sample-parts.ts';

/** What led to the strike, years before it, and what nobody dates. */
export const BACKGROUND: readonly TimelineEvent[] = [
  event({
    id: 'winter-strike',
    title: 'struck in the winter of 1979',
    kind: 'protest',
    weight: 0.2,
    when: dated(
      '1978-12-01',
      '1979-02-28',
      [
        step(
          'season',
          'A winter is December, January and February; the year is that of its end.',
          'notes',
          'the winter of 1979',
        ),
      ],
      { precision: 'season' },
    ),
    passages: [passageFrom('notes', 'my father, who had struck in the winter of 1979')],
  }),
  event({
    id: 'port-sold',
    title: 'Lanner Docks bought the port from the city',
    kind: 'agreement',
    weight: 0.4,
    when: dated('1998-01-01', '1998-12-31', [stated('review', 'in 1998')], { precision: 'year' }),
    passages: [passageFrom('review', 'Lanner Docks bought the port from the city in 1998')],
  }),
  event({
    id: 'inspectors-cut',
    title: 'it [Lanner Docks] cut its inspectors from thirty-one to four',
    kind: 'decision',
    weight: 0.45,
    when: dated('1998-01-01', '2003-12-31', [stated('review', 'from 1998 to 2003')], {
      precision: 'year',
      lasting: true,
    }),
    passages: [passageFrom('review', 'it cut its inspectors from thirty-one to four')],
  }),
  event({
    id: 'survey',
    title: 'The last full survey of the east quay was made',
    kind: 'other',
    weight: 0.35,
    when: dated('2009-01-01', '2009-12-31', [stated('review', 'in 2009')], { precision: 'year' }),
    passages: [passageFrom('review', 'The last full survey of the east quay was made in 2009')],
  }),
  event({
    id: 'first-walkout',
    title: 'A first walkout ended without an agreement',
    kind: 'protest',
    weight: 0.4,
    when: dated('2014-03-01', '2014-05-31', [stated('review', 'in the spring of 2014')], { precision: 'season' }),
    passages: [passageFrom('review', 'A first walkout in the spring of 2014 ended without an agreement')],
  }),
  event({
    id: 'letters',
    title: 'the committee wrote to the harbour office eleven times',
    kind: 'request',
    weight: 0.5,
    when: dated('2018-11-01', '2018-12-31', [stated('review', 'the last two months of 2018')], {
      precision: 'month',
      lasting: true,
    }),
    passages: [passageFrom('review', 'the committee wrote to the harbour office eleven times')],
  }),
  event({
    id: 'cracks-known',
    title: 'The committee says the operator knew of the cracks',
    kind: 'statement',
    status: 'claimed',
    attribution: 'The committee',
    weight: 0.4,
    when: dated(
      '2019-01-12',
      null,
      [
        step('since', 'What has been so “since” a day began on it or later.', 'chronicle', 'since 12 January'),
        step(
          'year-of-publication',
          'The year is that of the publication, 18 February 2019.',
          'chronicle',
          '18 February 2019',
        ),
      ],
      { basis: 'relative' },
    ),
    passages: [passageFrom('chronicle', 'the operator knew of the cracks since 12 January')],
  }),
];

export const UNPLACED: readonly TimelineEvent[] = [
  event({
    id: 'line-washed',
    title: 'The foreman ordered it [a white line] to be washed off',
    kind: 'decision',
    weight: 0.3,
    passages: [passageFrom('notes', 'The foreman ordered it to be washed off')],
  }),
  event({
    id: 'speech',
    title: 'He gave a speech to the young drivers',
    kind: 'statement',
    weight: 0.25,
    passages: [passageFrom('notes', 'He gave a speech to the young drivers')],
  }),
];
