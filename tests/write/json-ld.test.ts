import { expect, test } from 'vitest';
import { speakFor } from '../../src/cli/speech.ts';
import { JSON_LD } from '../../src/lib/core/write/json-ld.ts';
import { SAMPLE } from '../support/sample.ts';

/**
 * What schema.org lets each type have, as far as we say it, with the types that it is a kind of. Looked up in the
 * vocabulary (https://schema.org/docs/developers.html, release 28, as schema-dts 1.1.5 gives it).
 */
const VOCABULARY: Readonly<Record<string, readonly [kindOf: string | null, properties: string]>> = {
  Thing: [null, 'identifier name subjectOf url'],
  CreativeWork: ['Thing', 'datePublished inLanguage isBasedOn isPartOf publisher temporalCoverage text'],
  Quotation: ['CreativeWork', ''],
  Event: ['Thing', 'about endDate keywords location startDate'],
  ItemList: ['Thing', 'itemListElement numberOfItems'],
  ListItem: ['Thing', 'item position'],
  Organization: ['Thing', ''],
  Place: ['Thing', ''],
};

function mayHave(type: string, property: string): boolean {
  const known = VOCABULARY[type];
  if (known === undefined) return false;
  const [kindOf, properties] = known;
  return properties.split(' ').includes(property) || (kindOf !== null && mayHave(kindOf, property));
}

/** `Type.property` wherever a type has none of that name, and all that were used. */
function walk(value: unknown, strange: Set<string>, used: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) walk(one, strange, used);
  else if (typeof value === 'object' && value !== null) {
    const types = [(value as Record<string, unknown>)['@type']].flat() as string[];
    for (const [property, inner] of Object.entries(value)) {
      if (!property.startsWith('@')) {
        used.add(property);
        if (!types.some((type) => mayHave(type, property))) strange.add(`${types.join('&')}.${property}`);
      }
      walk(inner, strange, used);
    }
  }
}

test('says nothing that schema.org has no word for, and each property of a type that has it', async () => {
  const [file] = await JSON_LD.write(SAMPLE, speakFor('en'), 'timeline');
  const [strange, used] = [new Set<string>(), new Set<string>()];
  walk(JSON.parse(file!.content as string), strange, used);
  expect([...strange]).toEqual([]);
  // The sample has all that we say: places, names, uncertain dates, publishers.
  const table = Object.values(VOCABULARY).flatMap(([, properties]) => properties.split(' ').filter(Boolean));
  expect([...used].toSorted()).toEqual([...new Set(table)].toSorted());
});

test('a date that is uncertain is what the passages cover, and none of the event', async () => {
  const [file] = await JSON_LD.write(SAMPLE, speakFor('en'), 'timeline');
  const { itemListElement } = JSON.parse(file!.content as string) as {
    itemListElement: { item: { identifier: string; startDate?: string; subjectOf: { temporalCoverage?: string }[] } }[];
  };
  const { item } = itemListElement.find((one) => one.item.identifier === 'injunction')!;
  expect(item.startDate).toBeUndefined();
  expect(item.subjectOf[0]!.temporalCoverage).toBe(SAMPLE.events.find(({ id }) => id === 'injunction')!.when.edtf);
});
