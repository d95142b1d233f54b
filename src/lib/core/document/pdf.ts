import { declare, refuse, type Format, type Opened } from './format.ts';
import { composeText } from './compose.ts';
import { orderLines, runsBackward, type Item, type Line, type PageLines } from './pdf-lines.ts';
import { joinPages } from './pdf-paragraphs.ts';

/** Pages of one file that are read. */
const MOST_PAGES = 3000;

/** Portable Document Format (ISO 32000), by pdf.js. */
export const pdf: Format = {
  name: 'PDF',
  extensions: ['pdf'],
  takes:
    'The text in reading order, columns one after the other, words that were parted at line ends joined; footnotes at the end; the page of each passage; title, author, day on which the file was made.',
  leaves:
    'Running headers and footers, page numbers, turned text, pictures. A scan without a text layer and an encrypted file say so. Chinese, Japanese and Korean text whose fonts are not in the file may be missing.',
  magic: /%PDF-\d/,
  async read({ bytes }): Promise<Opened> {
    const { getDocumentProxy } = await import('unpdf');
    let file: PdfFile;
    try {
      // pdf.js takes the bytes over, so it gets its own.
      file = (await getDocumentProxy(new Uint8Array(bytes), QUIET)) as unknown as PdfFile;
    } catch (error) {
      return refuse(explainFault(error));
    }
    try {
      return await readPages(file);
    } finally {
      await file.destroy();
    }
  },
};

/** No messages, no fonts of the machine, no programs inside the file; nothing is fetched, since it is all bytes. */
const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
};

/** What is used of pdf.js; its own types need the DOM. */
interface PdfFile {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata: () => Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  readonly destroy: () => Promise<void>;
}

interface PdfPage {
  readonly getViewport: (options: { scale: number }) => {
    readonly width: number;
    readonly transform: readonly number[];
  };
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly cleanup: () => void;
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

async function readPages(file: PdfFile): Promise<Opened> {
  const pages: PageLines[] = [];
  const [empty, broken]: [number[], number[]] = [[], []];
  const last = Math.min(file.numPages, MOST_PAGES);
  for (let number = 1; number <= last; number++) {
    try {
      const page = await file.getPage(number);
      const { items, width } = await listItems(page);
      if (items.length === 0) empty.push(number);
      pages.push({ number, lines: runsBackward(items) ? orderBackward(items, width) : orderLines(items) });
      page.cleanup();
    } catch {
      broken.push(number);
    }
  }
  if (pages.every(({ lines }) => lines.length === 0)) {
    if (broken.length > 0) return refuse('It is damaged: none of its pages can be read.');
    return refuse('It has no text: its pages are pictures. Run it through text recognition first (docs/documents.md).');
  }
  const { text, paragraphs } = composeText(joinPages(pages));
  const problems = [
    ...(empty.length > 0 ? [`${wordPages(empty)} no text: a picture or nothing. What is on it is not read.`] : []),
    ...(broken.length > 0
      ? [`${wordPages(broken).replace(/ ha(?:s|ve)$/, '')} cannot be read: the file is damaged there.`]
      : []),
    ...(file.numPages > last ? [`Only its first ${MOST_PAGES} pages are read. Split it.`] : []),
  ];
  return { texts: [{ text, paragraphs, declared: await readInfo(file), problems }], problems: [] };
}

/** A page that is read from right to left is put in order as its mirror image. */
function orderBackward(items: readonly Item[], pageWidth: number): Line[] {
  // Vowel signs are painted apart from their letters, at places that do not tell which.
  const letters = items.filter(({ text }) => !/^\p{M}+$/u.test(text.trim()));
  const mirrored = letters.map((item) => ({ ...item, x: pageWidth - item.x - item.width }));
  return orderLines(mirrored).map((line) => ({ ...line, mirrored: pageWidth }));
}

/** The text of a page as pieces in its own place, the page turned as it is read, in points from its upper left. */
async function listItems(page: PdfPage): Promise<{ readonly items: readonly Item[]; readonly width: number }> {
  const { items } = await page.getTextContent();
  const { width: pageWidth, transform: turn } = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = turn as [number, number, number, number, number, number];
  const placed = (items as PdfItem[]).flatMap(({ str, transform, width }) => {
    if (typeof str !== 'string' || str.trim() === '') return [];
    const [ta, tb, tc, td, x, y] = transform as [number, number, number, number, number, number];
    const [right, down] = [a * ta + c * tb, b * ta + d * tb];
    // Text that runs up or down the page is a stamp or a margin's note.
    if (Math.abs(down) > Math.abs(right) * 0.1 || right < 0) return [];
    const size = Math.hypot(a * tc + c * td, b * tc + d * td);
    return [{ text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, size }];
  });
  return { items: placed, width: pageWidth };
}

async function readInfo(file: PdfFile): Promise<ReturnType<typeof declare>> {
  let info: Readonly<Record<string, unknown>>;
  try {
    ({ info } = await file.getMetadata());
  } catch {
    return {};
  }
  const field = (name: string): string => (typeof info[name] === 'string' ? info[name] : '');
  const made = /^D:(\d{4})(\d{2})(\d{2})/.exec(field('CreationDate'));
  const title = field('Title').replace(/^Microsoft Word - /, '');
  const isNoTitle =
    /\.(?:docx?|odt|indd|qxp|tex|dvi|pdf|rtf|html?)$|^untitled|^unbenannt|^(?:about|file|https?):\S*$/i.test(
      title.trim(),
    );
  return declare({
    title: isNoTitle ? '' : title,
    publisher: field('Author'),
    created: made ? `${made[1]}-${made[2]}-${made[3]}` : '',
    language: field('Language'),
  });
}

function explainFault(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'It is encrypted. Open it with its password and save a copy without one.';
  return 'It is damaged and cannot be opened. Open it in a PDF program and save it anew.';
}

/** "Page 3 has", "Pages 3, 5 and 4 more have". */
function wordPages(numbers: readonly number[]): string {
  if (numbers.length === 1) return `Page ${numbers[0]} has`;
  const more = numbers.length > 8 ? ` and ${numbers.length - 8} more` : '';
  return `Pages ${numbers.slice(0, 8).join(', ')}${more} have`;
}
