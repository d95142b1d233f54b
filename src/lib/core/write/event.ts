import { sliceOf } from '../base/span.ts';
import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { Passage, Step, TimelineDocument, TimelineEvent, When } from '../model.ts';
import { capitalise, wordKind } from '../view/kind.ts';
import { headlineOf, languageAt, wordHand, wordPage, wordSources } from '../view/words.ts';
import { escapeHtml, safeUrl } from './escape.ts';

export type Documents = ReadonlyMap<string, TimelineDocument>;

/** One event as a list item with everything that vouches for it. */
export function writeEvent(event: TimelineEvent, documents: Documents, speech: Speech): string {
  return [
    `<li id="${escapeHtml(`event-${event.id}`)}">`,
    `<h3 dir="auto">${escapeHtml(headlineOf(event, speech))}</h3>`,
    `<p>${writeDate(event.when, speech)} · ${escapeHtml(wordKind(event.kind, speech))} · ${escapeHtml(wordSources(event, speech))}${writeAttribution(event)}</p>`,
    ...writeHand(event, speech),
    ...event.passages.map((passage) => writePassage(passage, documents, speech)),
    ...event.conflicts.map(({ says }) => `<p>${escapeHtml(speech.t('conflictTitle'))}: ${escapeHtml(says)}</p>`),
    writeReasons(event.when.because, speech),
    '</li>',
  ].join('\n');
}

/** The worded date; with a machine's reading of it where HTML has one: a day, a month or a year. */
function writeDate(when: When, { dates }: Speech): string {
  const words = escapeHtml(capitalise(wordWhen(when, dates)));
  const single = when.edtf !== null && /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/.test(when.edtf);
  return single ? `<time datetime="${when.edtf}">${words}</time>` : `<span>${words}</span>`;
}

function writeAttribution({ attribution }: TimelineEvent): string {
  return attribution === undefined ? '' : ` · “${escapeHtml(attribution)}”`;
}

/** What a person did to it, and their remark. */
function writeHand(event: TimelineEvent, speech: Speech): string[] {
  const facts = wordHand(event, speech).join(' · ');
  const note =
    event.note === undefined ? [] : [`<p>${escapeHtml(speech.t('editorsNote'))}: ${escapeHtml(event.note)}</p>`];
  return [...(facts === '' ? [] : [`<p>${escapeHtml(facts)}</p>`]), ...note];
}

/** The quoted words marked in their sentence, and the document they come from. */
function writePassage(passage: Passage, documents: Documents, speech: Speech): string {
  const document = documents.get(passage.document);
  if (document === undefined) throw new Error(`a passage of an unknown document: ${passage.document}`);
  const { text } = document;
  const language = languageAt(document, passage.start);
  const before = text.slice(passage.sentence.start, passage.start);
  const after = text.slice(passage.end, passage.sentence.end);
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  const words = `${escapeHtml(before)}<mark>${escapeHtml(sliceOf(text, passage))}</mark>${escapeHtml(after)}`;
  return `<figure><blockquote dir="auto"${lang}><p>${words}</p></blockquote>\n<figcaption>${writeCitation(document, passage, speech)}</figcaption></figure>`;
}

function writeCitation(
  { title, publisher, url, published, imported }: TimelineDocument,
  passage: Passage,
  speech: Speech,
): string {
  const { t, dates } = speech;
  const href = safeUrl(url);
  const name = escapeHtml(title);
  const link = href === null ? name : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${name}</a>`;
  const list = imported === undefined ? null : t('importedList', { format: imported });
  const day = published.basis === 'none' ? t('undated') : wordWhen(published, dates);
  const rest = [list, publisher, day, wordPage(passage, speech)].filter((word) => word !== null && word !== '');
  return `<cite>${link}</cite>, ${escapeHtml(rest.join(', '))}`;
}

function writeReasons(steps: readonly Step[], { t }: Speech): string {
  if (steps.length === 0) return '';
  const items = steps.map((step) => {
    const quote = step.document === undefined ? '' : ` <q>${escapeHtml(step.quote)}</q>`;
    return `<li>${escapeHtml(capitalise(step.says))}${quote}</li>`;
  });
  return `<details><summary>${escapeHtml(t('whyDate'))}</summary>\n<ol>\n${items.join('\n')}\n</ol></details>`;
}
