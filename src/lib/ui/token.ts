/** The token with which this page may save edits: `sourceline serve` puts it in, a published page has none. */
export function findToken(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="sourceline-token"]')?.content ?? null;
}

const KEY = 'sourceline-editing';

/** Whether this tab was editing before the page was loaded again, as it is after each save. */
export function wasEditing(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    // A browser that keeps nothing for this page.
    return false;
  }
}

export function rememberEditing(isEditing: boolean): void {
  try {
    if (isEditing) sessionStorage.setItem(KEY, '');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Then the next load begins without the editing mode.
  }
}
