/** The same two sentences in many languages: enough for a charset to be told by its letters. */
export const WORDS = {
  en: 'The café at the harbour of Rask was closed on 9 May 2019 – “nobody” could say why. Åsa Holm’s men were sent home before noon, and the naïve clerks of the council waited for an answer.',
  de: 'Der Hafen von Rask wurde am 9. Mai 2019 für neun Tage geschlossen, und niemand wußte, warum. Die Männer gingen früh nach Hause, während der Bürgermeister über die Schlüssel verfügte.',
  fr: 'Le café du port a été fermé le 9 mai 2019, et personne ne savait pourquoi. Les pêcheurs sont rentrés très tôt, où les employés de la mairie les ont déjà attendus à côté du marché.',
  ru: 'Порт города Раска был закрыт 9 мая 2019 года, и никто не знал почему. Рабочих отправили домой ещё до полудня, а чиновники городского совета ждали ответа до самого вечера.',
  uk: 'Порт міста Раска було закрито 9 травня 2019 року, і ніхто не знав чому. Робітників відправили додому ще до полудня, а урядовці міської ради її чекали аж до самого вечора.',
  pl: 'Port w Rasku został zamknięty 9 maja 2019 roku i nikt nie wiedział dlaczego. Robotników odesłano do domów jeszcze przed południem, a urzędnicy rady miejskiej czekali na odpowiedź aż do późnego wieczora, ponieważ światła już zgasły, a łodzie nie mogły wypłynąć.',
  el: 'Το λιμάνι της πόλης έκλεισε στις 9 Μαΐου 2019 και κανείς δεν ήξερε γιατί. Οι εργάτες γύρισαν στα σπίτια τους πριν από το μεσημέρι, ενώ το συμβούλιο περίμενε μια απάντηση.',
  ja: '港は2019年5月9日に閉鎖され、誰もその理由を知らなかった。労働者たちは正午までに家に帰され、市議会の職員は夕方まで返事を待っていた。',
  zh: '港口于2019年5月9日关闭，没有人知道原因。工人们在中午之前被送回家，市议会的官员一直等到晚上才得到答复，渔民们也都离开了码头。',
  tw: '港口於2019年5月9日關閉，沒有人知道原因。工人們在中午之前被送回家，市議會的官員一直等到晚上才得到答覆，漁民們也都離開了碼頭。',
  ko: '항구는 2019년 5월 9일에 폐쇄되었고 아무도 그 이유를 알지 못했다. 노동자들은 정오 전에 집으로 돌아갔고 시의회 직원들은 저녁까지 대답을 기다렸다.',
  ar: 'أغلق ميناء المدينة في 9 مايو 2019 ولم يعرف أحد السبب. عاد العمال إلى بيوتهم قبل الظهر وانتظر موظفو المجلس البلدي الجواب حتى المساء.',
} as const;
