import type { WorkWords } from './en.ts';

export const FR_WORK: WorkWords = {
  words: {
    editing: 'Modification',
    editHow: 'Choisissez un événement, ou sélectionnez des mots dans une source.',
    changesLost: { one: '{count} changement serait perdu.', many: '{count} de changements seraient perdus.', other: '{count} changements seraient perdus.' }, // prettier-ignore
    noChanges: 'aucun changement',
    changesUnsaved: { other: 'changements non enregistrés : {count}' },
    undo: 'Annuler le changement',
    save: 'Enregistrer',
    downloadEdits: 'Télécharger les changements',
    downloadTheEdits: 'Télécharger les changements',
    stopEditing: 'Arrêter de modifier',
    discardAndStop: 'Abandonner et arrêter',

    edits: 'Changements',
    noNewEdits: 'Aucun nouveau changement',
    newEdits: { one: '{count} nouveau changement', many: '{count} de nouveaux changements', other: '{count} nouveaux changements' }, // prettier-ignore
    editWhere: 'Ouvrez un événement pour le modifier, ou une source pour en ajouter un à partir de ses mots.',
    editsIn: { other: 'Changements dans {name} : {count}' },
    takeBack: 'Reprendre',
    takeOut: 'Retirer',
    sentencesToAdd: { other: 'Phrases datées dont on peut tirer des événements : {count}' },
    addAsEvent: 'Ajouter comme événement',
    goOnFrom: 'Reprendre un fichier de changements que vous avez',

    editEvent: 'Modifier cet événement',
    checked: 'Vérifié',
    pinned: 'Épinglé',
    hide: 'Masquer',
    changeParts: 'Changer le titre, le genre, la date ou la note',
    fieldTitle: 'Titre',
    fieldKind: 'Genre',
    fieldDate: 'Date',
    fieldWhy: 'Pourquoi cette date',
    fieldNote: 'Note pour le lecteur',
    whySeen: 'Le lecteur la voit. Peut rester vide.',
    needsTitle: 'Un événement doit avoir un titre.',
    needsKind: 'Un événement doit avoir un genre.',
    dateSuch: 'Par exemple {examples}',
    dateWrong: 'Ce n’est pas une date. Écrivez-la comme {examples} ou none.',
    dateReads: 'Se lit : {date}',
    apply: 'Appliquer',

    mergeOpen: 'Réunir avec un autre événement',
    mergeFind: 'Le trouver par des mots de son titre',
    mergeDoes: 'Les passages de l’événement choisi rejoignent celui-ci.',
    mergeNone: 'Aucun autre événement n’a ces mots dans son titre.',
    splitOpen: 'Séparer des passages',
    splitDoes: 'Les passages choisis deviennent un événement à part.',
    splitApply: 'Les séparer',
    splitStays: 'Un passage doit rester.',

    addEvent: 'Ajouter un événement',
    addFromWords: 'Ajouter un événement avec ces mots',
    addApply: 'Ajouter l’événement',
    addWords: 'Ses mots',
    addHow: 'Sélectionnez des mots dans le texte ci-dessous, ou écrivez-les ici tels qu’ils y figurent.',
    addUnknown: 'La source n’a pas ces mots. Copiez-les tels qu’ils y figurent.',
    addTitleEmpty: 'Si vide, les mots eux-mêmes.',
    addDateEmpty: 'Si vide, la date parmi ces mots, s’il y en a une.',

    doRename: 'Renommer en « {title} »',
    doRedate: 'Date {date}',
    doRekind: 'Genre {kind}',
    doMerge: { one: 'Réunir avec un autre événement', many: 'Réunir avec {count} d’événements', other: 'Réunir avec {count} événements' }, // prettier-ignore
    doSplit: { one: 'Séparer un passage', many: 'Séparer {count} de passages', other: 'Séparer {count} passages' },
    doHide: 'Masquer',
    doPin: 'Épingler',
    doCheck: 'Marquer comme vérifié',
    doNote: 'Note « {note} »',
    doAdd: 'Ajouter un événement',
    doAddTitled: 'Ajouter « {title} »',

    made: '{what} : {about}',
    takenOut: 'Retiré : {what}.',
    takenOutServed: 'Retiré : {what}. Cela se verra après l’enregistrement.',
    undone: 'Annulé.',
    undoneEdit: 'Annulé : {what}.',
    toldElsewhere: 'Cela vient d’un fichier de changements qui n’est pas ouvert ici. Retirez-y le changement.',
    opened: { one: '{name} : {count} changement.', many: '{name} : {count} de changements.', other: '{name} : {count} changements.' }, // prettier-ignore
    noEditsFile: '{name} n’est pas un fichier de changements : rien n’a été ouvert.',
    unreadable: '{name} est illisible : {problem} D’ici là, les changements ne peuvent qu’être téléchargés.',
    savedIn: 'Enregistré dans {name}.',
    downloaded: '{name} est téléchargé. Placez-le à côté des documents.',
    serverGone: 'Le serveur ne répond pas. sourceline serve tourne-t-il encore ? Vos changements sont toujours là.',
    serverRefuses: 'Le serveur n’accepte de changements que de la page qu’il a envoyée. Téléchargez vos changements, puis rechargez la page.', // prettier-ignore
    serverChanged: 'Le fichier de changements a été modifié entre-temps par quelqu’un d’autre : rien n’a été enregistré. Téléchargez vos changements, puis rechargez la page.', // prettier-ignore
    serverTooMuch: 'Les changements sont trop nombreux pour un seul fichier.',

    export: 'Exporter',
    format: 'Format',
    saveFile: 'Enregistrer le fichier',
    makeFiles: 'Créer les fichiers',
    saveNamed: 'Enregistrer {name}',
    exportFailed: 'La conversion a échoué : {fault}',
    holdsAll: 'Le fichier contient tout.',
    leftOut: 'Laissé de côté : {list}.',
    notCarried: 'Non repris : {list}.',
    listJoint: ', ',

    'loss:events': { other: 'événements ({count})' },
    'loss:undated': { other: 'événements sans date ({count})' },
    'loss:unreported': { other: 'événements sans jour de compte rendu ({count})' },
    'loss:units': { other: 'événements connus seulement au mois ou à l’année ({count})' },
    'loss:uncertain': { other: 'événements aux limites incertaines ({count})' },
    'loss:lasting': { other: 'événements qui durent ({count})' },
    'loss:clocks': { other: 'heures du jour ({count})' },
    'loss:ancient': { other: 'événements d’avant l’an 1 ou d’après 9999 ({count})' },
    'loss:kinds': { other: 'genres d’événements ({count})' },
    'loss:status': { other: 'événements prévus, démentis ou allégués, comme champ ({count})' },
    'loss:names': { other: 'noms de personnes et de lieux ({count})' },
    'loss:weights': { other: 'poids ({count})' },
    'loss:first': { other: 'premiers passages ({count})' },
    'loss:passages': { other: 'autres passages ({count})' },
    'loss:offsets': { other: 'places des passages dans leurs textes ({count})' },
    'loss:originals': { other: 'places des passages dans les fichiers d’origine ({count})' },
    'loss:sources': { other: 'documents ({count})' },
    'loss:texts': { other: 'textes des documents ({count})' },
    'loss:reasons': { other: 'raisons des dates ({count})' },
    'loss:readings': { other: 'autres lectures des dates ({count})' },
    'loss:conflicts': { other: 'contradictions entre sources ({count})' },
    'loss:hands': { other: 'événements marqués ou annotés par la rédaction ({count})' },
    'loss:leftovers': { other: 'phrases restantes ({count})' },
  },
  formats: {
    json: { name: 'Sourceline JSON', about: 'La chronologie elle-même, avec les textes de ses documents : les mêmes octets que le fichier d’où elle a été lue.' }, // prettier-ignore
    png: {
      name: 'Image PNG',
      about: 'Le même dessin en points, pour les aperçus et les programmes qui ne lisent pas le SVG.',
    },
    ndjson: { name: 'Lignes d’événements', about: 'Un événement par ligne, pour les très grands nombres : la page ouvre un tel fichier avec le titre de sa première ligne (`?src=`).' }, // prettier-ignore
    csv: { name: 'CSV des événements', about: 'Une ligne par événement, pour tableurs et analyse de données ; la première ligne nomme les colonnes.' }, // prettier-ignore
    tsv: { name: 'TSV des événements', about: 'Une ligne par événement, pour tableurs et analyse de données ; la première ligne nomme les colonnes.' }, // prettier-ignore
    'passages-csv': { name: 'CSV des passages', about: 'Une ligne par passage, avec sa place dans le texte du document ; se joint à la table des événements par son id.' }, // prettier-ignore
    'passages-tsv': { name: 'TSV des passages', about: 'Une ligne par passage, avec sa place dans le texte du document ; se joint à la table des événements par son id.' }, // prettier-ignore
    parquet: { name: 'Parquet des événements', about: 'La table des événements pour DuckDB, pandas, R et autres, les nombres restant des nombres.' }, // prettier-ignore
    'passages-parquet': { name: 'Parquet des passages', about: 'La table des passages pour les mêmes programmes.' },
    timelinejs: {
      name: 'TimelineJS3 JSON',
      about: 'Pour TimelineJS3 de Knight Lab : ce fichier peut être sa `source`.',
    },
    'timelinejs-csv': { name: 'Feuille TimelineJS3', about: 'La même chose pour la feuille Google de TimelineJS3 : importez-la, publiez-la et donnez son adresse à TimelineJS.' }, // prettier-ignore
    vis: { name: 'vis-timeline JSON', about: 'Éléments d’un DataSet de vis-timeline, les limites de chaque date dans des champs à part.' }, // prettier-ignore
    simile: {
      name: 'SIMILE JSON',
      about: 'Pour le widget SIMILE Timeline, qui dessine les débuts et les fins incertains.',
    },
    ics: { name: 'iCalendar', about: 'Pour tout agenda. N’y figure que ce qui est connu au jour près, ou a duré d’un jour connu à un autre.' }, // prettier-ignore
    atom: { name: 'Flux Atom', about: 'Pour les lecteurs de flux : les événements dans l’ordre de leurs comptes rendus. Un événement de documents sans date n’y a pas sa place.' }, // prettier-ignore
    jsonld: { name: 'schema.org JSON-LD', about: 'Données liées avec les mots de schema.org, pour moteurs de recherche et graphes de connaissances.' }, // prettier-ignore
    annotations: { name: 'W3C Web Annotations', about: 'Une annotation par passage, pour Hypothesis et d’autres programmes d’annotation ; les positions comptent des points de code.' }, // prettier-ignore
    timeml: { name: 'TimeML des documents', about: 'Un fichier par document : son texte, chaque expression de temps en TIMEX3, pour la recherche sur la langue.' }, // prettier-ignore
    markdown: {
      name: 'Markdown',
      about: 'Pour notes, wikis et brouillons : une liste datée avec une note numérotée par passage.',
    },
    html: { name: 'HTML à imprimer', about: 'Une page sans script, à imprimer ou à archiver : les événements datés, chaque source en note de bas de page.' }, // prettier-ignore
    svg: { name: 'Image SVG', about: 'Le dessin sur lequel la page s’ouvre ; les événements hors cadre ou trop rapprochés y sont en nombre.' }, // prettier-ignore
    bibtex: { name: 'BibTeX des documents', about: 'Les documents pour LaTeX et les logiciels de bibliographie.' },
    'csl-json': {
      name: 'CSL-JSON des documents',
      about: 'Les documents pour Zotero, Pandoc et d’autres programmes qui citent.',
    },
  },
};
