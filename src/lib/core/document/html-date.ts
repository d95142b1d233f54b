import { DATED } from './furniture.ts';
import { surveyPage, type Ground } from './html-ground.ts';
import type { DateSignal } from './html-signal.ts';
import { attributeOf, isElement, textOf, type Element, type Page } from './html-tree.ts';

/** Elements after and before the main heading among which a date is the article's own. */
const [AFTER, BEFORE] = [150, 40];
/** UTF-16 units of text between heading and date. */
const NEAR = 600;
/** The shortest date, and the longest text that is one with what belongs to it, in UTF-16 units. */
const [SHORTEST, LONGEST] = [6, 100];
/** Words that may stand beside the date: a label, a place, a name. */
const MOST_WORDS = 6;
/** Elements within a date line, at most: beyond it it is no line. */
const MOST_ELEMENTS = 16;
/** Dates that are looked at in a page: an archive's list of thousands tells nothing of itself. */
const MOST_DATES = 400;

const MODIFIED =
  /updat|modif|edited|revised|changed|aktualisier|ge[aä]ndert|stand:|mis à jour|mise à jour|обновл|оновл|измен|змінен|actualiza|aggiorna|atualiza|bijgewerkt|zaktualiz/iu;
const PUBLICATION =
  /publish|pubdate|publicat|posted|post[-_]?(?:date|time)|entry-date|dateline|veröffentlicht|veroeffentlicht|erschienen|erstellt am|eingestellt am|publié|publicado|publicad[oa]|pubblicato|gepubliceerd|опубликован|опублікован|создан|размещен|добавлен|yayın|opublikowan|发布|發佈|投稿日|公開/iu;
/** What else has its day beside a name: a member's joining, a birth, an event to come. */
const OTHER =
  /regist(?:r|er)|joined|mitglied|member since|born|geboren|\*\s*\d|inscri[pt]|зарегистр|expires|deadline|valid until|g[uü]ltig|copyright|©/iu;
const MARKED = /(?:^|[-_\s]|[a-z])(?:date|datum|fecha|datetime|timestamp|byline|meta|time)(?:$|[-_\s]|[A-Z])/iu;

/** The dates that a page shows outside its running text, with the place of each. */
export function listShownDates(page: Page, title: string | undefined): DateSignal[] {
  const { elements } = page;
  const ground = surveyPage(page, title);
  const signals: DateSignal[] = [];
  let dates = 0;
  for (const [index, element] of elements.entries()) {
    const part = ground.parts[index]!;
    if (part === 'silent' || UNSHOWN.test(element.tagName)) continue;
    const isShort = ground.size[index]! <= LONGEST && ground.count[index]! <= MOST_ELEMENTS;
    const written = isShort ? writtenDate(element, ground.size[index]!) : null;
    if (written === null) {
      const line = part === 'remark' ? null : labelledLine(element);
      if (line !== null) signals.push({ place: 'labelled', written: line });
      continue;
    }
    if (element.tagName !== 'time' && hasDatedChild(element)) continue;
    if (++dates > MOST_DATES) break;
    const place = placeOf(page, ground, index);
    if (place !== null) signals.push({ place, written });
  }
  return signals;
}

/** Elements whose text is not shown, or is the heading itself. */
const UNSHOWN = /^(?:script|style|meta|link|noscript|html|head|title|option|h1)$/;

/** The date of an element as it writes it for programs or readers; null where it is none. */
function writtenDate(element: Element, size: number): string | null {
  const told =
    attributeOf(element, 'datetime') ||
    (/date/i.test(attributeOf(element, 'itemprop')) && attributeOf(element, 'content')) ||
    (/^(?:abbr|span)$/.test(element.tagName) && attributeOf(element, 'title')) ||
    '';
  if (told.length < LONGEST && DATED.test(told) && /^\s*\d{4}-\d/.test(told)) return told.trim();
  if (size < SHORTEST) return null;
  const text = textOf(element);
  return text.length <= LONGEST && DATED.test(text) && countWords(text.replace(DATED, '')) <= MOST_WORDS ? text : null;
}

/** A line of a longer element that says when it was published. */
function labelledLine(element: Element): string | null {
  for (const node of element.childNodes) {
    if (node.nodeName !== '#text' || !('value' in node) || node.value.length > LONGEST * 2) continue;
    const line = node.value.replace(/\s+/g, ' ').trim();
    if (
      line.length <= LONGEST &&
      DATED.test(line) &&
      PUBLICATION.test(line) &&
      countWords(line.replace(DATED, '')) <= MOST_WORDS
    )
      return line;
  }
  return null;
}

function countWords(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}

function hasDatedChild(element: Element): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (writtenDate(child, SHORTEST) !== null || hasDatedChild(child)),
  );
}

function placeOf(page: Page, ground: Ground, index: number): DateSignal['place'] | null {
  const element = page.elements[index]!;
  const part = ground.parts[index]!;
  const [text, name] = [textOf(element), namesOf(page, index)];
  if (part === 'remark') return 'remark';
  if (OTHER.test(text)) return null;
  const property = attributeOf(element, 'itemprop');
  const published = /datepublished/i.test(property);
  const labelled = PUBLICATION.test(text);
  const named = labelled || PUBLICATION.test(name);
  if (/modified/i.test(property) || (MODIFIED.test(`${name} ${text}`) && !named))
    return part === 'own' ? 'modified' : null;
  if (part === 'round' && !labelled && !published) return null;
  const marked = published || named || element.tagName === 'time' || MARKED.test(name);
  if (isNearHeading(ground, index)) return marked ? 'stamped' : 'heading';
  if (published) return 'property';
  if (labelled) return 'labelled';
  if (element.tagName === 'time') return 'time';
  // A date above all else is often the visitor's own day.
  return marked && index > ground.heading ? 'marked' : null;
}

function isNearHeading({ heading, before }: Ground, index: number): boolean {
  if (heading < 0 || index - heading >= AFTER || heading - index >= BEFORE) return false;
  return Math.abs(before[index]! - before[heading]!) < NEAR;
}

/** Class and id of an element and of those just round it. */
function namesOf({ elements, parents }: Page, index: number): string {
  let names = '';
  for (let at = index, steps = 0; at >= 0 && steps < 2; at = parents[at]!, steps++) {
    names += ` ${attributeOf(elements[at]!, 'class')} ${attributeOf(elements[at]!, 'id')}`;
  }
  return names;
}
