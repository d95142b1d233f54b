import type { TimelineDocument } from '../../src/lib/core/model.ts';
import { UNDATED, whenOf } from '../../src/lib/core/base/when.ts';
import { dayOf } from '../../src/lib/core/base/day.ts';

/** The texts of an invented story: a dock strike in the port of Marrowgate in February 2019. */

const WIRE = `Port of Marrowgate: what we know so far
North Coast Wire, 6 February 2019

Crane drivers at the port of Marrowgate walked off the night shift on 1 February 2019 after a gangway gave way under a cargo of steel. Two dockers died in the fall, the harbour office said.

The strike committee called for an independent inspection on Saturday, 2 February. By 3 February the east quay was closed and some forty ships were waiting in the roads.

At 17:40 on 4 February the city council declared a state of emergency in the harbour district. Riot police cleared the gate of the grain terminal the next morning; eleven people were arrested.

The prime minister, Ilse Tarnow, said today that the government "will not run a port by decree". She denied that soldiers would be sent to unload the ships.

Talks between the committee and the operator, Lanner Docks, are to begin on Thursday in the old customs house.
`;

const REVIEW = `Why the cranes stopped
By Edda Korhonen
Quay Review, 11 February 2019

The gangway did not fail in a night. Lanner Docks bought the port from the city in 1998, and from 1998 to 2003 it cut its inspectors from thirty-one to four. The last full survey of the east quay was made in 2009.

A first walkout in the spring of 2014 ended without an agreement. In 2016 the operator promised new gangways; none was delivered. Over the last two months of 2018 the committee wrote to the harbour office eleven times.

When the drivers walked out on the first night of February, the whole of the east quay followed before dawn. The committee asked the Labour Court for an injunction some time between 3 and 6 February; the court has not said on which day the request reached it.

The talks in the customs house opened on 7 February and broke off two days later. On 10 February the operator offered to reopen the survey of 2009. The harbour master, Jonas Reck, resigned the same day.

Grain prices on the coast rose by a fifth during the strike. Few had thought of gangways before the accident of February 2017, when two men died on the east quay.
`;

const CHRONICLE = `Marrowgate goes back to work
The Harbour Chronicle, 18 February 2019

The strike at Marrowgate is over. Lanner Docks and the strike committee signed an agreement on Friday, 15 February, after a night of bargaining, and the first cranes moved at 06:00 on Saturday.

The port stood still from 1 February to 15 February. The state of emergency was lifted by 14 February, and the riot police left the harbour district after the signing.

Under the agreement every gangway will be inspected by June 2019, and a memorial to the two dockers is planned for the anniversary next year. The committee says the operator knew of the cracks since 12 January; the operator denies it.

About three thousand people marched behind the coffins of the two dockers on 8 February. The bishop of Marrowgate asked both sides to come to terms.

The regional parliament will debate a law on harbour safety on 5 March 2019.
`;

const NOTES = `Notes from the east quay

I was on the night shift when the gangway went. We stood at the rail and nobody spoke. Then the siren, and the cranes stopped one after another, from the sea wall inwards.

Somebody had painted a white line on the third gangway, where the crack was. The foreman ordered it to be washed off.

After the funeral my father, who had struck in the winter of 1979, brought soup to the gate every morning. He gave a speech to the young drivers and told them to keep count of the letters.

<b>The committee kept the letters in a biscuit tin</b> & the tin is now in the city museum.
`;

const published = (day: number) =>
  whenOf(
    { earliest: day, latest: day },
    {
      precision: 'day',
      basis: 'stated',
      because: [{ rule: 'header-date', says: 'The line under the title gives the date of publication.' }],
    },
  );

function document(id: string, details: Partial<TimelineDocument> & { title: string; text: string }): TimelineDocument {
  return {
    id,
    publisher: null,
    url: null,
    path: `${id}.txt`,
    language: 'en',
    sha256: '0'.repeat(64),
    published: UNDATED,
    ...details,
  };
}

export const DOCUMENTS: readonly TimelineDocument[] = [
  document('chronicle', {
    title: 'Marrowgate goes back to work',
    publisher: 'The Harbour Chronicle',
    text: CHRONICLE,
    published: published(dayOf(2019, 2, 18)),
  }),
  document('notes', { title: 'Notes from the east quay', text: NOTES }),
  document('review', {
    title: 'Why the cranes stopped',
    publisher: 'Quay Review',
    url: 'https://quay-review.example/why-the-cranes-stopped',
    text: REVIEW,
    published: published(dayOf(2019, 2, 11)),
  }),
  document('wire', {
    title: 'Port of Marrowgate: what we know so far',
    publisher: 'North Coast Wire',
    text: WIRE,
    published: published(dayOf(2019, 2, 6)),
  }),
];
