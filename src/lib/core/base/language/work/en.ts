import type { Tell, WordsOf } from '../../speech.ts';

/** What is said where somebody works on a timeline: edits it, or takes it elsewhere. Loaded only then. */
export const ENGLISH_WORK = {
  // The bar
  editing: 'Editing',
  editHow: 'Choose an event, or select words in a source.',
  changesLost: { one: '{count} change would be lost.', other: '{count} changes would be lost.' },
  noChanges: 'no changes',
  changesUnsaved: { one: '{count} change unsaved', other: '{count} changes unsaved' },
  undo: 'Undo',
  save: 'Save',
  downloadEdits: 'Download edits',
  downloadTheEdits: 'Download the edits',
  stopEditing: 'Stop editing',
  discardAndStop: 'Discard and stop',

  // The list of edits
  edits: 'Edits',
  noNewEdits: 'No new edits',
  newEdits: { one: '{count} new edit', other: '{count} new edits' },
  editWhere: 'Open an event to change it, or a source to add one from its words.',
  editsIn: { one: '{count} edit in {name}', other: '{count} edits in {name}' },
  takeBack: 'Take back',
  takeOut: 'Take out',
  sentencesToAdd: {
    one: '{count} dated sentence to add an event from',
    other: '{count} dated sentences to add events from',
  },
  addAsEvent: 'Add as an event',
  goOnFrom: 'Go on from an edits file that you have',

  // The form of an event
  editEvent: 'Edit this event',
  checked: 'Checked',
  pinned: 'Pinned',
  hide: 'Hide',
  changeParts: 'Change title, kind, date or note',
  fieldTitle: 'Title',
  fieldKind: 'Kind',
  fieldDate: 'Date',
  fieldWhy: 'Why this date',
  fieldNote: 'Note for the reader',
  whySeen: 'The reader sees it. May stay empty.',
  needsTitle: 'An event needs a title.',
  needsKind: 'An event needs a kind.',
  dateSuch: 'Such as {examples}',
  dateWrong: 'This is no date. Write it as {examples} or none.',
  dateReads: 'Reads as: {date}',
  apply: 'Apply',

  // Merging and parting
  mergeOpen: 'Merge with another event',
  mergeFind: 'Find it by words of its title',
  mergeDoes: 'The passages of the event you choose become part of this one.',
  mergeNone: 'No other event has these words in its title.',
  splitOpen: 'Part passages out',
  splitDoes: 'The passages you choose become an event of their own.',
  splitApply: 'Part them out',
  splitStays: 'One passage must stay.',

  // Adding
  addEvent: 'Add an event',
  addFromWords: 'Add an event from these words',
  addApply: 'Add the event',
  addWords: 'Its words',
  addHow: 'Select words in the text below, or write them here as they stand there.',
  addUnknown: 'The source does not have these words. Copy them as they stand.',
  addTitleEmpty: 'Left empty, the words themselves.',
  addDateEmpty: 'Left empty, the date among the words, if there is one.',

  // What an edit does
  doRename: 'Rename to “{title}”',
  doRedate: 'Date {date}',
  doRekind: 'Kind {kind}',
  doMerge: { one: 'Merge with another event', other: 'Merge with {count} events' },
  doSplit: { one: 'Part a passage out', other: 'Part {count} passages out' },
  doHide: 'Hide',
  doPin: 'Pin',
  doCheck: 'Mark as checked',
  doNote: 'Note “{note}”',
  doAdd: 'Add an event',
  doAddTitled: 'Add “{title}”',

  // What happened last
  made: '{what}: {about}',
  takenOut: 'Taken out: {what}.',
  takenOutServed: 'Taken out: {what}. It shows once you save.',
  undone: 'Undone.',
  undoneEdit: 'Undone: {what}.',
  toldElsewhere: 'An edits file that is not open here says so. Take the edit out there.',
  opened: { one: '{name}: {count} edit.', other: '{name}: {count} edits.' },
  noEditsFile: '{name} is no edits file, so nothing was opened.',
  unreadable: '{name} cannot be read: {problem} Until then edits can only be downloaded.',
  savedIn: 'Saved in {name}.',
  downloaded: 'Downloaded {name}. Put it beside the documents.',
  serverGone: 'The server does not answer. Is sourceline serve still running? Your edits are still here.',
  serverRefuses:
    'The server takes edits only from the page that it sent. Download your edits, then load the page again.',
  serverChanged:
    'The edits file was changed meanwhile by another hand, so nothing was saved. Download your edits, then load the page again.',
  serverTooMuch: 'The edits are too many for one file.',

  // Export
  export: 'Export',
  format: 'Format',
  saveFile: 'Save the file',
  makeFiles: 'Make the files',
  saveNamed: 'Save {name}',
  exportFailed: 'It could not be made: {fault}',
  holdsAll: 'The file holds everything.',
  leftOut: 'Left out: {list}.',
  notCarried: 'Not carried: {list}.',
  listJoint: ', ',

  // What a format may have no place for, in the order of the report
  'loss:events': { one: '{count} event', other: '{count} events' },
  'loss:undated': { one: '{count} event without a date', other: '{count} events without a date' },
  'loss:unreported': {
    one: '{count} event without a day of report',
    other: '{count} events without a day of report',
  },
  'loss:units': {
    one: '{count} event known only to the month or year',
    other: '{count} events known only to the month or year',
  },
  'loss:uncertain': { one: '{count} event with uncertain bounds', other: '{count} events with uncertain bounds' },
  'loss:lasting': { one: '{count} lasting event', other: '{count} lasting events' },
  'loss:clocks': { one: '{count} time of day', other: '{count} times of day' },
  'loss:ancient': {
    one: '{count} event before year 1 or after 9999',
    other: '{count} events before year 1 or after 9999',
  },
  'loss:kinds': { one: '{count} kind of event', other: '{count} kinds of events' },
  'loss:status': {
    one: '{count} event that is planned, denied or claimed, as a field',
    other: '{count} events that are planned, denied or claimed, as a field',
  },
  'loss:names': { one: '{count} name of a person or place', other: '{count} names of persons and places' },
  'loss:weights': { one: '{count} weight', other: '{count} weights' },
  'loss:first': { one: '{count} leading passage', other: '{count} leading passages' },
  'loss:passages': { one: '{count} further passage', other: '{count} further passages' },
  'loss:offsets': { one: "{count} passage's place in its text", other: "{count} passages' places in their texts" },
  'loss:originals': {
    one: "{count} passage's place in the original file",
    other: "{count} passages' places in the original files",
  },
  'loss:sources': { one: '{count} document', other: '{count} documents' },
  'loss:texts': { one: '{count} text of a document', other: '{count} texts of documents' },
  'loss:reasons': { one: '{count} reason for a date', other: '{count} reasons for dates' },
  'loss:readings': { one: '{count} other reading of a date', other: '{count} other readings of dates' },
  'loss:conflicts': { one: '{count} conflict of sources', other: '{count} conflicts of sources' },
  'loss:hands': { one: "{count} event with an editor's mark or note", other: "{count} events with an editor's mark or note" }, // prettier-ignore
  'loss:leftovers': { one: '{count} sentence left over', other: '{count} sentences left over' },
} as const;

/** A format as it is offered. */
export interface FormatWords {
  readonly name: string;
  /** For whom or what it is, in a sentence. */
  readonly about: string;
}

/** One language's words of work: one file a language, which has the English one's keys. */
export interface WorkWords {
  readonly words: WordsOf<typeof ENGLISH_WORK>;
  /** By the formats' ids; what is not here is said as the format says it itself, in English. */
  readonly formats: Readonly<Record<string, FormatWords>>;
}

export type TellWork = Tell<typeof ENGLISH_WORK>;

export const EN_WORK: WorkWords = { words: ENGLISH_WORK, formats: {} };
