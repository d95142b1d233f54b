import { MONTHS } from './months.ts';

/** What a language needs for its full dates, its months with years and its years, beside the months' names. */
export interface Calendar {
  /** ISO 639-1. */
  readonly code: string;
  readonly months: readonly (readonly string[])[];
  /** Other forms of the months in their order, parted by spaces; a low line is a space in one. */
  readonly cases?: readonly string[];
  /** Endings that any of the names can take, after the letters of `drop` are off its end. */
  readonly endings?: string;
  readonly drop?: RegExp;
  /** Before a month or year, as a part of the date ("of"); alternatives are parted by `|`. */
  readonly of?: string;
  /** Before a year that stands alone: "in", "since", "the year". */
  readonly before?: string;
  /** Beside a year: "year". */
  readonly yearWord?: string;
  /** Letters written on to the front of a month's name. */
  readonly prefixes?: string;
}

type Locale = keyof typeof MONTHS;

/** The months' names of all the locales together. */
function monthsOf(...locales: Locale[]): string[][] {
  return Array.from({ length: 12 }, (_, month) => locales.flatMap((locale) => MONTHS[locale][month]!.split('|')));
}

export const CALENDARS: readonly Calendar[] = [
  { code: 'af', months: monthsOf('af'), before: 'in|sedert|tot|vanaf|teen|jaar|voor|na' },
  { code: 'az', months: monthsOf('az'), endings: 'da|də|ın|in|un|ün|dan|dən|ı|i|u|ü|ında|ində|unda|ündə', yearWord: 'il|ildə|ilin|ildən|cı il|cı ildə|cı ilin|ci il|ci ildə|ci ilin|cu il|cu ildə|cu ilin|cü il|cü ildə|cü ilin' },
  {
    code: 'be', months: monthsOf('be'), cases: ['студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні'],
    before: 'у|ў|з|да|ад|пасля|каля', yearWord: 'год|года|годзе|годам|г|гг',
  },
  { code: 'bg', months: monthsOf('bg'), of: 'от|на', before: 'през|в|във|от|до|след|преди|към|година', yearWord: 'година|годината|г|год' },
  {
    code: 'bs', months: monthsOf('bs', 'sr-Latn'),
    cases: [
      'januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra', 'januaru februaru martu aprilu maju junu julu augustu septembru oktobru novembru decembru',
      'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
    ],
    before: 'u|od|do|iz|nakon|poslije|prije|godine|krajem|početkom|sredinom', yearWord: 'godine|godini|godina|god|g',
  },
  { code: 'ca', months: monthsOf('ca'), of: 'de|del|d', before: 'el|en|del|des del|fins al|al|any|l[’\']any|de|des de', yearWord: 'any' },
  {
    code: 'cs', months: monthsOf('cs'),
    cases: [
      'lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci', 'lednem únorem březnem dubnem květnem červnem červencem srpnem zářím říjnem listopadem prosincem',
    ],
    before: 'v|ve|od|do|z|ze|po|před|rok|roku|roce|rokem', yearWord: 'roku|roce|rok|r',
  },
  { code: 'da', months: monthsOf('da'), of: 'i', before: 'i|siden|fra|til|før|efter|år|året|omkring' },
  { code: 'el', months: monthsOf('el'), endings: '', drop: /ς$/, of: 'του|τού', before: 'το|του|από το|μέχρι το|έως το|έτος|έτους|περί το' },
  {
    code: 'et', months: monthsOf('et'), endings: 'i|is|il|ist|ini|s|l|st|ni|ks', cases: ['jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri', 'jaanuaris veebruaris märtsis aprillis mais juunis juulis augustis septembris oktoobris novembris detsembris', 'jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril'],
    before: 'aastal|aastast', yearWord: 'aasta|aastal|aastast|aastani|a',
  },
  { code: 'fi', months: monthsOf('fi'), endings: 'ta|ssa|n|sta|hun|lla|na', drop: /ta$/, before: 'vuonna|vuoden|vuodesta|vuoteen|vuosi|vuotta|kesällä|talvella|syksyllä|keväällä' },
  { code: 'gl', months: monthsOf('gl'), of: 'de|do', before: 'en|de|desde|ata|no ano|ano|do ano' },
  { code: 'he', months: monthsOf('he'), prefixes: 'ב|ל|מ|ה', before: 'בשנת|שנת|משנת|עד שנת|מאז' },
  { code: 'hi', months: monthsOf('hi'), cases: ['जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर'], before: 'सन|सन्|वर्ष|साल', yearWord: 'में|के|से|तक' },
  {
    code: 'hr', months: monthsOf('hr'), cases: ['siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu', 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca'],
    before: 'u|od|do|iz|nakon|poslije|prije|godine|krajem|početkom|sredinom', yearWord: 'godine|godini|godina|god|g',
  },
  { code: 'hu', months: monthsOf('hu'), endings: 'ban|ben|i|a|án|tól|től|ig|ra|re|ával|ára|ának|ja|jában|jén|ában', yearWord: 'év|évi|évben|és évek' },
  { code: 'hy', months: monthsOf('hy'), endings: 'ի|ին|ից|իս', yearWord: 'թ|թվական|թվականի|թվականին|թվականից|թվականը' },
  { code: 'id', months: monthsOf('id', 'ms'), before: 'pada|tahun|sejak|hingga|sampai|dari|di|dalam' },
  { code: 'is', months: monthsOf('is'), before: 'árið|ári|ársins|frá|til|síðan|um' },
  { code: 'it', months: monthsOf('it'), of: 'di|del|dell', before: "nel|dal|del|al|fino al|entro il|il|anno|dell[’']anno|di" },
  { code: 'ka', months: monthsOf('ka'), endings: 'ს|ში|ის|იდან|ამდე|ი', drop: /ი$/, yearWord: 'წლის|წელს|წელი|წლიდან|წლამდე|წ' },
  { code: 'kk', months: monthsOf('kk'), endings: 'да|де|та|те|дың|дің|ның|нің|тың|тің|дан|ден|тан|тен|нан|нен|ы|і|ында|інде', yearWord: 'жыл|жылы|жылғы|жылдың|жылдан|ж' },
  {
    code: 'lt', months: monthsOf('lt'), cases: ['sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį'],
    before: 'nuo|iki|po|prieš', yearWord: 'm|metų|metais|metai|metus',
  },
  {
    code: 'lv', months: monthsOf('lv'), cases: ['janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra', 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī', 'janvāri februāri martu aprīli maiju jūniju jūliju augustu septembri oktobri novembri decembri'],
    before: 'no|līdz|kopš', yearWord: 'gada|gadā|gads|gadu|g',
  },
  { code: 'mk', months: monthsOf('mk'), of: 'од|на', before: 'во|од|до|по|пред|година', yearWord: 'година|годината|г|год' },
  { code: 'nl', months: monthsOf('nl'), of: 'van', before: 'in|sinds|tot|vanaf|van|rond|omstreeks|jaar|voor|na|begin|eind' },
  { code: 'no', months: monthsOf('nb'), of: 'i', before: 'i|siden|fra|til|før|etter|år|året|omkring|rundt' },
  {
    code: 'pl', months: monthsOf('pl'), cases: ['styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'],
    before: 'w|we|od|do|z|po|przed|rok|roku|rokiem|około', yearWord: 'roku|rok|rokiem|r',
  },
  { code: 'pt', months: monthsOf('pt'), of: 'de|do', before: 'em|de|desde|até|ano|no ano de|ano de|entre|por volta de' },
  { code: 'ro', months: monthsOf('ro'), of: 'al|a', before: 'în|din|anul|anului|până în|de la|după|înainte de|prin' },
  {
    code: 'sk', months: monthsOf('sk'), cases: ['januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri', 'januárom februárom marcom aprílom májom júnom júlom augustom septembrom októbrom novembrom decembrom'],
    before: 'v|vo|od|do|z|zo|po|pred|rok|roku|rokom', yearWord: 'roku|rok|rokom|r',
  },
  {
    code: 'sl', months: monthsOf('sl'), cases: ['januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra', 'januarju februarju marcu aprilu maju juniju juliju avgustu septembru oktobru novembru decembru'],
    before: 'leta|letu|leto|od|do|iz|po|pred', yearWord: 'leta',
  },
  { code: 'sq', months: monthsOf('sq'), endings: 'i|it|ut|u', of: 'të|e|i', before: 'në|më|nga|deri në|vitin|viti|vitit|që nga', yearWord: 'vitit' },
  {
    code: 'sr', months: monthsOf('sr', 'sr-Latn'),
    cases: [
      'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра', 'јануару фебруару марту априлу мају јуну јулу августу септембру октобру новембру децембру',
      'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra', 'januaru februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru',
    ],
    before: 'у|од|до|из|након|после|пре|године|крајем|почетком|u|od|do|iz|nakon|posle|pre|godine|krajem|početkom',
    yearWord: 'године|години|година|год|г|godine|godini|godina|god|g',
  },
  { code: 'sv', months: monthsOf('sv'), of: 'i', before: 'i|sedan|från|till|före|efter|år|året|omkring|kring' },
  { code: 'sw', months: monthsOf('sw'), of: 'wa', before: 'mwaka|mwaka wa|tangu|hadi|mnamo' },
  { code: 'tl', months: monthsOf('fil'), of: 'ng', before: 'noong|sa|mula|hanggang|taong|nang' },
  { code: 'tr', months: monthsOf('tr'), yearWord: 'yılı|yılında|yılının|yılından|yılına|yıl|senesi|senesinde' },
  {
    code: 'vi', months: monthsOf('vi'),
    cases: ['tháng_01 tháng_02 tháng_03 tháng_04 tháng_05 tháng_06 tháng_07 tháng_08 tháng_09 tháng_10 tháng_11 tháng_12', 'tháng_giêng tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười tháng_mười_một tháng_chạp'],
    of: 'năm', before: 'năm',
  },
]; // prettier-ignore
