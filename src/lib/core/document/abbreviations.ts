/**
 * Words whose full stop does not end a sentence, lower-cased and without their last full stop, for all languages at
 * once: a word of one language's list is hardly ever another's last word of a sentence.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What always has something after it: a name, a number, an example. */
export const LEADING = words(`
  mr mrs ms dr prof rev hon st mt gen col maj lt sgt cpl capt cmdr adm brig gov sen rep pres supt insp messrs
  vs cf viz eg ie al ca approx figs vol pp eds dept
  i.e e.g z.b d.h u.a bzw vgl sog inkl nr abs hr fr hrsg geb gest ggf evtl usf
  mme mlle mgr cie env sra srta dña ud uds lic ing núm pág
  гр ул пл просп им проф акад доц тов см ср напр рис т.е т.к т.н т.о обл р-н
  вул пл просп ім проф акад доц див напр рис тобто т.зв с.г
`);

/** Months and days of the week, cut short. */
const CALENDAR = `
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  janv févr avr juil déc ene abr ago dic янв февр апр авг сент окт нояб дек січ лют бер квіт трав черв лип серп вер жовт лист груд
`;

/** What has something after it only where that is a number: "No. 3", "Jan. 5", "p. 12". */
export const BEFORE_NUMBER = words(`${CALENDAR} no nos p fig sec para art ch bd s sat sun п ст гл с стор ч`);

/** What may end a sentence: it does where a word follows that opens sentences. */
export const EITHER = words(`${CALENDAR}
  inc ltd co corp llc plc jr sr bros ph.d m.d b.a m.a u.s u.k u.n u.s.a e.u d.c a.m p.m a.d b.c ave blvd rd
  г гг р рр м в вв н.э н.е
`);

/** Words that open sentences and rarely names: they tell "the U.S. The president" from "the U.S. Senate". */
export const OPENERS = words(`
  the a an this that these those there here it he she they we you i his her their its our my
  in on at by for from with after before during since while when as if although though but and or so yet however meanwhile
  what who why how where which no not nobody nothing some many most all both each every another other
  moreover also then now later earlier according despite under over about
  der die das ein eine es er sie wir ich dieser diese im am in nach vor seit während wenn als aber und doch
  le la les un une il elle ils elles nous on ce cette ces dans en après avant depuis mais et
  el los las una lo se en tras antes desde pero y este esta
  в на по с со и но а это он она они мы я как после до при за из для тогда также однако
  у в на по з із та й але це він вона вони ми я як після до при за для тоді також однак
`);

/** Months as German writes them after an ordinal: "3. Januar". */
export const AFTER_ORDINAL =
  /^(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*|^(?:jahrhundert|quartal|welt|platz|klasse|tag|mal)/iu;

/**
 * A space at which a sentence must have ended though its full stop is lost, as where a caption ran into the text: after
 * a small letter or a figure comes a word that stands in small letters inside a sentence, with a capital, and a word in
 * small letters after it, so that no title of a work is meant ("the film The Long Day"). English only: elsewhere such
 * words may have a capital inside a sentence.
 */
export const RUN_ON =
  /(?<=[\p{Ll}\p{N}%])\s(?=(?:(?:The|This|These|There|He|She|They|We|His|Her|Their|Its|In|On|At|But|And|When|While|After|Before|Although|Since|Two|Three|Four|Five|Some|Many|Several|Most|Both|More|People|If|As|For|From|With|By|According|Despite|During|Following|Until)\s\p{Ll}|(?:However|Meanwhile|Earlier|Later),\s))/gu;
