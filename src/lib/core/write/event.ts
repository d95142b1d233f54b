import { sliceOf } from '../base/span.ts';
import { wordWhen } from '../base/wording.ts';
import type { Passage, Step, TimelineDocument, TimelineEvent, When } from '../model.ts';
import { capitalise, wordKind } from '../view/kind.ts';
import { titleOf, wordHand, wordSources, wordStanding } from '../view/words.ts';
import { escapeHtml, safeUrl } from './escape.ts';

export type Documents = ReadonlyMap<string, TimelineDocument>;

/** One event as a list item with everything that vouches for it. */
export function writeEvent(event: TimelineEvent, documents: Documents): string {
  return [
    `<li id="${escapeHtml(`event-${event.id}`)}">`,
    `<h3 dir="auto">${escapeHtml(wordStanding(event) + titleOf(event))}</h3>`,
    `<p>${writeDate(event.when)} · ${escapeHtml(wordKind(event.kind))} · ${wordSources(event)}${writeAttribution(event)}</p>`,
    ...writeHand(event),
    ...event.passages.map((passage) => writePassage(passage, documents)),
    ...event.conflicts.map(({ says }) => `<p>Sources conflict: ${escapeHtml(says)}</p>`),
    writeReasons(event.when.because),
    '</li>',
  ].join('\n');
}

/** The worded date; with a machine's reading of it where HTML has one: a day, a month or a year. */
function writeDate(when: When): string {
  const words = escapeHtml(capitalise(wordWhen(when)));
  const single = when.edtf !== null && /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/.test(when.edtf);
  return single ? `<time datetime="${when.edtf}">${words}</time>` : `<span>${words}</span>`;
}

function writeAttribution({ attribution }: TimelineEvent): string {
  return attribution === undefined ? '' : ` · “${escapeHtml(attribution)}”`;
}

/** What a person did to it, and their remark. */
function writeHand(event: TimelineEvent): string[] {
  const facts = wordHand(event).join(' · ');
  const note = event.note === undefined ? [] : [`<p>Editor’s note: ${escapeHtml(event.note)}</p>`];
  return [...(facts === '' ? [] : [`<p>${escapeHtml(facts)}</p>`]), ...note];
}

/** The quoted words marked in their sentence, and the document they come from. */
function writePassage(passage: Passage, documents: Documents): string {
  const document = documents.get(passage.document);
  if (document === undefined) throw new Error(`a passage of an unknown document: ${passage.document}`);
  const { text, language } = document;
  const before = text.slice(passage.sentence.start, passage.start);
  const after = text.slice(passage.end, passage.sentence.end);
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  const words = `${escapeHtml(before)}<mark>${escapeHtml(sliceOf(text, passage))}</mark>${escapeHtml(after)}`;
  return `<figure><blockquote dir="auto"${lang}><p>${words}</p></blockquote>\n<figcaption>${writeCitation(document)}</figcaption></figure>`;
}

function writeCitation({ title, publisher, url, published }: TimelineDocument): string {
  const href = safeUrl(url);
  const name = escapeHtml(title);
  const link = href === null ? name : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${name}</a>`;
  const rest = [publisher, published.basis === 'none' ? 'undated' : wordWhen(published)].filter(
    (word) => word !== null,
  );
  return `<cite>${link}</cite>, ${escapeHtml(rest.join(', '))}`;
}

function writeReasons(steps: readonly Step[]): string {
  if (steps.length === 0) return '';
  const items = steps.map((step) => {
    const quote = step.document === undefined ? '' : ` <q>${escapeHtml(step.quote)}</q>`;
    return `<li>${escapeHtml(capitalise(step.says))}${quote}</li>`;
  });
  return `<details><summary>Why this date</summary>\n<ol>\n${items.join('\n')}\n</ol></details>`;
}
