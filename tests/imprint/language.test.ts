import { expect, test } from 'vitest';
import { readTable } from '../../scripts/languages.js';
import { detectLanguage } from '../../src/lib/core/imprint/language.ts';

/** More of the languages whose neighbours are nearest, or whose sentences in the table have few small words. */
const MORE: Readonly<Record<string, string>> = {
  az: 'Bu körpü çox köhnə idi və onun üçün yeni bir yol daha lazım oldu, lakin sonra hər kəs ilə razılıq edildi.',
  da: 'Han havde ikke set det før, men nu var der også kommet en ny bro efter den gamle, og de blev glade for det.',
  et: 'See oli hea uudis, sest ta ei olnud seda enne näinud, kuid nüüd on sild valmis ja kõik on rahul, mis on ka õige.',
  fi: 'Se oli hyvä uutinen, sillä hän ei ollut nähnyt sitä ennen, mutta nyt silta on valmis ja kaikki ovat iloisia.',
  gl: 'Era unha boa nova, pois non a vira ata entón, pero agora a ponte está feita e toda a xente foi moi ben co cambio.',
  id: 'Jembatan itu sudah tua dan tidak aman, karena itu mereka akan membangun yang baru untuk warga dari desa ini.',
  is: 'Brúin var ekki örugg og það þurfti að loka henni, en hún er nú opin fyrir þá sem hafa beðið eftir því.',
  kk: 'Бұл көпір ескі болып қалды және ол туралы көп айтылды, бірақ кейін жаңа көпір үшін бір жол бар екені белгілі болды.',
  lt: 'Tiltas buvo senas ir nesaugus, bet dabar jis yra naujas, nes žmonės to laukė ir tai jau buvo būtina.',
  lv: 'Tilts bija vecs un nedrošs, bet tagad tas ir jauns, jo cilvēki to gaidīja un arī pašvaldība par to domāja.',
  sw: 'Daraja hilo lilikuwa la zamani na hatari, lakini sasa ni jipya kwa watu wengi wa kijiji hiki baada ya miaka.',
  sv: 'Han hade inte sett det förut, men nu var det också en ny bro efter den gamla, och de blev glada för det.',
  tl: 'Ang tulay ay luma na at hindi ligtas, kaya ito ay isinara para sa mga tao, ngunit may bago na ngayon sila.',
  uk: 'Цей міст був дуже старий, але його не зачинили, бо він ще потрібен тим, які живуть тут і їздять до міста.',
  tr: 'Bu köprü çok eskiydi ve güvenli değil diye kapandı, ama sonra yeni bir köprü için daha çok para var denildi.',
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
