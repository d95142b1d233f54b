/** Kinds that are read: a file with such a name is of another one inside. */
const READ = /^\.(?:pdf|docx|docm|odt|epub|xlsx|xlsm|rtf)$/;

/** What makes a file of another kind one that is read. */
const ADVICE: readonly (readonly [kinds: RegExp, advice: string])[] = [
  [/^\.(?:doc|wpd|pages)$/, 'Save it as .docx.'],
  [/^\.(?:xls|ods)$/, 'Save it as .xlsx.'],
  [/^\.msg$/, 'Save it as .eml.'],
  [/^\.(?:mobi|azw3?)$/, 'Save it as .epub.'],
  [/^\.(?:png|jpe?g|gif|tiff?|webp|bmp|heic|djvu)$/, 'Run it through text recognition, and save that as .pdf or .txt.'],
  [/^/, 'Save its text as .txt, .md or .html.'],
];

/** The sentence for a file that is not read, by the ending of its name in small letters, with its full stop before it. */
export function sayUnread(extension: string): string {
  if (READ.test(extension)) {
    return `It is no ${extension} file inside: it is locked with a password, or damaged. Open it in the program that made it, and save a copy without one.`;
  }
  const kind = extension === '' ? 'A file without an extension' : `A ${extension} file`;
  const advice = ADVICE.find(([kinds]) => kinds.test(extension))![1];
  return `${kind} cannot be read, so it is left out. ${advice}`;
}
