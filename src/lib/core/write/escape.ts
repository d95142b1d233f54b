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

/** What XML 1.0 cannot hold (production 2), lone surrogates included. */
const NO_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML, safe between tags and in quoted attributes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NO_XML, '\uFFFD')).replaceAll('\r', '&#13;');
}

/** A text as a part of a URI. */
export function escapeUri(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
