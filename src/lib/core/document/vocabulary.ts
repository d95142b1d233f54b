/**
 * The words of interfaces round an article, in several languages, lower-cased; `*` stands for any ending. A language
 * is added by adding its words to the lists.
 */
function pattern(list: string): RegExp {
  const alternatives = list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('*', '\\p{L}*'));
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}

/** Comments and replies. */
const COMMENTS = pattern(`
  comment* reply replies repl*d disqus
  коммент* обсужд* отзыв* комент* обговор* відгук* kommentar* antwort* commentaire* réponse* comentario* respuesta* respond*
  commenti commento comentário* komentarz* コメント 评论 評論 댓글
`);

/** Other articles. */
const FEEDS = pattern(`
  related recent popular trending feed newsfeed recommended recommend*
  похож* популярн* лента свеж* схож* стрічк* рекоменд* ähnlich* verwandt* beliebt* similaire* connexe* populaire*
  relacionad* popular*
`);

/** Other words that a page uses of itself and an article's line hardly consists of. */
const STRONG = pattern(`
  views? likes? shares? shared tweet* retweet* subscri* unsubscribe newsletter* login logout username password menu homepage
  posts? posted tags? tagged categor* filed archives? rss cookie* privacy copyright reserved advert* sponsor* skip navigation
  toggle submit bookmark* download* facebook twitter telegram whatsapp instagram linkedin reddit vk viber pinterest youtube
  email e-mail sitemap breadcrumb* sidebar widget* permalink trackback* pingback* prev print share
  просмотр* подел* подпис* меню теги? рубрик* архив* реклам* войти регистрац* прочитано читайте просмотров
  перегляд* поділ* підпис* рубрики увійти реєстрац* читати прочитан*
  aufrufe teilen abonnieren anmelden datenschutz impressum drucken schlagworte schlagwörter kategorie* anzeige werbung weiterlesen
  vues partager abonne* connexion imprimer étiquettes catégorie* publicité
  visitas compartir suscri* imprimir etiquetas categoría* publicidad
`);

/** What a hand does on a page, and the things it does it with. */
const ACTIONS = pattern(`
  click tap press ctrl enter highlight select* submit button* link links field* character* symbol* typo mistake error editors?
  browser website channel account app captcha
  наж* выдел* кнопк* ссылк* ошибк* опечатк* канал* сайт* натисн* виділ* посилання помилк* символ*
  klick* schaltfläche zeichen fehler kanal konto cliqu* bouton lien erreur caractères clic botón enlace error caracteres
`);

/** Words that articles use too: they count only in a line that has no others. */
const WEAK = pattern(`
  read reading more all see show hide load main top bottom back next previous older newer home latest page pages
  search continue article articles send write leave add post save close cancel close open follow about contact terms policy
  rights source sources text fragment site min mins minute minutes section content news story stories join sign log up in out form
  required message name address published notify warning rating rate vote votes author
  наверх главная далее назад все ещё еще показать читать написать оставить отправить поиск текст* редакц*
  страниц* новости новостей автор добавить
  нагору головна далі назад всі усі ще показати написати залишити надіслати пошук редакці* сторінк* новини автор
  додати
  mehr alle zeigen nach oben zurück weiter suche startseite artikel seite nachrichten schreiben senden
  lire suite plus voir tout tous haut retour suivant précédent accueil recherche article page écrire envoyer laisser
  leer más ver todo todos arriba volver siguiente anterior inicio buscar artículo página escribir enviar dejar
`);

/** Words that say nothing either way. */
const NEUTRAL = pattern(`
  a an the of on in to for with and or by at as no not be first this these that your you our us me my we is are was it its from via if
  и в на к о об не нет по из от для с у за все это этот эту статью статья будьте первым ваш* вы мы
  і до про ні немає з від цю цей це статтю стаття ви ми der die das den dem des zu von und oder auf mit diesen? diese keine? kein
  sie ihr* einen? eine bei zum zur le la les l un une de du des et à au aux en sur par avec ce cet cette votre pas aucune? premier
  el los las del y su sin con por este esta en al ningún k m
`);

export interface WordCounts {
  readonly all: number;
  /** Words of an interface, the lists below included. */
  readonly interface: number;
  readonly strong: number;
  readonly actions: number;
  readonly comments: number;
  readonly feeds: number;
  /** Words that are neither an interface's nor neutral. */
  readonly other: number;
}

/** How many words of each list a paragraph has. A paragraph of several hundred words costs as much as it is long. */
export function countWords(paragraph: string): WordCounts {
  const counts = { all: 0, interface: 0, strong: 0, actions: 0, comments: 0, feeds: 0, other: 0 };
  for (const [word] of paragraph.toLowerCase().matchAll(/\p{L}+(?:[-’']\p{L}+)*|\p{N}+/gu)) {
    counts.all++;
    const comments = COMMENTS.test(word);
    const feeds = !comments && FEEDS.test(word);
    const strong = comments || STRONG.test(word);
    const action = ACTIONS.test(word);
    if (comments) counts.comments++;
    if (action) counts.actions++;
    if (feeds) counts.feeds++;
    if (strong) counts.strong++;
    if (strong || feeds || action || WEAK.test(word)) counts.interface++;
    else if (!NEUTRAL.test(word) && !/^\p{N}/u.test(word)) counts.other++;
  }
  return counts;
}
