const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
};

/** A text as HTML, safe between tags and in quoted attributes. NUL, which HTML cannot hold, becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/g, (character) => ENTITIES[character]!);
}

/** JSON for the inside of a `<script type="application/json">`: nothing in it can end the element or open a comment. */
export function escapeJson(json: string): string {
  return json.replace(/</g, '\\u003c');
}

/** An address that may become a link, or null: only http, https and mailto. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^(https?:\/\/|mailto:)[^\s]+$/i.test(url) ? url : null;
}
