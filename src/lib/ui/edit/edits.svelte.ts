import type { Edit, EditLine, Reference } from '../../core/edit/edit.ts';
import { referTo } from '../../core/edit/locate.ts';
import { parseEdits } from '../../core/edit/parse.ts';
import { appendEdits, removeEntries } from '../../core/edit/print.ts';
import type { TellWork } from '../../core/base/language/work/en.ts';
import { wordEdit } from '../../core/edit/word.ts';
import type { Passage, Timeline, TimelineEvent } from '../../core/model.ts';
import { reviseTimeline } from '../../core/timeline/revise.ts';
import { titleOf } from '../../core/view/words.ts';
import type { TimelineState } from '../timeline.svelte.ts';
import { downloadText, fetchEdits, saveEdits } from './desk.ts';

/** One step since the file was last saved, for undoing: an edit made, or an entry of the file taken out. */
type Change = { readonly made: Edit } | { readonly takenOut: number };

const NAME = 'sourceline.edits.yaml';

/** Edits that are a mark on an event, with the field in which they show. */
const MARKS = { pin: 'pinned', check: 'checked' } as const;
export type Mark = keyof typeof MARKS;

function isOf({ edit, of }: Edit, mark: Mark, { id, aliases, passages }: TimelineEvent): boolean {
  if (edit !== mark) return false;
  if (of.event !== undefined && [id, ...aliases].includes(of.event)) return true;
  return passages.some(({ quote }) => of.quote !== undefined && (quote.includes(of.quote) || of.quote.includes(quote)));
}

/** What a person edits: the file as it was, what they changed since, and the timeline that comes of it. */
export class EditsState {
  readonly #model: TimelineState;
  readonly #token: string | null;
  /** The words of editing in the reader's language. */
  readonly t: TellWork;
  /** The timeline as it was loaded: the edits that were in its file then are in it. */
  readonly #loaded: Timeline;
  #version = '';
  #text = $state.raw('');
  #changes = $state.raw<readonly Change[]>([]);

  name = $state(NAME);
  /** What happened last, and what went wrong, for a person to read. */
  says = $state('');
  fault = $state('');
  isBusy = $state(false);
  /** Whether the form of an event is open: it stays so from event to event. */
  isFormOpen = $state(false);
  /** Whether the server's file cannot be read: then edits make a new one. */
  #isBroken = $state(false);

  readonly #file = $derived(parseEdits(this.#text, this.name));
  readonly made = $derived(this.#changes.flatMap((change) => ('made' in change ? [change.made] : [])));
  readonly #takenOut = $derived(this.#changes.flatMap((change) => ('takenOut' in change ? [change.takenOut] : [])));
  /** The entries of the file that stay in it. */
  readonly kept = $derived(this.#file.lines.filter((line) => !this.#takenOut.includes(line.index)));
  readonly problems = $derived(this.#file.problems);
  readonly unsaved = $derived(this.#changes.length);

  constructor(model: TimelineState, token: string | null, t: TellWork) {
    this.#model = model;
    this.#token = token;
    this.t = t;
    this.#loaded = model.timeline;
  }

  /** Whether edits are saved in the server's file; else they are downloaded. */
  get isServed(): boolean {
    return this.#token !== null && !this.#isBroken;
  }

  /** Loads the file from the server, where there is one. */
  async load(): Promise<void> {
    if (this.#token === null) return;
    const stored = await fetchEdits(this.#token, this.t);
    if ('problem' in stored) {
      this.fault = stored.problem;
    } else if (appendEdits(stored.text, []) === null) {
      this.#isBroken = true;
      const [problem] = parseEdits(stored.text, stored.name).problems;
      this.fault = this.t('unreadable', { name: stored.name, problem: problem?.message ?? '' });
    } else {
      [this.name, this.#text, this.#version] = [stored.name, stored.text, stored.version];
    }
  }

  /** Goes on from a file that the person has. */
  open(name: string, text: string): void {
    const isRead = appendEdits(text, []) !== null;
    this.fault = isRead ? '' : this.t('noEditsFile', { name });
    if (!isRead) return;
    [this.name, this.#text] = [name, text];
    this.says = this.t('opened', { name, count: this.#file.lines.length });
    this.#show();
  }

  make(edit: Edit): void {
    this.#changes = [...this.#changes, { made: edit }];
    this.says = this.t('made', { what: wordEdit(edit, this.t), about: this.subjectOf(edit) });
    this.#show();
  }

  /** Takes an edit out of the file. Where the timeline has it in it, that shows only when it is made anew. */
  takeOut(line: EditLine): void {
    this.#changes = [...this.#changes, { takenOut: line.index }];
    this.says = this.t(this.isServed ? 'takenOutServed' : 'takenOut', { what: wordEdit(line.edit, this.t) });
    this.#show();
  }

  /** Whether a mark is set on an event and was not taken off since. */
  isMarked(mark: Mark, event: TimelineEvent): boolean {
    const isOff = this.#file.lines.some(({ edit, index }) => this.#takenOut.includes(index) && isOf(edit, mark, event));
    return event[MARKS[mark]] === true && !isOff;
  }

  /** Sets a mark on an event, or takes it off again: the edit that set it goes. */
  toggleMark(mark: Mark, event: TimelineEvent): void {
    if (!this.isMarked(mark, event)) return this.make({ edit: mark, of: this.referenceOf(event) });
    const made = this.made.findLast((edit) => isOf(edit, mark, event));
    if (made) return this.takeBack(made);
    const line = this.kept.findLast(({ edit }) => isOf(edit, mark, event));
    if (line) this.takeOut(line);
    else this.says = this.t('toldElsewhere');
  }

  undo(): void {
    const last = this.#changes.at(-1);
    if (last === undefined) return;
    this.#changes = this.#changes.slice(0, -1);
    this.says = 'made' in last ? this.t('undoneEdit', { what: wordEdit(last.made, this.t) }) : this.t('undone');
    this.#show();
  }

  /** Takes one of the edits back that were made since the last save. */
  takeBack(edit: Edit): void {
    this.#changes = this.#changes.filter((change) => !('made' in change && change.made === edit));
    this.says = this.t('undoneEdit', { what: wordEdit(edit, this.t) });
    this.#show();
  }

  discard(): void {
    this.#changes = [];
    this.#show();
  }

  async save(): Promise<void> {
    const text = this.#write();
    if (this.#token === null || this.#isBroken) {
      downloadText(this.name, text);
      this.#settle(text, this.t('downloaded', { name: this.name }));
      return;
    }
    this.isBusy = true;
    const saved = await saveEdits(this.#token, text, this.#version, this.t);
    this.isBusy = false;
    this.fault = 'problem' in saved ? saved.problem : '';
    if ('problem' in saved) return;
    this.#version = saved.version;
    this.#settle(text, this.t('savedIn', { name: this.name }));
  }

  /** Hands the edits over as a file even where the server could save them. */
  download(): void {
    downloadText(this.name, this.#write());
  }

  /** What an edit is about: the event's title now, or the words by which the edit names it. */
  subjectOf({ of }: Edit): string {
    const event = this.#model.findEvent(of.event ?? '');
    return event ? titleOf(event) : (of.quote ?? of.event ?? '');
  }

  /** How an edit names an event: by its id, and by the words of its most telling passage. */
  referenceOf(event: TimelineEvent): Reference {
    return { event: event.id, ...this.referenceTo(event.passages[0]!) };
  }

  referenceTo(passage: Pick<Passage, 'document' | 'start' | 'end'>): Reference {
    return referTo(this.#model.documentOf(passage.document), passage);
  }

  /** The file with everything that was changed. */
  #write(): string {
    const rest = this.#takenOut.length === 0 ? this.#text : removeEntries(this.#text, this.#takenOut)!;
    return appendEdits(rest, this.made) ?? this.#text;
  }

  #settle(text: string, says: string): void {
    this.#text = text;
    this.#changes = [];
    this.says = says;
  }

  #show(): void {
    this.#model.revise(reviseTimeline(this.#loaded, [...this.kept.map(({ edit }) => edit), ...this.made]));
  }
}
