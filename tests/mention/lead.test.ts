import { expect, test } from 'vitest';
import { readOne, wordDatings } from './support.ts';

/** A participle that leads up to the subject has a date of its own; what the sentence tells has another. */
test.each([
  ['en', 'Founded in 1923, the company closed on Monday.', 'The company closed'],
  ['en', 'Recently accused of spying in 2014, the editor left Lund on Monday.', 'The editor left Lund'],
  ['uk', 'Заснована у 1923 році, компанія збанкрутувала в понеділок.', 'Компанія збанкрутувала'],
  ['ru', 'Основанная в 1923 году, компания обанкротилась в понедельник.', 'Компания обанкротилась'],
  ['fr', 'Fondée en 1923, l’entreprise a fermé lundi.', 'L’entreprise a fermé'],
  ['es', 'Fundada en 1923, la empresa cerró el lunes.', 'La empresa cerró'],
  ['de', '1923 gegründet, schloss das Unternehmen am Montag.', '… schloss das Unternehmen'],
])('%s: %s', (language, sentence, title) => {
  const mention = readOne(sentence, language);
  expect([mention.title, ...wordDatings(mention)]).toEqual([title, 'on 2019-03-11']);
});

test('what somebody says when asked has the day of the asking', () => {
  const mention = readOne('Asked on Monday about prices, the minister said that they would fall.');
  expect(wordDatings(mention)).toEqual(['on 2019-03-11']);
});

test('a preposition that looks like a participle leads up to nothing', () => {
  const mention = readOne('Depuis lundi, les ouvriers ont bloqué le port.', 'fr');
  expect(wordDatings(mention)).toEqual(['since 2019-03-11']);
});
