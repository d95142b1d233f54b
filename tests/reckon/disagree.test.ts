import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../src/lib/core/pipeline.ts';
import type { Conflict, TimelineEvent } from '../../src/lib/core/model.ts';

/** The events that two reports tell, of 5 and 7 March 2019. */
function findEvents(first: string, second: string, language: string): readonly TimelineEvent[] {
  const sources = [first, second].map((content, index) => ({
    path: `report-${index}.txt`,
    content,
    declared: { title: `Report ${index}`, published: `2019-03-0${5 + 2 * index}`, language },
  }));
  return buildTimeline(sources).events;
}

function findConflicts(first: string, second: string, language = 'en'): Conflict[] {
  return findEvents(first, second, language).flatMap((event) => event.conflicts);
}

const numbersOf = (conflicts: readonly Conflict[]): string[][] =>
  conflicts.map(({ readings }) => readings.map(({ says }) => says));

describe('numbers that cannot both be right', () => {
  test.each<[string, string, string, string[]]>([
    [
      'two exact ones',
      'Rebels sank 12 boats in the harbour of Marel on 4 March 2019.',
      'Rebels sank 19 boats in the harbour of Marel on 4 March 2019.',
      ['12 boats, reported on 5 March 2019', '19 boats, reported on 7 March 2019'],
    ],
    [
      'an exact one and a word for a few dozen',
      'Dozens of miners were killed in Marel on 4 March 2019.',
      'In Marel 164 miners were killed on 4 March 2019.',
      ['Dozens of miners, reported on 5 March 2019', '164 miners, reported on 7 March 2019'],
    ],
    [
      'the dead, told by the noun and by the verb',
      'A blast in Marel killed nine people on 4 March 2019.',
      'A blast in Marel left at least 14 dead on 4 March 2019.',
      ['nine people, reported on 5 March 2019', 'at least 14 dead, reported on 7 March 2019'],
    ],
  ])('%s', (_, first, second, numbers) => {
    const conflicts = findConflicts(first, second);
    expect(numbersOf(conflicts)).toEqual([numbers]);
    for (const { readings } of conflicts) {
      expect(readings.map(({ document }) => document)).toEqual(['report-0', 'report-1']);
      for (const { earliest, latest } of readings) expect([earliest, latest]).toEqual([null, null]);
    }
  });

  test('a number that later reports raise is said to be one', () => {
    const [conflict] = findConflicts(
      'Nine miners were killed in Marel on 4 March 2019.',
      'Twelve miners were killed in Marel on 4 March 2019.',
    );
    expect(conflict!.says).toMatch(/may have risen/);
    expect(conflict!.says).toContain('Nine miners');
  });
});

describe('no conflict', () => {
  test.each<[string, string, string]>([
    [
      'a lower end that the other keeps',
      'At least 12 miners were killed in Marel on 4 March 2019.',
      'In Marel 19 miners were killed on 4 March 2019.',
    ],
    [
      'a word that allows the number',
      'Dozens of miners were killed in Marel on 4 March 2019.',
      'In Marel 41 miners were killed on 4 March 2019.',
    ],
    [
      'rough values',
      'About 1,000 workers rallied in Marel on 4 March 2019.',
      'Some 1,100 workers rallied in Marel on 4 March 2019.',
    ],
    [
      'numbers of different things',
      'Workers blocked 12 trains in Marel on 4 March 2019.',
      'Workers blocked three roads in Marel on 4 March 2019.',
    ],
    [
      'ages, sums and years',
      'Rebels robbed the bank of Marel of $40 on 4 March 2019.',
      'Rebels robbed the bank of Marel of $90 on 4 March 2019.',
    ],
  ])('%s', (_, first, second) => {
    expect(findConflicts(first, second)).toEqual([]);
  });

  test('a copy is no second source', () => {
    const text = 'Rebels sank 12 boats in the harbour of Marel on 4 March 2019.';
    expect(findConflicts(text, text)).toEqual([]);
  });
});

describe('numbers in other languages', () => {
  test.each<[string, string, string, string[] | null]>([
    [
      'de',
      'Bei dem Unglück in Lindau starben am 4. März 2019 Dutzende Menschen.',
      'Bei dem Unglück in Lindau starben am 4. März 2019 mindestens 164 Menschen.',
      ['Dutzende Menschen', 'mindestens 164 Menschen'],
    ],
    [
      'de',
      'In Lindau demonstrierten am 4. März 2019 rund 1.000 Arbeiter.',
      'In Lindau demonstrierten am 4. März 2019 etwa 1.100 Arbeiter.',
      null,
    ],
    [
      'fr',
      'Au moins 12 personnes sont mortes à Lindau le 4 mars 2019.',
      'Neuf personnes sont mortes à Lindau le 4 mars 2019.',
      ['Au moins 12 personnes', 'Neuf personnes'],
    ],
    [
      'fr',
      'Des dizaines de personnes sont mortes à Lindau le 4 mars 2019.',
      'À Lindau, 41 personnes sont mortes le 4 mars 2019.',
      null,
    ],
    [
      'es',
      'Doce personas murieron en Lindau el 4 de marzo de 2019.',
      'En Lindau murieron 19 personas el 4 de marzo de 2019.',
      ['Doce personas', '19 personas'],
    ],
    [
      'es',
      'Al menos doce personas murieron en Lindau el 4 de marzo de 2019.',
      'En Lindau murieron 19 personas el 4 de marzo de 2019.',
      null,
    ],
    [
      'uk',
      'У Берегівці 4 березня 2019 року загинули троє шахтарів.',
      'У Берегівці 4 березня 2019 року загинули понад 12 шахтарів.',
      ['троє шахтарів', 'понад 12 шахтарів'],
    ],
    [
      'uk',
      'У Берегівці 4 березня 2019 року загинули щонайменше дев’ять молодих шахтарів.',
      'У Берегівці 4 березня 2019 року загинули 12 шахтарів.',
      null,
    ],
    [
      'ru',
      'В Выборге 4 марта 2019 года погибли девять человек.',
      'В Выборге 4 марта 2019 года погибли 12 человек.',
      ['девять человек', '12 человек'],
    ],
    [
      'ru',
      'В Выборге 4 марта 2019 года погибли не менее девяти человек.',
      'В Выборге 4 марта 2019 года погибли около 12 человек.',
      null,
    ],
  ])('%s: %s', (language, first, second, numbers) => {
    const events = findEvents(first, second, language);
    expect(events.map(({ sources }) => sources)).toContain(2);
    const conflicts = events.flatMap((event) => event.conflicts);
    expect(conflicts.map(({ readings }) => readings.map(({ says }) => says.replace(/, reported.*/, '')))).toEqual(
      numbers === null ? [] : [numbers],
    );
  });
});
