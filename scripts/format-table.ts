import { FORMATS } from '../src/lib/core/document/formats.ts';

/** The table of docs/documents.md; a test compares the two, and shows this one where they differ. */
export function writeFormatTable(): string {
  const rows = FORMATS.map(({ name, extensions, takes, leaves }) => {
    const endings = extensions.map((extension) => `\`.${extension}\``).join(', ');
    return `| ${name} (${endings}) | ${takes} | ${leaves} |`;
  });
  return ['| format | what is read | what is not |', '| --- | --- | --- |', ...rows].join('\n');
}
