import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/lib/core/document/read.ts';
import { readImprint } from '../../src/lib/core/imprint/read.ts';
import { readDocument } from '../../src/lib/core/pipeline.ts';

const ENGLISH =
  'The harbour was closed on 9 May 2019, and nobody in the town could say why the council had sent all of its men home and shut the gates.';
const GERMAN =
  'Wir haben den Hafen am 4. Mai 2019 geschlossen, weil die Schiffe nicht mehr sicher waren und der Rat es so wollte.';
const FRENCH =
  'Le port a été fermé le 12 juin 2019, parce que les navires ne pouvaient plus entrer dans la ville et que le conseil le voulait.';
const RUSSIAN =
  'Порт был закрыт 3 марта 2019 года, потому что суда не могли больше войти в город, и совет это решил после заседания.';

function read(content: string) {
  const doc = readDocuments({ path: 'a.txt', content }).documents[0]!;
  const { foreign } = readImprint(doc);
  return {
    foreign: foreign.map(({ start, end, language }) => [language, content.slice(start, end)]),
    dates: readDocument(doc, null).expressions.map(({ value }) => value),
  };
}

describe('words in another language', () => {
  it('are told by the paragraph, and their dates read in it', () => {
    const { foreign, dates } = read(`${ENGLISH}\n\n${GERMAN}\n\n${ENGLISH}\n\n${RUSSIAN}`);
    expect(foreign).toEqual([
      ['de', GERMAN],
      ['ru', RUSSIAN],
    ]);
    expect(dates).toEqual(['2019-05-09', '2019-05-04', '2019-05-09', '2019-03-03']);
  });

  it('are told inside a paragraph by their quotation marks', () => {
    const { foreign, dates } = read(`${ENGLISH} “${FRENCH}” he said on 13 May 2019. ${ENGLISH}`);
    expect(foreign).toEqual([['fr', FRENCH]]);
    expect(dates).toEqual(['2019-05-09', '2019-06-12', '2019-05-13', '2019-05-09']);
  });

  it.each([
    ['a text in one language', `${ENGLISH}\n\n${ENGLISH}`],
    ['a few words', `${ENGLISH}\n\n“Wir haben den Hafen geschlossen.”\n\n${ENGLISH}`],
    ['a list of names', `${ENGLISH}\n\nAnna Berg, Karl de la Rue, Van den Berg, Maria da Silva, Ana e Costa, Juan y Pérez, Otto und Söhne, Les Halles.`],
  ])('are not found in %s', (_, content) => {
    expect(read(content).foreign).toEqual([]);
  }); // prettier-ignore
});
