import type { TellWork } from '../base/language/work/en.ts';
import type { Edit } from './edit.ts';

/** What an edit does, in a few words that stand before what it is about: "Rename to “The lamp fails”". */
export function wordEdit(edit: Edit, t: TellWork): string {
  switch (edit.edit) {
    case 'rename':
      return t('doRename', { title: edit.title });
    case 'redate':
      return t('doRedate', { date: edit.date });
    case 'rekind':
      return t('doRekind', { kind: edit.kind });
    case 'merge':
      return t('doMerge', { count: edit.with.length });
    case 'split':
      return t('doSplit', { count: edit.passages.length });
    case 'hide':
      return t('doHide');
    case 'pin':
      return t('doPin');
    case 'check':
      return t('doCheck');
    case 'note':
      return t('doNote', { note: edit.note });
    case 'add':
      return edit.title === undefined ? t('doAdd') : t('doAddTitled', { title: edit.title });
  }
}
