/** The element's own place in its host's page, and what keeps the host's inherited styles out. */
const FRAME = `:host{display:block;height:var(--sourceline-height,30rem)}
:host([hidden]){display:none}
.sourceline{all:initial;--rem:max(1rem,16px)}`;

export type Theme = 'light' | 'dark' | null;

/**
 * Styles for a foreign page: each token can be set from outside as `--sourceline-NAME`; sizes do not shrink where the
 * host's root has a small font; a theme that is named stands in for the reader's choice.
 */
export function adaptStyles(styles: string, theme: Theme): string {
  const adapted = styles
    .replace(/--([\w-]+):([^;}]+)/g, '--$1:var(--sourceline-$1,$2)')
    .replace(/(-?[\d.]+)rem\b/g, 'calc($1*var(--rem))');
  const themed =
    theme === null ? adapted : adapted.replaceAll('(prefers-color-scheme:dark)', theme === 'dark' ? 'all' : 'not all');
  return `${FRAME}\n${themed}${theme === null ? '' : `.sourceline{color-scheme:${theme}}`}`;
}

/** Gives a shadow root styles without `<style>` or `style=`, which a host's content security policy may block. */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}
