import { ENGLISH_WORK } from '../base/language/work/en.ts';
import { FEATURE_NAMES, type Feature } from './feature.ts';
import type { ExportFormat } from './format.ts';

/** The table of docs/formats.md: what each format is for, what it leaves out, and what it cannot hold. */
export function writeFormatTable(formats: readonly ExportFormat[]): string {
  const rows = formats.map((format) => {
    const { id, name, extension, about } = format;
    return `| \`${id}\` | ${name} (\`${extension}\`). ${about} | ${list(format.leavesOut)} | ${list(missing(format))} |`;
  });
  return ['| `--to` | is | leaves out | cannot hold |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** As in the loss report: where no event is carried, what events have is not named. */
function missing({ carries, leavesOut }: ExportFormat): Feature[] {
  const hasEvents = carries.includes('events');
  const rest = FEATURE_NAMES.filter((feature) => !carries.includes(feature) && !leavesOut.includes(feature));
  return hasEvents ? rest : rest.filter((feature) => ['events', 'sources', 'texts', 'leftovers'].includes(feature));
}

function list(features: readonly Feature[]): string {
  return features.length === 0 ? 'nothing' : features.map(nameFeature).join(', ');
}

/** A feature's name in the plural, without its number. */
function nameFeature(feature: Feature): string {
  return ENGLISH_WORK[`loss:${feature}`].other.replace('{count} ', '');
}
