/** Gives a shadow root styles without `<style>` or `style=`, which a host's content security policy may block. */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
