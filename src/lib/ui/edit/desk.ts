/** The edits file as `sourceline serve` has it. */
export interface Stored {
  readonly name: string;
  readonly text: string;
  /** Which version it is; a change says from which it starts. */
  readonly version: string;
}

const ADDRESS = 'sourceline-edits';
const LOST = 'The server does not answer. Is sourceline serve still running? Your edits are still here.';

/** Reads the file, or gives a sentence why it cannot be had. */
export async function fetchEdits(token: string): Promise<Stored | { readonly problem: string }> {
  try {
    const response = await fetch(ADDRESS, { headers: { 'x-sourceline-token': token } });
    const text = await response.text();
    if (!response.ok) return { problem: text };
    const name = decodeURIComponent(response.headers.get('x-sourceline-file') ?? 'the edits file');
    return { name, text, version: response.headers.get('etag') ?? '' };
  } catch {
    return { problem: LOST };
  }
}

/** Saves the file; gives its new version, or a sentence why nothing was saved. */
export async function saveEdits(
  token: string,
  text: string,
  version: string,
): Promise<{ readonly version: string } | { readonly problem: string }> {
  try {
    const headers = { 'x-sourceline-token': token, 'if-match': version, 'content-type': 'text/plain; charset=utf-8' };
    const response = await fetch(ADDRESS, { method: 'POST', headers, body: text });
    if (!response.ok) return { problem: await response.text() };
    return { version: response.headers.get('etag') ?? '' };
  } catch {
    return { problem: LOST };
  }
}

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
