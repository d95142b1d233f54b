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

/** Every word of the first list joined to every one of the second, for the languages that write lengths as one word. */
export function joinWords<T>(heads: Readonly<Record<string, T>>, tails: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    Object.entries(heads).map(([head, value]) => [tails.map((tail) => head + tail).join('|'), value]),
  );
}
