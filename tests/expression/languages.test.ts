import { describe, expect, test } from 'vitest';
import { summarize } from './support.ts';

/** A Monday. */
const PUBLISHED = '2022-01-10';

type Row = readonly [text: string, values: readonly string[]];

const LANGUAGES: Readonly<Record<string, readonly Row[]>> = {
  uk: [
    ['Мер приїхав 5 січня 2022 року.', ['2022-01-05']],
    ['У понеділок ринок зачинили, а минулого тижня він працював.', ['2022-01-10', '2022-W01']],
    ['Міст будували з 1998 по 2002 рік.', ['1998/2002']],
    ['На початку січня йшов сніг, наприкінці 2021 року теж.', ['2022-01', '2021']],
    ['Збори тривали 4–6 січня.', ['2022-01-04/2022-01-06']],
    ['Церква XIX століття, школа 1990-х років.', ['18', '199']],
    ['Битва сталася 490 року до н. е.', ['BC0490']],
    ['Два дні тому, вчора, сьогодні, влітку 2020 року', ['2022-01-08', '2022-01-09', '2022-01-10', '2020-SU']],
    ['На площі було 2000 осіб і 34 будинки.', []],
    ['Серпневий вітер травою гуляв.', []],
    ['Це сталося у квітні. 12 людей прийшли.', ['2021-04']],
    ['12 травня 273-тя дивізія відійшла.', ['2021-05-12']],
  ],
  ru: [
    ['Мэр приехал 5 января 2022 года.', ['2022-01-05']],
    ['В понедельник рынок закрыли, на прошлой неделе он работал.', ['2022-01-10', '2022-W01']],
    ['Мост строили с 1998 по 2002 год.', ['1998/2002']],
    ['В начале января шел снег, в конце 2021 года тоже.', ['2022-01', '2021']],
    ['Собрание шло 4–6 января.', ['2022-01-04/2022-01-06']],
    ['Церковь XIX века, школа 1990-х годов.', ['18', '199']],
    ['Два дня назад, вчера, сегодня, летом 2020 года', ['2022-01-08', '2022-01-09', '2022-01-10', '2020-SU']],
    ['На площади было 2000 человек.', []],
    ['Мартовский кот маялся.', []],
  ],
  de: [
    ['Der Bürgermeister kam am 5. Januar 2022.', ['2022-01-05']],
    ['Am Montag war der Markt zu, letzte Woche war er offen.', ['2022-01-10', '2022-W01']],
    ['Die Brücke wurde von 1998 bis 2002 gebaut.', ['1998/2002']],
    ['Anfang Januar schneite es, Ende des Jahres 2021 auch.', ['2022-01', '2021']],
    ['Die Tagung war vom 4.–6. Januar.', ['2022-01-04/2022-01-06']],
    ['Eine Kirche des 19. Jahrhunderts, eine Schule der 1990er Jahre', ['18', '199']],
    ['Vor zwei Tagen, gestern, im Sommer 2020', ['2022-01-08', '2022-01-09', '2020-SU']],
    ['Der Rat hat heute getagt, heute Abend wird gefeiert.', ['2022-01-10', '2022-01-10TNI']],
    ['Das Dorf gilt heute als Stadt, auch heute noch.', ['PRESENT_REF', 'PRESENT_REF']],
    ['Der Rat tagt am Mittwoch; am Freitag trat er ab.', ['2022-01-12', '2022-01-07']],
    ['Am Samstag brannte das Haus. Am Abend kam die Feuerwehr.', ['2022-01-08', '2022-01-08TEV']],
    ['Am Abend des 5. Mai 2020 brannte es.', ['2020-05-05TEV']],
    ['Die zweijährige Sperre galt jahrelang, seit Jahren.', ['P2Y', 'PXY', 'PXY']],
    ['Er bekam drei Jahre und vier Monate, dann eineinhalb Jahre.', ['P3Y4M', 'P1.5Y']],
    ['Eine halbe Stunde, ein halbes Jahr, eine Viertelstunde', ['PT30M', 'P6M', 'PT15M']],
    ['17 lange Jahre, ein knappes Jahr', ['P17Y', 'P1Y']],
    ['Sie zahlt zehn Euro pro Monat und kommt täglich.', ['P1M', 'P1D']],
    ['In letzter Zeit regnet es.', ['PAST_REF']],
    ['Am Montag um 15 Uhr läuteten die Glocken.', ['2022-01-10T15:00']],
    ['Auf dem Platz standen 2000 Menschen.', []],
  ],
  fr: [
    ['Le maire est venu le 5 janvier 2022.', ['2022-01-05']],
    ['Lundi dernier le marché était fermé, la semaine dernière aussi.', ['2022-01-03', '2022-W01']],
    ['Le pont fut bâti de 1998 à 2002.', ['1998/2002']],
    ['Il a neigé début janvier et fin 2021.', ['2022-01', '2021']],
    ['La réunion a eu lieu du 4 au 6 janvier.', ['2022-01-04/2022-01-06']],
    ['Une église du XIXe siècle, une école des années 1990', ['18', '199']],
    ['Il y a deux jours, hier, en mars 2021', ['2022-01-08', '2022-01-09', '2021-03']],
    ['Il y avait 2000 personnes sur la place.', []],
  ],
  es: [
    ['El alcalde vino el 5 de enero de 2022.', ['2022-01-05']],
    ['El lunes pasado el mercado cerró, la semana pasada no.', ['2022-01-03', '2022-W01']],
    ['El puente se construyó de 1998 a 2002.', ['1998/2002']],
    ['Nevó a principios de enero y a finales de 2021.', ['2022-01', '2021']],
    ['La reunión fue del 4 al 6 de enero.', ['2022-01-04/2022-01-06']],
    ['Una iglesia del siglo XIX, una escuela de los años 90', ['18', '199']],
    ['Hace dos días, ayer, en marzo de 2021', ['2022-01-08', '2022-01-09', '2021-03']],
    ['Había 2000 personas en la plaza.', []],
  ],
};

describe.each(Object.entries(LANGUAGES))('%s', (language, rows) => {
  test.each(rows)('%s', (text, values) => {
    const found = summarize(text, PUBLISHED, language).map((line) => /= (\S+)/.exec(line)![1]);
    expect(found).toEqual(values);
  });
});

test.each([
  ['it', 'Il sindaco venne il 5 gennaio 2022.', '2022-01-05'],
  ['nl', 'De burgemeester kwam op 5 januari 2022.', '2022-01-05'],
  ['pt', 'O prefeito veio em 5 de janeiro de 2022.', '2022-01-05'],
  ['sv', 'Borgmästaren kom den 5 januari 2022.', '2022-01-05'],
  ['fi', 'Pormestari tuli 5. tammikuuta 2022.', '2022-01-05'],
  ['ja', '市長は2022年1月5日に来た。', '2022-01-05'],
  ['zh', '市长于2022年1月5日来访。', '2022-01-05'],
  ['pt', 'O ofício tem a data 09.01.22.', '2022-01-09'],
])('full dates are read in %s: %s', (language, text, value) => {
  expect(summarize(text, null, language).map((line) => line.split(' = ')[1])).toEqual([value]);
});

test('a text in an unknown language is read as English', () => {
  expect(summarize('on 5 January 2022', null, 'xx')).toEqual(['5 January 2022 = 2022-01-05']);
});
