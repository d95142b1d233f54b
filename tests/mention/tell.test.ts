import { describe, expect, test } from 'vitest';
import { readOne, readText, readTold, wordDatings } from './support.ts';

describe('what is not the case is told by nobody', () => {
  test.each([
    'The army did not withdraw from Orn on Monday.',
    'Soldiers never attacked Marel on Monday.',
    "The ministers won't meet in Lund on Monday.",
    'The army would attack Marel on Monday.',
    'Rebels could have attacked Marel on Monday.',
    'The bridge may have collapsed on Monday.',
    'If rebels attacked Marel on Monday, the bank would default.',
    'Unless the army withdraws, the rebels will attack Marel on Monday.',
    'Whether the army attacked Marel on Monday is unknown.',
    'The firm plans to buy Arvia Rail on Monday.',
    'Vera Holm was to meet the king on Monday.',
    'Rebels were unable to seize the bridge on Monday.',
    'Rebels did not manage to seize the bridge on Monday.',
    'No agreement was signed in Lund on Monday.',
    'Nobody attacked Marel, and no shots were fired on Monday.',
    'There was no strike in Lund on Monday.',
  ])('%s', (sentence) => {
    expect(readText(sentence).mentions.filter((mention) => mention.told || mention.stands)).toEqual([]);
  });
});

describe('tried, wanted, refused: told as such, not as done', () => {
  test.each([
    'Rebels wanted to attack Marel on Monday.',
    'Soldiers tried to seize the bridge on Monday.',
    'The council refused to meet on Monday.',
    'Rebels failed to seize the bridge on Monday.',
  ])('%s', (sentence) => {
    const { kind, title } = readOne(sentence);
    expect(kind).toBe('other');
    expect(title).toBe(sentence.replace(' on Monday.', ''));
  });
});

describe('what is told as a fact', () => {
  test.each([
    ['managed to', 'Soldiers managed to seize the bridge in Lund.', 'attack'],
    ['was able to', 'Rebels were able to seize the bridge on Monday.', 'attack'],
    ['had to', 'The army had to withdraw from Marel on Monday.', 'withdrawal'],
    ['began to', 'The troops began to leave the fort.', 'withdrawal'],
    ['did', 'Vera Holm did resign on Monday.', 'resignation'],
    ['a passive', 'Two miners were killed in Orn.', 'death'],
    ['a passive with its agent', 'The bridge was attacked by rebels on 3 May 2018.', 'attack'],
    ['a perfect passive', 'The town has been besieged since 3 May 2018.', 'attack'],
    ['a progressive', 'The council is meeting today in Lund.', 'meeting'],
    ['a noun as subject', 'The trial of Paul Hart began on Monday.', 'trial'],
    ['a noun as object of an empty verb', 'Lund submitted a petition on Monday.', 'request'],
    ['“there was”', 'There were clashes in Lund on Monday.', 'attack'],
    ['no fewer than', 'No fewer than nine miners were killed in Orn on Monday.', 'death'],
    ['without', 'Without waiting for the king, the army attacked Marel on Monday.', 'attack'],
    ['a verb after “of the …”', 'The roof of the hall collapsed.', 'disaster'],
    ['a verb after a relative clause', 'The union, which had called for a strike, agreed to a truce.', 'agreement'],
    ['a verb after an apposition', 'The mayor, elected in 2010, resigned on Monday.', 'resignation'],
    ['rebels and strikes as nouns', 'According to the guard, rebels attacked Marel on Monday.', 'attack'],
  ])('%s', (_, sentence, kind) => {
    expect(readOne(sentence).kind).toBe(kind);
  });
});

describe('participles that are adjectives tell nothing', () => {
  test.each([
    ['The seized ships were burned on Monday.', 'burned'],
    ['Weapons seized by police were shown in Lund.', 'shown'],
    ['Two of the arrested miners sang on Monday.', 'sang'],
    ['In the besieged town, bread was sold on Monday.', 'sold'],
  ])('%s', (sentence, verb) => {
    const { document, cue, kind } = readOne(sentence);
    expect(document).toBe('week');
    expect(sentence.slice(cue.start, cue.end)).toBe(verb);
    expect(kind === 'other' || kind === 'economy').toBe(true);
  });
});

describe('names that contain cue words are names', () => {
  test.each(['The War Museum in Lund opened on 3 May 2018.', 'The Treaty Bank paid the Strike Fund on Monday.'])(
    '%s',
    (sentence) => expect(readText(sentence).mentions.map(({ kind }) => kind)).toEqual(['other']),
  );

  test('the name of an organisation is an actor of what it does', () => {
    const { kind, actors } = readOne('The Lund Treaty Organization met on Monday.');
    expect({ kind, actors }).toEqual({ kind: 'meeting', actors: ['Lund Treaty Organization'] });
  });
});

describe('status and attribution', () => {
  test.each<[string, string, string, string | null]>([
    ['The ministers met in Lund on Monday.', 'The ministers met in Lund', 'reported', null],
    ['The ministers will meet in Lund on Monday.', 'The ministers will meet in Lund', 'planned', null],
    ['The premier meets the bishop next week.', 'The premier meets the bishop', 'planned', null],
    [
      'A detective testified that Karl Strand told him he had left Lund on Monday.',
      '[Karl Strand] had left Lund',
      'claimed',
      'Karl Strand told him',
    ],
    [
      'According to the ministry, rebels attacked Marel on 3 May 2018.',
      'Rebels attacked Marel',
      'claimed',
      'According to the ministry',
    ],
    ['According to Vera Holm, the bridge collapsed.', 'The bridge collapsed', 'claimed', 'According to Vera Holm'],
    ['The mayor said that the bridge collapsed on 3 May 2018.', 'The bridge collapsed', 'claimed', 'The mayor said'],
    ['The bridge, she recalls, collapsed on 3 May 2018.', 'The bridge collapsed', 'claimed', 'she recalls'],
    ['"Rebels attacked Marel on Monday," the mayor said.', 'Rebels attacked Marel', 'claimed', 'the mayor said'],
    ['“Rebels attacked Marel on Monday,” said the mayor.', 'Rebels attacked Marel', 'claimed', 'said the mayor'],
    ['The mayor said: "Rebels attacked Marel in May."', 'Rebels attacked Marel', 'claimed', 'The mayor said'],
    ['We recall that the bridge collapsed in 2007.', 'The bridge collapsed', 'reported', null],
    ['The mayor denied that police attacked the crowd.', 'Police attacked the crowd', 'denied', 'The mayor denied'],
  ])('%s', (sentence, title, status, attribution) => {
    const mention = readText(sentence).mentions.find((candidate) => candidate.told && candidate.title === title);
    expect(mention).toMatchObject({ title, status, attribution });
  });

  test('hedges stay in the title', () => {
    expect(readOne('Rebels allegedly attacked Marel on Monday.').title).toBe('Rebels allegedly attacked Marel');
    expect(readOne('The bridge almost collapsed on Monday.').title).toBe('The bridge almost collapsed');
    expect(readOne('The crowd was as if struck dumb on Monday.').title).toContain('as if struck dumb');
  });
});

test('a date that begins within the last word breaks nothing', () => {
  expect(readOne('A mill was built in Lund about 1859-1862.').title).toContain('A mill was built in Lund');
});

describe('datings', () => {
  test.each<[string, readonly string[]]>([
    ['The ministers met in Lund on 11 March 2019.', ['on 2019-03-11']],
    ['On Monday the ministers met in Lund.', ['on 2019-03-11']],
    ['The ministers will meet in Lund on Monday.', ['on 2019-03-18']],
    ['The army had withdrawn from Orn before 3 May 2018.', ['before 2018-05-03']],
    ['The mine in Orn was closed by 5 May 2018.', ['by 2018-05-05']],
    ['The mine in Orn was open until 2011 and was closed.', ['until 2011']],
    ['The strikes have spread since March 2018.', ['since 2018-03']],
    ['The council has met in Lund since 2011.', ['on 2011']],
    ['From 1998 to 2002 the mine in Orn was closed.', ['on 1998/2002']],
    ['Between 3 and 5 May 2018 rebels attacked Marel.', ['on 2018-05-03/2018-05-05']],
    ['The mine was closed as early as 2014.', ['on 2014']],
    ['As in 2014, the river flooded Lund.', []],
    ['Grain fell to nine crowns, the lowest price since 1995.', []],
    ['It snowed in Lund for the first time since 1995.', []],
    ['The price of grain was 9 in 1933 and did not fall until Norrland entered the war in 1941.', ['on 1941']],
    [
      'The baker sold his oven, mostly used for pies, on Monday, after cleaning it the night before last.',
      ['on 2019-03-11'],
    ],
    ['Unlike in 2014, the river flooded Lund.', []],
    ['The council met more often than in 2014.', []],
    ['The ministers met in Lund in March.', ['on 2019-03']],
    ['The prices of 2019 were published on Monday.', ['on 2019-03-11']],
    ['The mayor, elected in 2010, resigned on Monday.', ['on 2019-03-11']],
  ])('%s', (sentence, datings) => {
    expect(wordDatings(readOne(sentence))).toEqual(datings);
  });

  test.each<[string, string, readonly (readonly [string, readonly string[]])[]]>([
    [
      'each clause has its own date',
      'Workers in Lund rallied on Monday, and miners in Orn went on strike on Tuesday.',
      [
        ['Workers in Lund rallied', ['on 2019-03-11']],
        ['Miners in Orn went on strike', ['on 2019-03-12']],
      ],
    ],
    [
      'a relative clause tells with its own date',
      'The strike, which began in Lund on 3 May 2018, ended on 9 May 2018.',
      [
        ['[The strike] began in Lund', ['on 2018-05-03']],
        ['The strike, which began in Lund on 3 May 2018, ended', ['on 2018-05-09']],
      ],
    ],
    [
      'a birth is no death',
      'Paul Hart was born in 1962 and died in 2001.',
      [
        ['Paul Hart was born', ['on 1962']],
        ['[Paul Hart] died', ['on 2001']],
      ],
    ],
    [
      'a date at the head covers what “and” adds',
      'On 3 May 2018 the bridge was closed and shops were looted in Lund.',
      [
        ['The bridge was closed', ['on 2018-05-03']],
        ['Shops were looted in Lund', ['on 2018-05-03']],
      ],
    ],
    [
      'what “when” right after a date tells happened on it too',
      'Nine miners were killed on Monday when a gallery of the mine collapsed.',
      [
        ['Nine miners were killed', ['on 2019-03-11']],
        ['A gallery of the mine collapsed', ['on 2019-03-11']],
      ],
    ],
    [
      'the date of what is denied dates nothing else',
      'The treaty was not signed on 3 May 2018 but rebels attacked Marel.',
      [['Rebels attacked Marel', []]],
    ],
    [
      'a date in a relative clause does not date the main clause',
      'The union, which was founded on 3 May 2018, called off the strike, but the miners, who wanted more, walked out on Tuesday.',
      [['The miners, who wanted more, walked out', ['on 2019-03-12']]],
    ],
  ])('%s', (_, text, expected) => {
    const told = readTold(text).map((mention) => [mention.title, wordDatings(mention)] as const);
    for (const one of expected) expect(told).toContainEqual(one);
  });
});

test('a stamp of the page is no happening', () => {
  expect(
    readTold('Page last updated at 07:48 GMT, Friday, 15 March 2019\n\nRebels attacked Marel on Monday.'),
  ).toHaveLength(1);
  const [first] = readTold(
    'Page last updated at 07:48 GMT, Friday, 15 March 2019 (a fault) Rebels attacked Marel on Monday.',
  );
  expect(first!.title).toContain('Rebels attacked Marel');
});

test('what is told as past has no day after the publication', () => {
  const mention = readOne('The concert of next Saturday was moved to Orn.');
  expect([mention.status, wordDatings(mention)]).toEqual(['reported', []]);
});

describe('standing', () => {
  test.each<[boolean, string, string]>([
    [true, 'an undated change', 'Rebels attacked Marel.'],
    [true, 'anything dated', 'The school in Lund opened on Monday.'],
    [false, 'an undated remark', 'The minister warned of floods.'],
    [false, 'an undated walk', 'The mayor stepped over the wire.'],
    [false, 'a plan without a date', 'The ministers will meet in Lund.'],
    [true, 'a plan with a date', 'The ministers will meet in Lund on Monday.'],
    [false, 'an anaphor', 'It was attacked.'],
    [false, 'a verb that stands for another', 'The town of Marel, in 1998, did so.'],
    [false, 'what is only dated “before”', 'The letter was published before 2011.'],
  ])('%s: %s', (stands, _, sentence) => {
    expect(readOne(sentence).stands).toBe(stands);
  });

  test('a remark in brackets never stands', () => {
    const { mentions } = readText('In Lund (the army attacked Marel on Monday) shops were closed on Tuesday.');
    expect(mentions.map(({ title, stands }) => [title, stands])).toEqual([
      ['The army attacked Marel', false],
      ['Shops were closed', true],
    ]);
  });

  test.each([
    ['the siege of Marel', 'The king died two days after the siege of Marel.', true],
    ['the siege', 'The king died two days after the siege.', false],
    ['a threat', 'The threat of an attack on Marel closed the school on Monday.', false],
  ])('a happening that is only named: %s', (_, sentence, stands) => {
    const named = readText(sentence).mentions.filter((mention) => !mention.told);
    expect(named.some((mention) => mention.stands)).toBe(stands);
  });
});

describe('links', () => {
  test.each<[string, readonly (readonly [number, string, number])[]]>([
    ['The army withdrew after the attack on Marel.', [[0, 'after', 1]]],
    ['Following the request of the mayor, troops arrived in Marel.', [[1, 'after', 0]]],
    ['Ahead of the summit in Lund, workers rallied.', [[1, 'before', 0]]],
    ['The bridge collapsed before the strike on Monday.', [[0, 'before', 1]]],
    ['During the strike in Lund, a bridge collapsed on Monday.', [[1, 'during', 0]]],
    ['Rebels attacked Marel on Monday. In the end, the army withdrew from the town.', [[1, 'after', 0]]],
    ['Rebels attacked Marel on Monday. The army withdrew from the town.', []],
    ['The fair opened with a song about sailors waiting the day before the attack on Marel.', []],
  ])('%s', (text, expected) => {
    const { mentions } = readText(text);
    const links = mentions.flatMap((mention, index) =>
      mention.links.map((l) => [index, l.relation, l.target] as const),
    );
    expect(links).toEqual(expected);
  });

  test('a story since a date frames what follows until another date', () => {
    const { mentions } = readText(
      'Since March 2018, the strikes have spread. Workers left the pits. Police arrested nine men in Lund. On 4 May 2018, the mine burned. The roof collapsed.',
    );
    const framed = mentions.filter((mention) => mention.frame !== null).map((mention) => mention.title);
    expect(framed).toEqual(['Workers left the pits', 'Police arrested nine men in Lund']);
  });
});

test('a date that ends within a word is read', () =>
  expect(() => readText('The poet was born in Lund or Marel, Norrland about 1859-1862.')).not.toThrow());
