import { expect, test } from 'vitest';
import { readTable } from '../../scripts/languages.js';
import { detectLanguage } from '../../src/lib/core/imprint/language.ts';

/** More of the languages whose neighbours are nearest, or whose sentences in the table have few small words. */
const MORE: Readonly<Record<string, string>> = {
  da: 'Han havde ikke set det før, men nu var der også kommet en ny bro efter den gamle, og de blev glade for det.',
  et: 'See oli hea uudis, sest ta ei olnud seda enne näinud, kuid nüüd on sild valmis ja kõik on rahul, mis on ka õige.',
  fi: 'Se oli hyvä uutinen, sillä hän ei ollut nähnyt sitä ennen, mutta nyt silta on valmis ja kaikki ovat iloisia.',
  gl: 'Era unha boa nova, pois non a vira ata entón, pero agora a ponte está feita e toda a xente foi moi ben co cambio.',
  kk: 'Бұл мектеп үшін жаңа көпір болды, және балалар кейін оны көрді.',
  sw: 'Watu wengi wa mji walikuwa katika daraja hilo, lakini baada ya mvua hakuna mtu kwa sasa.',
  sv: 'Han hade inte sett det förut, men nu var det också en ny bro efter den gamla, och de blev glada för det.',
};

test.each(readTable())('$name is known by its words', ({ code, rows }) => {
  const text = [...rows.map((row) => row.text), MORE[code] ?? ''].join(' ');
  expect(detectLanguage(text)).toBe(code);
});

test.each([
  ['too few words', 'Port closed'],
  [
    'no language known here',
    'Qhapaq runakuna llaqtamanta hamunku wasiman chaymanta tayta mama wawakuna tukuy ayllu kuska llamkanku',
  ],
  ['figures only', '12 13 14 15 16 17 18 19 20 21 22 23 24 25 26'],
  ['nothing', ''],
])('a text of %s has no language', (_, text) => {
  expect(detectLanguage(text)).toBeNull();
});
