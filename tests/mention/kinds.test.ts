import { describe, expect, test } from 'vitest';
import { KINDS, ruleOf } from '../../src/lib/core/mention/kinds.ts';
import { readText, readTold } from './support.ts';

/** Kind → sentences that tell one of it, and sentences with its words that tell none. */
const KIND_EXAMPLES: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  withdrawal: {
    yes: [
      'The garrison withdrew from Marel.',
      'Soldiers evacuated the island of Orn.',
      'The troops were pulled out of Marel.',
      'The withdrawal of the troops from Orn began on Tuesday.',
    ],
    no: ['The minister left the room on 4 May 2018.', 'She withdrew forty crowns from the bank.'],
  },
  deployment: {
    yes: [
      'The government sent troops to Orn.',
      'Peacekeepers arrived in Marel.',
      'The deployment of soldiers in Orn was completed on 4 May 2018.',
    ],
    no: ['The author sent a letter to Orn on 4 May 2018.', 'The idea crossed her mind on 4 May 2018.'],
  },
  request: {
    yes: ['The mayor of Lund requested help.', 'The province asked for doctors.', 'Lund submitted a petition.'],
    no: ['The teacher asked a question on 4 May 2018.', 'The milk turned sour on 4 May 2018.'],
  },
  resignation: {
    yes: ['The chancellor of Arvia resigned.', 'The judge stepped down.', 'The board dismissed Paul Hart.'],
    no: ['The mayor stepped over the wire on 4 May 2018.', 'The tourists stood on the pier on 4 May 2018.'],
  },
  appointment: {
    yes: ['Parliament appointed Vera Holm.', 'Vera Holm was sworn in.', 'Vera Holm was named as judge.'],
    no: ['The king inaugurated the new bridge on 4 May 2018.', 'The winner swore loudly on 4 May 2018.'],
  },
  election: {
    yes: ['Voters elected Anna Holm.', 'Arvia went to the polls.', 'The referendum in Arvia was held on Sunday.'],
    no: ['The singer won the prize on 4 May 2018.', 'The pupils went to the lake on 4 May 2018.'],
  },
  arrest: {
    yes: ['Police arrested nine men in Lund.', 'Two drivers were detained.', 'Customs officers raided the depot.'],
    no: ['The photograph shows the prison on 4 May 2018.', 'The birds were fed on 4 May 2018.'],
  },
  trial: {
    yes: ['The court sentenced Paul Hart.', 'Paul Hart was acquitted.', 'The trial of Paul Hart began on Monday.'],
    no: ['She wrote one long sentence on 4 May 2018.', 'The shop charged nine crowns on 4 May 2018.'],
  },
  death: {
    yes: ['Paul Hart died in Lund.', 'Two miners were killed in Orn.', 'The funeral of the queen was held on Monday.'],
    no: ['The death toll rose on Monday.', 'The cemetery was opened on Monday.'],
  },
  attack: {
    yes: ['Rebels attacked Marel.', 'The town was besieged by pirates.', 'A bomb exploded in Marel.'],
    no: ['The attack dogs were fed on Monday.', 'The door broke on Monday.'],
  },
  protest: {
    yes: ['Workers rallied in Lund.', 'Students took to the streets.', 'The drivers went on strike.'],
    no: ['The drivers went on holiday on Monday.', 'The strike committee was elected on Monday.'],
  },
  disaster: {
    yes: ['The roof of the hall collapsed.', 'The ferry sank.', 'An earthquake destroyed Marel.'],
    no: ['The crash course in Lund began on Monday.', 'The flood gates were painted on Monday.'],
  },
  agreement: {
    yes: ['Arvia and Norrland signed a treaty.', 'The firms agreed on a merger.', 'The parties reached a deal.'],
    no: ['The twins reached a farm on Monday.', 'The agreement text was printed on Monday.'],
  },
  talks: {
    yes: ['Delegates negotiated in Lund.', 'Talks between Arvia and Norrland began.', 'A bishop mediated.'],
    no: ['The rain began on Monday.', 'The talks table was moved on Monday.'],
  },
  meeting: {
    yes: [
      'The ministers met in Lund.',
      'The council convened.',
      'Bishops gathered in Lund.',
      'The summit in Lund was held on Monday.',
    ],
    no: [
      'Clouds gathered on Monday.',
      'The meeting room was painted on Monday.',
      'The conference hall burned on Monday.',
    ],
  },
  decision: {
    yes: ['The council banned cars.', 'Parliament adopted the law.', 'A curfew was imposed in Lund.'],
    no: ['The law book was printed on Monday.', 'The boat passed the island on Monday.'],
  },
  economy: {
    yes: ['Holm Steel bought Arvia Rail.', 'The bank defaulted.', 'Holm Steel laid off ninety workers.'],
    no: ['The hens laid eggs on Monday.', 'The takeover rumours faded on Monday.'],
  },
  statement: {
    yes: ['The minister warned of floods.', 'The mayor announced a festival.', 'Vera Holm wrote that she was well.'],
    no: ['The letter box was painted on Monday.', 'The interview room burned on Monday.'],
  },
  other: {
    yes: ['The school in Lund opened.', 'The bridge has been painted.', 'The ferry has come back.'],
    no: ['The school in Lund is old.', 'Lund has two schools.'],
  },
};

test('every kind has examples, and none is missing from the table', () => {
  expect(Object.keys(KIND_EXAMPLES).sort()).toEqual(KINDS.map(({ kind }) => kind).sort());
  for (const { yes, no } of Object.values(KIND_EXAMPLES)) {
    expect(yes.length).toBeGreaterThanOrEqual(2);
    expect(no.length).toBeGreaterThanOrEqual(1);
  }
});

describe.each(Object.entries(KIND_EXAMPLES))('%s', (kind, { yes, no }) => {
  test.each(yes)('is told: %s', (sentence) => {
    expect(readTold(sentence).map((mention) => mention.kind)).toContain(kind);
  });

  test.each(no)('is not told: %s', (sentence) => {
    const standing = readText(sentence).mentions.filter((mention) => mention.told || mention.stands);
    expect(standing.map((mention) => mention.kind)).not.toContain(kind);
  });
});

test('a kind that is in no table is a mistake', () => {
  expect(() => ruleOf('picnic')).toThrow('unknown kind: picnic');
});

test('what presupposes another kind names one of the table', () => {
  for (const { presupposes } of KINDS)
    if (presupposes !== undefined) expect(ruleOf(presupposes).kind).toBe(presupposes);
});
