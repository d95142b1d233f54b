import {
  ENGLISH_SPELLING,
  FRENCH_SPELLING,
  GERMAN_SPELLING,
  RUSSIAN_SPELLING,
  skeletonOf,
  SPANISH_SPELLING,
  UKRAINIAN_SPELLING,
} from './spelling.ts';

/** Places whose names in other languages no spelling explains: English, then Ukrainian, Russian, German, French, Spanish. */
const PLACES = `
  Germany      Німеччина      Германия     Deutschland     Allemagne      Alemania
  Austria      Австрія        Австрия      Österreich      Autriche       Austria
  Russia       Росія          Россия       Russland        Russie         Rusia
  Belarus      Білорусь       Беларусь     Weißrussland    Biélorussie    Bielorrusia
  Poland       Польща         Польша       Polen           Pologne        Polonia
  Hungary      Угорщина       Венгрия      Ungarn          Hongrie        Hungría
  Georgia      Грузія         Грузия       Georgien        Géorgie        Georgia
  France       Франція        Франция      Frankreich      France         Francia
  Spain        Іспанія        Испания      Spanien         Espagne        España
  Switzerland  Швейцарія      Швейцария    Schweiz         Suisse         Suiza
  Sweden       Швеція         Швеция       Schweden        Suède          Suecia
  Netherlands  Нідерланди     Нидерланды   Niederlande     Pays-Bas       Holanda
  England      Англія         Англия       England         Angleterre     Inglaterra
  Greece       Греція         Греция       Griechenland    Grèce          Grecia
  Turkey       Туреччина      Турция       Türkei          Turquie        Turquía
  Egypt        Єгипет         Египет       Ägypten         Égypte         Egipto
  Croatia      Хорватія       Хорватия     Kroatien        Croatie        Croacia
  Japan        Японія         Япония       Japan           Japon          Japón
  China        Китай          Китай        China           Chine          China
  India        Індія          Индия        Indien          Inde           India
  Algeria      Алжир          Алжир        Algerien        Algérie        Argelia
  Moscow       Москва         Москва       Moskau          Moscou         Moscú
  Warsaw       Варшава        Варшава      Warschau        Varsovie       Varsovia
  Vienna       Відень         Вена         Wien            Vienne         Viena
  Geneva       Женева         Женева       Genf            Genève         Ginebra
  Paris        Париж          Париж        Paris           Paris          París
  London       Лондон         Лондон       London          Londres        Londres
  Munich       Мюнхен         Мюнхен       München         Munich         Múnich
  Athens       Афіни          Афины        Athen           Athènes        Atenas
  Brussels     Брюссель       Брюссель     Brüssel         Bruxelles      Bruselas
  Beijing      Пекін          Пекин        Peking          Pékin          Pekín
  Jerusalem    Єрусалим       Иерусалим    Jerusalem       Jérusalem      Jerusalén
  Damascus     Дамаск         Дамаск       Damaskus        Damas          Damasco
  Libya        Лівія          Ливия        Libyen          Libye          Libia`;

const SPELLINGS = [
  ['en', ENGLISH_SPELLING],
  ['uk', UKRAINIAN_SPELLING],
  ['ru', RUSSIAN_SPELLING],
  ['de', GERMAN_SPELLING],
  ['fr', FRENCH_SPELLING],
  ['es', SPANISH_SPELLING],
] as const;

/** `language skeleton` → the skeleton of the English name, where it is another one. */
export const EXONYMS: ReadonlyMap<string, string> = new Map(
  PLACES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.trim().split(/\s+/);
      const key = skeletonOf(names[0]!, ENGLISH_SPELLING);
      return SPELLINGS.slice(1).map(
        ([language, spelling], at) => [`${language} ${skeletonOf(names[at + 1]!, spelling)}`, key] as const,
      );
    }),
);
