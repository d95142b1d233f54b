import type { WorkWords } from './en.ts';

export const DE_WORK: WorkWords = {
  words: {
    editing: 'Bearbeitung',
    editHow: 'Wählen Sie ein Ereignis, oder markieren Sie Worte in einer Quelle.',
    changesLost: { one: '{count} Änderung ginge verloren.', other: '{count} Änderungen gingen verloren.' },
    noChanges: 'keine Änderungen',
    changesUnsaved: { one: '{count} Änderung nicht gespeichert', other: '{count} Änderungen nicht gespeichert' },
    undo: 'Rückgängig',
    save: 'Speichern',
    downloadEdits: 'Änderungen herunterladen',
    downloadTheEdits: 'Die Änderungen herunterladen',
    stopEditing: 'Bearbeitung beenden',
    discardAndStop: 'Verwerfen und beenden',

    edits: 'Änderungen',
    noNewEdits: 'Keine neuen Änderungen',
    newEdits: { one: '{count} neue Änderung', other: '{count} neue Änderungen' },
    editWhere: 'Öffnen Sie ein Ereignis, um es zu ändern, oder eine Quelle, um eines aus ihren Worten hinzuzufügen.',
    editsIn: { one: '{count} Änderung in {name}', other: '{count} Änderungen in {name}' },
    takeBack: 'Zurücknehmen',
    takeOut: 'Herausnehmen',
    sentencesToAdd: { one: '{count} datierter Satz, aus dem sich ein Ereignis machen lässt', other: '{count} datierte Sätze, aus denen sich Ereignisse machen lassen' }, // prettier-ignore
    addAsEvent: 'Als Ereignis hinzufügen',
    goOnFrom: 'Mit einer vorhandenen Änderungsdatei weitermachen',

    editEvent: 'Dieses Ereignis bearbeiten',
    checked: 'Geprüft',
    pinned: 'Angeheftet',
    hide: 'Ausblenden',
    changeParts: 'Titel, Art, Datum oder Anmerkung ändern',
    fieldTitle: 'Titel',
    fieldKind: 'Art',
    fieldDate: 'Datum',
    fieldWhy: 'Warum dieses Datum',
    fieldNote: 'Anmerkung für die Leser',
    whySeen: 'Die Leser sehen es. Darf leer bleiben.',
    needsTitle: 'Ein Ereignis braucht einen Titel.',
    needsKind: 'Ein Ereignis braucht eine Art.',
    dateSuch: 'Zum Beispiel {examples}',
    dateWrong: 'Das ist kein Datum. Schreiben Sie es wie {examples} oder none.',
    dateReads: 'Bedeutet: {date}',
    apply: 'Übernehmen',

    mergeOpen: 'Mit einem anderen Ereignis verbinden',
    mergeFind: 'An Worten seines Titels finden',
    mergeDoes: 'Die Textstellen des gewählten Ereignisses kommen zu diesem.',
    mergeNone: 'Kein anderes Ereignis hat diese Worte im Titel.',
    splitOpen: 'Textstellen abtrennen',
    splitDoes: 'Die gewählten Textstellen werden ein eigenes Ereignis.',
    splitApply: 'Abtrennen',
    splitStays: 'Eine Textstelle muss bleiben.',

    addEvent: 'Ereignis hinzufügen',
    addFromWords: 'Aus diesen Worten ein Ereignis machen',
    addApply: 'Das Ereignis hinzufügen',
    addWords: 'Seine Worte',
    addHow: 'Markieren Sie Worte im Text unten, oder schreiben Sie sie hier, wie sie dort stehen.',
    addUnknown: 'Die Quelle hat diese Worte nicht. Kopieren Sie sie, wie sie dort stehen.',
    addTitleEmpty: 'Bleibt es leer, die Worte selbst.',
    addDateEmpty: 'Bleibt es leer, das Datum in den Worten, wenn eines darin steht.',

    doRename: 'Umbenennen in „{title}“',
    doRedate: 'Datum {date}',
    doRekind: 'Art {kind}',
    doMerge: { one: 'Mit einem anderen Ereignis verbinden', other: 'Mit {count} Ereignissen verbinden' },
    doSplit: { one: 'Eine Textstelle abtrennen', other: '{count} Textstellen abtrennen' },
    doHide: 'Ausblenden',
    doPin: 'Anheften',
    doCheck: 'Als geprüft vermerken',
    doNote: 'Anmerkung „{note}“',
    doAdd: 'Ein Ereignis hinzufügen',
    doAddTitled: '„{title}“ hinzufügen',

    made: '{what}: {about}',
    takenOut: 'Herausgenommen: {what}.',
    takenOutServed: 'Herausgenommen: {what}. Nach dem Speichern ist es zu sehen.',
    undone: 'Rückgängig gemacht.',
    undoneEdit: 'Rückgängig gemacht: {what}.',
    toldElsewhere: 'Das sagt eine Änderungsdatei, die hier nicht offen ist. Nehmen Sie die Änderung dort heraus.',
    opened: { one: '{name}: {count} Änderung.', other: '{name}: {count} Änderungen.' },
    noEditsFile: '{name} ist keine Änderungsdatei; es wurde nichts geöffnet.',
    unreadable: '{name} ist nicht lesbar: {problem} Bis dahin lassen sich Änderungen nur herunterladen.',
    savedIn: 'In {name} gespeichert.',
    downloaded: '{name} heruntergeladen. Legen Sie die Datei neben die Dokumente.',
    serverGone: 'Der Server antwortet nicht. Läuft sourceline serve noch? Ihre Änderungen sind noch hier.',
    serverRefuses: 'Der Server nimmt Änderungen nur von der Seite an, die er geschickt hat. Laden Sie Ihre Änderungen herunter und dann die Seite neu.', // prettier-ignore
    serverChanged: 'Die Änderungsdatei wurde inzwischen von anderer Hand geändert; es wurde nichts gespeichert. Laden Sie Ihre Änderungen herunter und dann die Seite neu.', // prettier-ignore
    serverTooMuch: 'Das sind zu viele Änderungen für eine Datei.',

    export: 'Export',
    format: 'Format',
    saveFile: 'Datei speichern',
    makeFiles: 'Dateien erzeugen',
    saveNamed: '{name} speichern',
    exportFailed: 'Es ging nicht: {fault}',
    holdsAll: 'Die Datei enthält alles.',
    leftOut: 'Weggelassen: {list}.',
    notCarried: 'Nicht übernommen: {list}.',
    listJoint: ', ',

    'loss:events': { one: '{count} Ereignis', other: '{count} Ereignisse' },
    'loss:undated': { one: '{count} Ereignis ohne Datum', other: '{count} Ereignisse ohne Datum' },
    'loss:unreported': { one: '{count} Ereignis ohne Tag des Berichts', other: '{count} Ereignisse ohne Tag des Berichts' }, // prettier-ignore
    'loss:units': { one: '{count} nur auf den Monat oder das Jahr bekanntes Ereignis', other: '{count} nur auf den Monat oder das Jahr bekannte Ereignisse' }, // prettier-ignore
    'loss:uncertain': { one: '{count} Ereignis mit unsicheren Grenzen', other: '{count} Ereignisse mit unsicheren Grenzen' }, // prettier-ignore
    'loss:lasting': { one: '{count} andauerndes Ereignis', other: '{count} andauernde Ereignisse' },
    'loss:clocks': { one: '{count} Uhrzeit', other: '{count} Uhrzeiten' },
    'loss:ancient': { one: '{count} Ereignis vor dem Jahr 1 oder nach 9999', other: '{count} Ereignisse vor dem Jahr 1 oder nach 9999' }, // prettier-ignore
    'loss:kinds': { one: '{count} Art von Ereignis', other: '{count} Arten von Ereignissen' },
    'loss:status': { one: '{count} geplantes, bestrittenes oder behauptetes Ereignis, als Feld', other: '{count} geplante, bestrittene oder behauptete Ereignisse, als Feld' }, // prettier-ignore
    'loss:names': { one: '{count} Name einer Person oder eines Ortes', other: '{count} Namen von Personen und Orten' },
    'loss:weights': { one: '{count} Gewicht', other: '{count} Gewichte' },
    'loss:first': { one: '{count} erste Textstelle', other: '{count} erste Textstellen' },
    'loss:passages': { one: '{count} weitere Textstelle', other: '{count} weitere Textstellen' },
    'loss:offsets': { one: 'der Ort von {count} Textstelle in ihrem Text', other: 'die Orte von {count} Textstellen in ihren Texten' }, // prettier-ignore
    'loss:originals': { one: 'der Ort von {count} Textstelle in der ursprünglichen Datei', other: 'die Orte von {count} Textstellen in den ursprünglichen Dateien' }, // prettier-ignore
    'loss:sources': { one: '{count} Dokument', other: '{count} Dokumente' },
    'loss:texts': { one: 'der Text von {count} Dokument', other: 'die Texte von {count} Dokumenten' },
    'loss:reasons': { one: '{count} Grund für ein Datum', other: '{count} Gründe für Daten' },
    'loss:readings': { one: '{count} andere Lesart eines Datums', other: '{count} andere Lesarten von Daten' },
    'loss:conflicts': { one: '{count} Widerspruch von Quellen', other: '{count} Widersprüche von Quellen' },
    'loss:hands': { one: '{count} Ereignis mit Vermerk oder Anmerkung der Redaktion', other: '{count} Ereignisse mit Vermerk oder Anmerkung der Redaktion' }, // prettier-ignore
    'loss:leftovers': { one: '{count} übrig gebliebener Satz', other: '{count} übrig gebliebene Sätze' },
  },
  formats: {
    json: { name: 'Sourceline JSON', about: 'Die Zeitleiste selbst mit den Texten ihrer Dokumente: dieselben Bytes wie in der Datei, aus der sie gelesen wurde.' }, // prettier-ignore
    png: {
      name: 'PNG-Bild',
      about: 'Dieselbe Zeichnung in Punkten, für Vorschauen und Programme, die kein SVG lesen.',
    },
    ndjson: { name: 'Zeilen von Ereignissen', about: 'Ein Ereignis je Zeile, für sehr viele: Die Seite öffnet eine solche Datei mit dem Titel aus ihrer ersten Zeile (`?src=`).' }, // prettier-ignore
    csv: {
      name: 'CSV der Ereignisse',
      about: 'Eine Zeile je Ereignis, für Tabellen und Datenanalyse; die erste Zeile benennt die Spalten.',
    },
    tsv: {
      name: 'TSV der Ereignisse',
      about: 'Eine Zeile je Ereignis, für Tabellen und Datenanalyse; die erste Zeile benennt die Spalten.',
    },
    'passages-csv': { name: 'CSV der Textstellen', about: 'Eine Zeile je Textstelle mit ihrem Ort im Text des Dokuments; über die id mit der Tabelle der Ereignisse zu verbinden.' }, // prettier-ignore
    'passages-tsv': { name: 'TSV der Textstellen', about: 'Eine Zeile je Textstelle mit ihrem Ort im Text des Dokuments; über die id mit der Tabelle der Ereignisse zu verbinden.' }, // prettier-ignore
    parquet: { name: 'Parquet der Ereignisse', about: 'Die Tabelle der Ereignisse für DuckDB, pandas, R und dergleichen, mit Zahlen als Zahlen.' }, // prettier-ignore
    'passages-parquet': { name: 'Parquet der Textstellen', about: 'Die Tabelle der Textstellen für dieselben Programme.' }, // prettier-ignore
    timelinejs: {
      name: 'TimelineJS3 JSON',
      about: 'Für TimelineJS3 von Knight Lab: Diese Datei kann seine `source` sein.',
    },
    'timelinejs-csv': { name: 'TimelineJS3-Tabelle', about: 'Dasselbe für die Google-Tabelle von TimelineJS3: dort importieren, veröffentlichen und TimelineJS die Adresse geben.' }, // prettier-ignore
    vis: {
      name: 'vis-timeline JSON',
      about: 'Einträge für ein DataSet von vis-timeline, mit den Grenzen jedes Datums in eigenen Feldern.',
    },
    simile: { name: 'SIMILE JSON', about: 'Für das Widget SIMILE Timeline, das unsichere Anfänge und Enden zeichnet.' },
    ics: { name: 'iCalendar', about: 'Für jedes Kalenderprogramm. Darin ist nur, was auf den Tag bekannt ist oder von einem bekannten Tag zu einem anderen dauerte.' }, // prettier-ignore
    atom: { name: 'Atom-Feed', about: 'Für Feedreader: Ereignisse in der Folge ihrer Berichte. Ein Ereignis aus undatierten Dokumenten hat darin keinen Platz.' }, // prettier-ignore
    jsonld: { name: 'schema.org JSON-LD', about: 'Verknüpfte Daten mit den Worten von schema.org, für Suchmaschinen und Wissensgraphen.' }, // prettier-ignore
    annotations: { name: 'W3C Web Annotations', about: 'Eine Annotation je Textstelle, für Hypothesis und andere Programme dieser Art; die Zahlen zählen Codepunkte.' }, // prettier-ignore
    timeml: { name: 'TimeML der Dokumente', about: 'Eine Datei je Dokument: sein Text mit jedem Zeitausdruck als TIMEX3, für die Sprachforschung.' }, // prettier-ignore
    markdown: { name: 'Markdown', about: 'Für Notizen, Wikis und Entwürfe: eine datierte Liste mit einer nummerierten Anmerkung je Textstelle.' }, // prettier-ignore
    html: { name: 'HTML zum Drucken', about: 'Eine Seite ohne Skript, zum Drucken oder Archivieren: datierte Ereignisse, jede Quelle als Fußnote.' }, // prettier-ignore
    svg: { name: 'SVG-Bild', about: 'Die Zeichnung, mit der sich die Seite öffnet; Ereignisse jenseits ihrer Ränder oder dicht beieinander stehen als Zahl darin.' }, // prettier-ignore
    bibtex: { name: 'BibTeX der Dokumente', about: 'Die Dokumente für LaTeX und Literaturverwaltungen.' },
    'csl-json': {
      name: 'CSL-JSON der Dokumente',
      about: 'Die Dokumente für Zotero, Pandoc und andere Programme, die zitieren.',
    },
  },
};
