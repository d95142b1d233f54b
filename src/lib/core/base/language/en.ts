import type { LanguageWords, WordsOf } from '../speech.ts';
import { MEANS, READING_WORDS } from './en-reading.ts';

/** What only the page and the list say. */
const PAGE_WORDS = {
  // Counts
  found: { one: '{count} event found', other: '{count} events found' },
  leftovers: {
    one: '{count} dated sentence without an event',
    other: '{count} dated sentences without an event',
  },
  notes: { one: '{count} note on the documents', other: '{count} notes on the documents' },
  forReview: 'for review',

  // Receipts
  compareTitle: 'The sources side by side',
  original: 'original',

  // Tools
  findIn: 'Find in this timeline',
  searchHint: 'Search titles and passages',
  searchLabel: 'Search titles, passages and sources',
  showAll: 'show all',
  view: 'View',
  timeline: 'Timeline',
  story: 'Story',
  edit: 'Edit',
  editThis: 'Edit this timeline',
  share: 'Share',
  filterKinds: 'Kinds',
  filterSources: 'Sources',
  filterMore: 'More',
  filterActors: 'Who',
  filterPlaces: 'Where',
  filterCertainty: 'How sure',
  filterDates: 'Dates',
  sureDay: 'Known to the day',
  sureWider: 'Known within bounds',
  sureOpen: 'Open on one side',
  sureNone: 'Without a date',
  sureConflict: 'Sources conflict',
  onlyThese: 'Show only these: {name}',
  dateFrom: 'From',
  dateTo: 'To',

  // The drawing
  showStretch: 'Show {stretch}, {events}',
  hint: 'Drag to move, Ctrl and the wheel to zoom, arrow keys from event to event.',
  hintDone: 'Understood',

  // The legend
  legend: 'How to read the marks',
  legendDay: 'known to the day',
  legendBetween: 'once, some time in this stretch',
  legendLasting: 'lasted all this time',
  legendOpen: 'by this day, or on it and after',
  legendConflict: 'sources conflict on the date',
  legendDenied: 'denied',

  // Keys
  lanesBy: 'Lanes by',
  lanesKind: 'kind',
  lanesSource: 'source',
  lanesPlace: 'place',
  lanesActor: 'actor',
  keyEvents: 'Key events',
  allEvents: 'all',
  shareShown: 'How many events are shown',
  keyFold: 'fold the lane of the event to its counts, unfold it',
  keyAcross: 'the event before, the event after',
  keyLanes: 'the lane above, the lane below',
  keyEnter: 'open the receipts of the event, or the events behind a number',
  keyEscape: 'close them and go back to the event',
  keyZoom: 'zoom in, zoom out',
  keyFirstView: 'the view that the page opens with',
  keyEnds: 'the first event, the last event',
  keyHelp: 'this list',
  keysWork:
    'They work while an event on the timeline has the focus. With a mouse, drag to move, and hold Ctrl while you turn the wheel to zoom.',
  language: 'Language',

  // Sharing
  shareTitle: 'Share this view',
  shareLink: 'Link to what you see now',
  shareEmbed: 'To put it on another page',
  shareWay: 'How',
  wayFrame: 'As a frame: wherever a page may hold one',
  wayElement: 'As an element: part of the page, with a script',
  wayFile: 'As a file: opens from disk, without a network, and prints',
  shareHeight: 'Height, in pixels',
  shareStart: 'Opens with',
  startWindow: 'the stretch of time shown now',
  startEvent: 'the event that is open now',
  shareTheme: 'Colours',
  themeReader: 'as each reader has set them',
  themeLight: 'light',
  themeDark: 'dark',
  languageReader: 'each reader’s own',
  shareSnippet: 'What to paste',
  sharePreview: 'Preview',
  saveStandalone: 'Save the file',
  copyLink: 'Copy link',
  copySnippet: 'Copy snippet',
  snippetCopied: 'The snippet is copied.',
  copyByHand: 'Copying is not allowed here: select the text and copy it by hand.',

  // Own documents
  ownDocuments: 'Your documents',
  ownTitle: 'A timeline of your own documents',
  ownPrivate: 'They are read on your machine, in this page. Nothing is sent anywhere.',
  ownChoose: 'Choose files',
  ownDrop: 'or drop them anywhere on this page',
  ownOffice: 'For Word and OpenDocument files:',
  ownComments: 'read comments, too',
  ownRejected: 'read tracked changes as rejected',
  ownPaste: 'Or paste a text',
  ownPublished: 'Published on',
  ownPublishedHint: 'Dates such as “last Friday” are counted from this day.',
  ownMake: 'Make the timeline',
  ownReading: 'Reading {done} of {all}',
  ownJoining: 'Putting the events together',
  ownCancel: 'Cancel',
  ownCancelled: 'Cancelled. Nothing was kept.',
  ownFailed: 'It could not be made: {fault}',
  ownUnread: { one: '{count} file is of no kind that is read here: {names}', other: '{count} files are of no kind that is read here: {names}' }, // prettier-ignore
  ownSave: 'Save as a file',
  ownShown: 'Made from your documents; it is kept only while this page is open.',
  ownBack: 'Back to the timeline of this site',

  // The page
  unavailable: 'The interactive timeline is not available. {problem}',
  noFile: 'The server has no timeline.json beside this page (it answered {status}).',
  noConnection: 'The timeline could not be loaded: the connection failed. Try again.',
  noSource: 'The file {name} could not be had (the server answered {status}).',
  otherSite: 'This page shows only files of its own site, and {name} is somewhere else.',
  readingEvents: 'Reading events: {count}',
  noPassages: 'This file holds titles and dates, and no passages to read.',
  wholeTimeline: 'The whole timeline',
  listPages: 'Pages of the list',
  noEvents: 'No event was found in these documents.',
} as const;

/** The messages of the page, the embed and the list. Every other language has the same keys. */
export const ENGLISH_WORDS = { ...READING_WORDS, ...PAGE_WORDS } as const;

/** The messages of a language. */
export type Words = WordsOf<typeof ENGLISH_WORDS>;

export const EN: LanguageWords = { ...MEANS, words: ENGLISH_WORDS };
