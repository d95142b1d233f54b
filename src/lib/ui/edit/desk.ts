import type { TellWork } from '../../core/base/language/work/en.ts';

/** The edits file as `sourceline serve` has it. */
export interface Stored {
  readonly name: string;
  readonly text: string;
  /** Which version it is; a change says from which it starts. */
  readonly version: string;
}

const ADDRESS = 'sourceline-edits';

/** Answers of the server that are said in the reader's language; it explains others itself, in English. */
const ANSWERS = { 403: 'serverRefuses', 409: 'serverChanged', 413: 'serverTooMuch' } as const;

/** Reads the file, or gives a sentence why it cannot be had. */
export async function fetchEdits(token: string, t: TellWork): Promise<Stored | { readonly problem: string }> {
  try {
    const response = await fetch(ADDRESS, { headers: { 'x-sourceline-token': token } });
    if (!response.ok) return { problem: await sayRefusal(response, t) };
    const text = await response.text();
    const name = decodeURIComponent(response.headers.get('x-sourceline-file') ?? ADDRESS);
    return { name, text, version: response.headers.get('etag') ?? '' };
  } catch {
    return { problem: t('serverGone') };
  }
}

/** Saves the file; gives its new version, or a sentence why nothing was saved. */
export async function saveEdits(
  token: string,
  text: string,
  version: string,
  t: TellWork,
): Promise<{ readonly version: string } | { readonly problem: string }> {
  try {
    const headers = { 'x-sourceline-token': token, 'if-match': version, 'content-type': 'text/plain; charset=utf-8' };
    const response = await fetch(ADDRESS, { method: 'POST', headers, body: text });
    if (!response.ok) return { problem: await sayRefusal(response, t) };
    return { version: response.headers.get('etag') ?? '' };
  } catch {
    return { problem: t('serverGone') };
  }
}

async function sayRefusal(response: Response, t: TellWork): Promise<string> {
  const { [response.status]: known }: Partial<Record<number, (typeof ANSWERS)[keyof typeof ANSWERS]>> = ANSWERS;
  return known === undefined ? response.text() : t(known);
}

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
