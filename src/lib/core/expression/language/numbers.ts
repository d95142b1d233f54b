/** "twenty-one" to "ninety-nine", from the words of tens and of ones, as they are written in English. */
export function compoundNumbers(tens: readonly string[], ones: readonly string[]): Record<string, number> {
  const words: Record<string, number> = {};
  tens.forEach((ten, i) => ones.forEach((one, j) => (words[`${ten} ${one}`] = (i + 2) * 10 + j + 1)));
  return words;
}

/** Words in the order of the numbers that they name, from `first` on. */
export function countFrom(first: number, words: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((word, i) => [word, first + i]));
}
