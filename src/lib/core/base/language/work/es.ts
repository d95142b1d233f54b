import type { WorkWords } from './en.ts';

export const ES_WORK: WorkWords = {
  words: {
    editing: 'Edición',
    editHow: 'Elija un suceso, o seleccione palabras en una fuente.',
    changesLost: { one: 'Se perdería {count} cambio.', many: 'Se perderían {count} de cambios.', other: 'Se perderían {count} cambios.' }, // prettier-ignore
    noChanges: 'sin cambios',
    changesUnsaved: { other: 'cambios sin guardar: {count}' },
    undo: 'Deshacer',
    save: 'Guardar',
    downloadEdits: 'Descargar los cambios',
    downloadTheEdits: 'Descargar los cambios',
    stopEditing: 'Dejar de editar',
    discardAndStop: 'Descartar y dejar de editar',

    edits: 'Cambios',
    noNewEdits: 'Sin cambios nuevos',
    newEdits: { one: '{count} cambio nuevo', many: '{count} de cambios nuevos', other: '{count} cambios nuevos' },
    editWhere: 'Abra un suceso para cambiarlo, o una fuente para añadir uno a partir de sus palabras.',
    editsIn: { other: 'Cambios en {name}: {count}' },
    takeBack: 'Retirar',
    takeOut: 'Quitar',
    sentencesToAdd: { other: 'Frases fechadas de las que se pueden añadir sucesos: {count}' },
    addAsEvent: 'Añadir como suceso',
    goOnFrom: 'Seguir con un archivo de cambios que usted tiene',

    editEvent: 'Editar este suceso',
    checked: 'Comprobado',
    pinned: 'Fijado',
    hide: 'Ocultar',
    changeParts: 'Cambiar título, clase, fecha o nota',
    fieldTitle: 'Título',
    fieldKind: 'Clase',
    fieldDate: 'Fecha',
    fieldWhy: 'Por qué esta fecha',
    fieldNote: 'Nota para el lector',
    whySeen: 'El lector lo ve. Puede quedar vacío.',
    needsTitle: 'Un suceso necesita un título.',
    needsKind: 'Un suceso necesita una clase.',
    dateSuch: 'Por ejemplo {examples}',
    dateWrong: 'Esto no es una fecha. Escríbala como {examples} o none.',
    dateReads: 'Se lee: {date}',
    apply: 'Aplicar',

    mergeOpen: 'Unir con otro suceso',
    mergeFind: 'Buscarlo por palabras de su título',
    mergeDoes: 'Los pasajes del suceso elegido pasan a este.',
    mergeNone: 'Ningún otro suceso tiene estas palabras en su título.',
    splitOpen: 'Separar pasajes',
    splitDoes: 'Los pasajes elegidos pasan a ser un suceso propio.',
    splitApply: 'Separarlos',
    splitStays: 'Un pasaje debe quedar.',

    addEvent: 'Añadir un suceso',
    addFromWords: 'Añadir un suceso con estas palabras',
    addApply: 'Añadir el suceso',
    addWords: 'Sus palabras',
    addHow: 'Seleccione palabras en el texto de abajo, o escríbalas aquí tal como están allí.',
    addUnknown: 'La fuente no tiene estas palabras. Cópielas tal como están.',
    addTitleEmpty: 'Si queda vacío, las palabras mismas.',
    addDateEmpty: 'Si queda vacío, la fecha entre las palabras, si la hay.',

    doRename: 'Llamarlo «{title}»',
    doRedate: 'Fecha {date}',
    doRekind: 'Clase {kind}',
    doMerge: { one: 'Unir con otro suceso', many: 'Unir con {count} de sucesos', other: 'Unir con {count} sucesos' },
    doSplit: { one: 'Separar un pasaje', many: 'Separar {count} de pasajes', other: 'Separar {count} pasajes' },
    doHide: 'Ocultar',
    doPin: 'Fijar',
    doCheck: 'Marcar como comprobado',
    doNote: 'Nota «{note}»',
    doAdd: 'Añadir un suceso',
    doAddTitled: 'Añadir «{title}»',

    made: '{what}: {about}',
    takenOut: 'Quitado: {what}.',
    takenOutServed: 'Quitado: {what}. Se verá cuando guarde.',
    undone: 'Deshecho.',
    undoneEdit: 'Deshecho: {what}.',
    toldElsewhere: 'Lo dice un archivo de cambios que no está abierto aquí. Quite el cambio allí.',
    opened: { one: '{name}: {count} cambio.', many: '{name}: {count} de cambios.', other: '{name}: {count} cambios.' },
    noEditsFile: '{name} no es un archivo de cambios: no se abrió nada.',
    unreadable: '{name} no se puede leer: {problem} Hasta entonces los cambios solo se pueden descargar.',
    savedIn: 'Guardado en {name}.',
    downloaded: '{name} está descargado. Póngalo junto a los documentos.',
    serverGone: 'El servidor no responde. ¿Sigue funcionando sourceline serve? Sus cambios siguen aquí.',
    serverRefuses: 'El servidor solo acepta cambios de la página que él envió. Descargue sus cambios y vuelva a cargar la página.', // prettier-ignore
    serverChanged: 'Otra mano cambió entretanto el archivo de cambios: no se guardó nada. Descargue sus cambios y vuelva a cargar la página.', // prettier-ignore
    serverTooMuch: 'Los cambios son demasiados para un archivo.',

    export: 'Exportar',
    format: 'Formato',
    saveFile: 'Guardar el archivo',
    makeFiles: 'Crear los archivos',
    saveNamed: 'Guardar {name}',
    exportFailed: 'No se pudo crear: {fault}',
    holdsAll: 'El archivo lo contiene todo.',
    leftOut: 'Fuera quedan: {list}.',
    notCarried: 'No se recoge: {list}.',
    listJoint: ', ',

    'loss:events': { other: 'sucesos ({count})' },
    'loss:undated': { other: 'sucesos sin fecha ({count})' },
    'loss:unreported': { other: 'sucesos sin día de informe ({count})' },
    'loss:units': { other: 'sucesos conocidos solo hasta el mes o el año ({count})' },
    'loss:uncertain': { other: 'sucesos de límites inciertos ({count})' },
    'loss:lasting': { other: 'sucesos que duran ({count})' },
    'loss:clocks': { other: 'horas del día ({count})' },
    'loss:ancient': { other: 'sucesos anteriores al año 1 o posteriores a 9999 ({count})' },
    'loss:kinds': { other: 'clases de sucesos ({count})' },
    'loss:status': { other: 'sucesos previstos, desmentidos o alegados, como campo ({count})' },
    'loss:names': { other: 'nombres de personas y lugares ({count})' },
    'loss:weights': { other: 'pesos ({count})' },
    'loss:first': { other: 'primeros pasajes ({count})' },
    'loss:passages': { other: 'demás pasajes ({count})' },
    'loss:offsets': { other: 'lugares de los pasajes en sus textos ({count})' },
    'loss:originals': { other: 'lugares de los pasajes en los archivos originales ({count})' },
    'loss:sources': { other: 'documentos ({count})' },
    'loss:texts': { other: 'textos de documentos ({count})' },
    'loss:reasons': { other: 'razones de las fechas ({count})' },
    'loss:readings': { other: 'otras lecturas de fechas ({count})' },
    'loss:conflicts': { other: 'contradicciones de fuentes ({count})' },
    'loss:hands': { other: 'sucesos con marca o nota de la redacción ({count})' },
    'loss:leftovers': { other: 'frases sobrantes ({count})' },
  },
  formats: {
    json: { name: 'Sourceline JSON', about: 'La cronología misma con los textos de sus documentos: los mismos bytes que el archivo del que se leyó.' }, // prettier-ignore
    png: { name: 'Imagen PNG', about: 'El mismo dibujo en puntos, para vistas previas y programas que no leen SVG.' },
    ndjson: { name: 'Líneas de sucesos', about: 'Un suceso por línea, para cantidades muy grandes: la página abre un archivo así con el título de su primera línea (`?src=`).' }, // prettier-ignore
    csv: { name: 'CSV de sucesos', about: 'Una fila por suceso, para hojas de cálculo y análisis de datos; la primera fila nombra las columnas.' }, // prettier-ignore
    tsv: { name: 'TSV de sucesos', about: 'Una fila por suceso, para hojas de cálculo y análisis de datos; la primera fila nombra las columnas.' }, // prettier-ignore
    'passages-csv': { name: 'CSV de pasajes', about: 'Una fila por pasaje con su lugar en el texto del documento; se une a la tabla de sucesos por su id.' }, // prettier-ignore
    'passages-tsv': { name: 'TSV de pasajes', about: 'Una fila por pasaje con su lugar en el texto del documento; se une a la tabla de sucesos por su id.' }, // prettier-ignore
    parquet: { name: 'Parquet de sucesos', about: 'La tabla de sucesos para DuckDB, pandas, R y otros, con los números como números.' }, // prettier-ignore
    'passages-parquet': { name: 'Parquet de pasajes', about: 'La tabla de pasajes para los mismos programas.' },
    timelinejs: {
      name: 'TimelineJS3 JSON',
      about: 'Para TimelineJS3 de Knight Lab: este archivo puede ser su `source`.',
    },
    'timelinejs-csv': { name: 'Hoja de TimelineJS3', about: 'Lo mismo para la hoja de Google de TimelineJS3: impórtela allí, publíquela y dé su dirección a TimelineJS.' }, // prettier-ignore
    vis: { name: 'vis-timeline JSON', about: 'Elementos para un DataSet de vis-timeline, con los límites de cada fecha en campos propios.' }, // prettier-ignore
    simile: { name: 'SIMILE JSON', about: 'Para el widget SIMILE Timeline, que dibuja comienzos y finales inciertos.' },
    ics: { name: 'iCalendar', about: 'Para cualquier calendario. Solo contiene lo que se sabe hasta el día, o duró de un día conocido a otro.' }, // prettier-ignore
    atom: { name: 'Canal Atom', about: 'Para lectores de canales: los sucesos en el orden de sus informes. Un suceso de documentos sin fecha no tiene sitio en él.' }, // prettier-ignore
    jsonld: { name: 'schema.org JSON-LD', about: 'Datos enlazados con las palabras de schema.org, para buscadores y grafos de conocimiento.' }, // prettier-ignore
    annotations: { name: 'W3C Web Annotations', about: 'Una anotación por pasaje, para Hypothesis y otros programas de anotación; las posiciones cuentan puntos de código.' }, // prettier-ignore
    timeml: { name: 'TimeML de los documentos', about: 'Un archivo por documento: su texto con cada expresión de tiempo como TIMEX3, para investigar la lengua.' }, // prettier-ignore
    markdown: {
      name: 'Markdown',
      about: 'Para notas, wikis y borradores: una lista fechada con una nota numerada por pasaje.',
    },
    html: { name: 'HTML para imprimir', about: 'Una página sin script, para imprimir o archivar: sucesos fechados y cada fuente como nota al pie.' }, // prettier-ignore
    svg: { name: 'Imagen SVG', about: 'El dibujo con el que se abre la página; los sucesos fuera de sus bordes o demasiado juntos van como número.' }, // prettier-ignore
    bibtex: { name: 'BibTeX de los documentos', about: 'Los documentos para LaTeX y gestores de bibliografía.' },
    'csl-json': {
      name: 'CSL-JSON de los documentos',
      about: 'Los documentos para Zotero, Pandoc y otros programas que citan.',
    },
  },
};
