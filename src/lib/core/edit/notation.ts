import type { Edit, EditName } from './edit.ts';

/** The version that the file's field `format` names. */
export const EDITS_FORMAT = 'sourceline-edits/1';

/** What an edit of each name must say and may say, beside the reference to what it is about. */
export const FIELDS: Readonly<
  Record<EditName, { readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  rename: { needs: ['title'], may: [] },
  redate: { needs: ['date'], may: ['why'] },
  rekind: { needs: ['kind'], may: [] },
  merge: { needs: ['with'], may: [] },
  split: { needs: ['passages'], may: [] },
  hide: { needs: [], may: [] },
  pin: { needs: [], may: [] },
  check: { needs: [], may: [] },
  note: { needs: ['note'], may: [] },
  add: { needs: ['document', 'quote'], may: ['title', 'kind', 'date', 'why'] },
};

export const REFERENCE_FIELDS = ['event', 'document', 'quote', 'before', 'after'] as const;

/** An edit as the fields of its entry in the file, in the order in which they are written. */
export function fieldsOf(edit: Edit): Record<string, unknown> {
  const { of, edit: name, ...rest } = edit;
  const reference = Object.fromEntries(
    REFERENCE_FIELDS.filter((field) => of[field] !== undefined).map((field) => [field, of[field]]),
  );
  return { edit: name, ...reference, ...rest };
}
