/** The compiled style sheets of the components: vite.embed.config.ts puts them here when it builds the script. */
const STYLES = '__SOURCELINE_STYLES__';

/** Gives a shadow root its styles without `<style>` or `style=`, which a host's content security policy may block. */
export function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
}
