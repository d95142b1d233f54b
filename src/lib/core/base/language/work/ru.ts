import type { WorkWords } from './en.ts';

export const RU_WORK: WorkWords = {
  words: {
    editing: 'Редактирование',
    editHow: 'Выберите событие или выделите слова в источнике.',
    changesLost: { other: 'Несохранённые изменения будут потеряны: {count}.' },
    noChanges: 'изменений нет',
    changesUnsaved: { other: 'не сохранено изменений: {count}' },
    undo: 'Отменить изменение',
    save: 'Сохранить',
    downloadEdits: 'Скачать правки',
    downloadTheEdits: 'Скачать правки',
    stopEditing: 'Закончить редактирование',
    discardAndStop: 'Отбросить и закончить',

    edits: 'Правки',
    noNewEdits: 'Новых правок нет',
    newEdits: { one: '{count} новая правка', few: '{count} новые правки', many: '{count} новых правок', other: '{count} новой правки' }, // prettier-ignore
    editWhere: 'Откройте событие, чтобы изменить его, или источник, чтобы добавить событие из его слов.',
    editsIn: { other: 'Правки в {name}: {count}' },
    takeBack: 'Отменить',
    takeOut: 'Убрать',
    sentencesToAdd: { other: 'Датированные предложения, из которых можно добавить события: {count}' },
    addAsEvent: 'Добавить как событие',
    goOnFrom: 'Продолжить с файла правок, который у вас есть',

    editEvent: 'Редактировать это событие',
    checked: 'Проверено',
    pinned: 'Закреплено',
    hide: 'Скрыть',
    changeParts: 'Изменить название, вид, дату или примечание',
    fieldTitle: 'Название',
    fieldKind: 'Вид',
    fieldDate: 'Дата',
    fieldWhy: 'Почему эта дата',
    fieldNote: 'Примечание для читателя',
    whySeen: 'Это видит читатель. Можно оставить пустым.',
    needsTitle: 'Событию нужно название.',
    needsKind: 'Событию нужен вид.',
    dateSuch: 'Например, {examples}',
    dateWrong: 'Это не дата. Пишите её как {examples} или none.',
    dateReads: 'Читается как: {date}',
    apply: 'Применить',

    mergeOpen: 'Объединить с другим событием',
    mergeFind: 'Найти его по словам названия',
    mergeDoes: 'Отрывки выбранного события станут частью этого.',
    mergeNone: 'Ни у одного другого события нет этих слов в названии.',
    splitOpen: 'Отделить отрывки',
    splitDoes: 'Выбранные отрывки станут отдельным событием.',
    splitApply: 'Отделить их',
    splitStays: 'Один отрывок должен остаться.',

    addEvent: 'Добавить событие',
    addFromWords: 'Добавить событие из этих слов',
    addApply: 'Добавить событие',
    addWords: 'Его слова',
    addHow: 'Выделите слова в тексте ниже или напишите их здесь так, как они там стоят.',
    addUnknown: 'В источнике нет этих слов. Скопируйте их так, как они там стоят.',
    addTitleEmpty: 'Если пусто, то сами слова.',
    addDateEmpty: 'Если пусто, то дата среди этих слов, когда она есть.',

    doRename: 'Переименовать в «{title}»',
    doRedate: 'Дата {date}',
    doRekind: 'Вид {kind}',
    doMerge: { one: 'Объединить с {count} событием', few: 'Объединить с {count} событиями', many: 'Объединить с {count} событиями', other: 'Объединить с {count} события' }, // prettier-ignore
    doSplit: { other: 'Отделить отрывки: {count}' },
    doHide: 'Скрыть',
    doPin: 'Закрепить',
    doCheck: 'Отметить как проверенное',
    doNote: 'Примечание «{note}»',
    doAdd: 'Добавить событие',
    doAddTitled: 'Добавить «{title}»',

    made: '{what}: {about}',
    takenOut: 'Убрано: {what}.',
    takenOutServed: 'Убрано: {what}. Это станет видно, когда вы сохраните.',
    undone: 'Отменено.',
    undoneEdit: 'Отменено: {what}.',
    toldElsewhere: 'Так говорит файл правок, который здесь не открыт. Уберите правку в нём.',
    opened: { other: '{name}: правок {count}.' },
    noEditsFile: '{name} — не файл правок, поэтому ничего не открыто.',
    unreadable: '{name} не удаётся прочитать: {problem} До тех пор правки можно только скачать.',
    savedIn: 'Сохранено в {name}.',
    downloaded: '{name} скачан. Положите его рядом с документами.',
    serverGone: 'Сервер не отвечает. Работает ли ещё sourceline serve? Ваши правки на месте.',
    serverRefuses: 'Сервер принимает правки только от страницы, которую сам прислал. Скачайте свои правки и откройте страницу заново.', // prettier-ignore
    serverChanged: 'Файл правок тем временем изменил кто-то другой, поэтому ничего не сохранено. Скачайте свои правки и откройте страницу заново.', // prettier-ignore
    serverTooMuch: 'Правок слишком много для одного файла.',

    export: 'Экспорт',
    format: 'Формат',
    saveFile: 'Сохранить файл',
    makeFiles: 'Создать файлы',
    saveNamed: 'Сохранить {name}',
    exportFailed: 'Создать не удалось: {fault}',
    holdsAll: 'Файл содержит всё.',
    leftOut: 'Не вошло: {list}.',
    notCarried: 'Не передано: {list}.',
    listJoint: ', ',

    'loss:events': { other: 'события ({count})' },
    'loss:undated': { other: 'события без даты ({count})' },
    'loss:unreported': { other: 'события без дня сообщения ({count})' },
    'loss:units': { other: 'события, известные лишь до месяца или года ({count})' },
    'loss:uncertain': { other: 'события с неопределёнными границами ({count})' },
    'loss:lasting': { other: 'длительные события ({count})' },
    'loss:clocks': { other: 'время суток ({count})' },
    'loss:ancient': { other: 'события до года 1 или после 9999 ({count})' },
    'loss:kinds': { other: 'виды событий ({count})' },
    'loss:status': { other: 'запланированное, опровергнутое или заявленное как отдельное поле ({count})' },
    'loss:names': { other: 'имена людей и названия мест ({count})' },
    'loss:weights': { other: 'веса ({count})' },
    'loss:first': { other: 'первые отрывки ({count})' },
    'loss:passages': { other: 'дальнейшие отрывки ({count})' },
    'loss:offsets': { other: 'места отрывков в их текстах ({count})' },
    'loss:originals': { other: 'места отрывков в исходных файлах ({count})' },
    'loss:sources': { other: 'документы ({count})' },
    'loss:texts': { other: 'тексты документов ({count})' },
    'loss:reasons': { other: 'обоснования дат ({count})' },
    'loss:readings': { other: 'другие прочтения дат ({count})' },
    'loss:conflicts': { other: 'противоречия источников ({count})' },
    'loss:hands': { other: 'события с пометкой или примечанием редактора ({count})' },
    'loss:leftovers': { other: 'оставшиеся предложения ({count})' },
  },
  formats: {
    json: { name: 'Sourceline JSON', about: 'Сама хронология с текстами документов: те же байты, что и в файле, из которого она прочитана.' }, // prettier-ignore
    png: {
      name: 'Рисунок PNG',
      about: 'Тот же рисунок из точек: для предпросмотра и программ, которые не читают SVG.',
    },
    ndjson: { name: 'Строки событий', about: 'Событие на строку, для очень большого числа: страница открывает такой файл с названием из его первой строки (`?src=`).' }, // prettier-ignore
    csv: {
      name: 'CSV событий',
      about: 'Строка на событие, для таблиц и анализа данных; столбцы названы в первой строке.',
    },
    tsv: {
      name: 'TSV событий',
      about: 'Строка на событие, для таблиц и анализа данных; столбцы названы в первой строке.',
    },
    'passages-csv': { name: 'CSV отрывков', about: 'Строка на отрывок с его местом в тексте документа; соединяется с таблицей событий по id.' }, // prettier-ignore
    'passages-tsv': { name: 'TSV отрывков', about: 'Строка на отрывок с его местом в тексте документа; соединяется с таблицей событий по id.' }, // prettier-ignore
    parquet: {
      name: 'Parquet событий',
      about: 'Таблица событий для DuckDB, pandas, R и подобных, с числами как числами.',
    },
    'passages-parquet': { name: 'Parquet отрывков', about: 'Таблица отрывков для тех же программ.' },
    timelinejs: {
      name: 'TimelineJS3 JSON',
      about: 'Для TimelineJS3 от Knight Lab: этот файл может быть его `source`.',
    },
    'timelinejs-csv': { name: 'Таблица TimelineJS3', about: 'То же для таблицы Google в TimelineJS3: импортируйте её туда, опубликуйте и дайте TimelineJS её адрес.' }, // prettier-ignore
    vis: {
      name: 'vis-timeline JSON',
      about: 'Элементы для DataSet в vis-timeline; границы каждой даты в отдельных полях.',
    },
    simile: {
      name: 'SIMILE JSON',
      about: 'Для виджета SIMILE Timeline, который рисует неопределённые начала и концы.',
    },
    ics: { name: 'iCalendar', about: 'Для любого календаря. В нём только то, что известно до дня или длилось от одного известного дня до другого.' }, // prettier-ignore
    atom: { name: 'Лента Atom', about: 'Для программ чтения лент: события в порядке сообщений. Событию из документов без даты в ней нет места.' }, // prettier-ignore
    jsonld: {
      name: 'schema.org JSON-LD',
      about: 'Связанные данные словами schema.org, для поисковых систем и графов знаний.',
    },
    annotations: { name: 'W3C Web Annotations', about: 'Аннотация на каждый отрывок, для Hypothesis и других программ аннотирования; смещения считают кодовые точки.' }, // prettier-ignore
    timeml: { name: 'TimeML документов', about: 'Файл на каждый документ: его текст, где каждое выражение времени дано как TIMEX3, для исследований языка.' }, // prettier-ignore
    markdown: { name: 'Markdown', about: 'Для заметок, вики и черновиков: датированный список с пронумерованным примечанием на каждый отрывок.' }, // prettier-ignore
    html: { name: 'HTML для печати', about: 'Одна страница без скриптов, для печати или архива: датированные события, каждый источник в сноске.' }, // prettier-ignore
    svg: {
      name: 'Рисунок SVG',
      about: 'Рисунок, с которым открывается страница; события за его краями или слишком близкие даны числом.',
    },
    bibtex: { name: 'BibTeX документов', about: 'Документы для LaTeX и программ управления библиографией.' },
    'csl-json': { name: 'CSL-JSON документов', about: 'Документы для Zotero, Pandoc и других цитирующих программ.' },
  },
};
