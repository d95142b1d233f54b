import type { TimelineDocument, When } from '../model.ts';
import { safeUrl } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { momentOf, unitOf } from './moment.ts';

/** CSL-JSON of the documents (https://github.com/citation-style-language/schema), for Zotero, Pandoc and others. */
export const CSL_JSON: ExportFormat = {
  id: 'csl-json',
  name: 'CSL-JSON of the documents',
  extension: '.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  about: 'The documents for Zotero, Pandoc and other programs that cite.',
  carries: ['sources'],
  leavesOut: [],
  write: ({ documents }, _, name) => [
    { name: `${name}.csl.json`, content: `${JSON.stringify(documents.map(describeDocument), null, 2)}\n` },
  ],
};

function describeDocument({ id, title, publisher, url, language, published }: TimelineDocument): object {
  const link = safeUrl(url);
  const parts = partsOf(published);
  return {
    id,
    type: 'webpage',
    title,
    ...(publisher !== null && { 'container-title': publisher }),
    ...(link !== null && { URL: link }),
    ...(language !== null && { language }),
    ...(parts !== null && { issued: { 'date-parts': [parts] } }),
  };
}

/** `[2022, 1, 5]`, as far as it is known. A year before year 1 is negative, without a 0, as CSL counts. */
function partsOf(published: When): number[] | null {
  const [unit, moment] = [unitOf(published), momentOf(published.earliest)];
  if (unit === null || moment === null) return null;
  const year = moment.year > 0 ? moment.year : moment.year - 1;
  return [year, moment.month, moment.day].slice(0, unit === 'year' ? 1 : unit === 'month' ? 2 : 3);
}
