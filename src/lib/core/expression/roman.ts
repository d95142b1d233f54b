const WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, І: 1, Х: 10 };

/** Whether a unit of text can begin a Roman numeral, in Latin letters or in Cyrillic ones that look the same. */
export function opensRoman(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58 || code === 0x0406 || code === 0x0425;
}

/** The number up to 39 that a word writes in Roman numerals ("XIX", French "XIXe"); null where it is none. */
export function readRoman(word: string): number | null {
  const [, numerals] = /^([IVXІХ]{1,5})(?:e|er|è|ème)?$/.exec(word) ?? [];
  if (numerals === undefined || !/^[XХ]{0,3}(?:[IІ][XХ]|[IІ]V|V?[IІ]{0,3})$/.test(numerals)) return null;
  let value = 0;
  for (let i = 0; i < numerals.length; i++) {
    const [here, next] = [WORTH[numerals[i]!]!, WORTH[numerals[i + 1] ?? ''] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}
