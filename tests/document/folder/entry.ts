/** One file of the folder, with what is to be read of it. */
export interface Entry {
  readonly file: string;
  readonly content: string | Uint8Array;
  /** The text of each document, in the order of the file. */
  readonly texts: readonly string[];
  /** Lines of what a document declares, `published 2019-05-09`, for each document where that matters. */
  readonly declares?: readonly string[];
  /** The sentences that are said of it. */
  readonly said?: readonly string[];
}

/** What stands in the file beside an entry's own: sentences, declarations, texts. */
export function writeExpected({ texts, declares = [], said = [] }: Omit<Entry, 'file' | 'content'>): string {
  const parts = texts.map((text, index) => `${declares[index] === undefined ? '' : `= ${declares[index]}\n`}${text}`);
  return `${[...said.map((sentence) => `! ${sentence}`), ...parts].join('\n────\n')}\n`;
}
