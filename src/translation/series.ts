/** Words that close a series, in the languages that the library reads; others close with a comma like the rest. */
const LAST = /^(?:and|or|et|ou|ainsi que|as well as)\s/iu;
const INSIDE = /\s(?:or|and|ou|et)\s/iu;
/** Longer parts are clauses, and commas between clauses are a matter of style. */
const MOST_WORDS = 6;
/** Shorter series may be told otherwise in another language: "A, B and C". */
const SHORTEST = 5;

const wordsIn = (part: string): number => part.split(/\s+/u).filter(Boolean).length;

/**
 * How many things the longest series in a text names: "age, body size, disability, …, race, or religion". Null where
 * there is none that is long enough to be counted beyond doubt.
 *
 * @example
 * longestSeries('whatever their age, sex, origin, religion, size or opinions'); // 6
 */
export function longestSeries(text: string): number | null {
  let most = 0;
  for (const sentence of text.split(/[.!?:]\s/u)) {
    const parts = sentence.split(/[,;]\s/u).map((part) => part.trim());
    let inside = 0;
    parts.forEach((part, i) => {
      const closes = i === parts.length - 1 || LAST.test(part);
      if (i > 0 && !closes && wordsIn(part) <= MOST_WORDS) {
        inside++;
        return;
      }
      // The first of a series ends the part before it; the last may hold two, where no comma stands before "and".
      if (inside > 0 && i > 0)
        most = Math.max(most, 1 + inside + (LAST.test(part) || !INSIDE.test(` ${part}`) ? 1 : 2));
      inside = 0;
    });
  }
  return most >= SHORTEST ? most : null;
}
