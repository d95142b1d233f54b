/** What stands before a noun and agrees with it: "12 *молодих* шахтарів". */
const ADJECTIVE = /(?:их|ых|іх|їх|ими|ыми|ові|овых)$/;
/** A word with fewer letters is none that names a thing. */
const LEAST_LETTERS = 3;

/** A test for what can be counted: no adjective, but the participles that stand for people are. */
export function countedOf(dead: ReadonlySet<string>): (lower: string) => boolean {
  return (lower) =>
    dead.has(lower) || (lower.length >= LEAST_LETTERS && /^\p{L}/u.test(lower) && !ADJECTIVE.test(lower));
}
