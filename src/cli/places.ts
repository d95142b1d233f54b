import { z } from 'zod';
import { hashText } from '../lib/core/document/hash.ts';
import { splitSentences } from '../lib/core/document/sentence.ts';
import type { Paragraph, SourceText } from '../lib/core/model.ts';

/** What a text is made of, and where each piece stands in the file that it was read from. */
export type Places = Pick<SourceText, 'paragraphs' | 'shifts'>;

/** The fields of a line for it. Sentences are left out: the words tell them. */
export function describePlaces({ paragraphs, shifts }: Places): object {
  const places = paragraphs.map(({ start, end, role, lines, element, from }) => ({ start, end, role, lines, element, from })); // prettier-ignore
  return { paragraphs: places, ...(shifts && { shifts }) };
}

const offset = z.int().min(0);
const span = { start: offset, end: offset };
const points = z.number();
const paragraph = z.object({
  ...span,
  role: z.enum(['heading', 'body', 'item', 'quotation', 'caption', 'furniture']),
  lines: z
    .array(
      z.object({
        ...span,
        page: z.int().min(1),
        left: points,
        top: points,
        width: points,
        height: points,
        backward: z.boolean().optional(),
      }),
    ) // prettier-ignore
    .optional(),
  element: z.string().optional(),
  from: z.object(span).optional(),
});
const places = z.object({ paragraphs: z.array(paragraph), shifts: z.array(offset).optional() });

/** The same of a line's fields; null where they are not those of this text, or no places. */
export function readPlaces(text: string, fields: Readonly<Record<string, unknown>>): Places | null {
  const { success, data } = places.safeParse(fields);
  if (!success || fields.sha256 !== hashText(text)) return null;
  let last = 0;
  for (const { start, end } of data.paragraphs) {
    if (start < last || end <= start || end > text.length) return null;
    last = end;
  }
  // What is not there is left out, so that the paragraphs are those that were described.
  const paragraphs = data.paragraphs.map((one) => ({ ...one, sentences: splitSentences(text, one) })) as Paragraph[];
  return { paragraphs, ...(data.shifts && { shifts: data.shifts }) };
}
