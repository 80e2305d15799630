/** Words kept before all are let go: documents have a few thousand, and a hostile one must not fill the memory. */
const KEPT = 20_000;

/**
 * What is told of a word, told once: a text has few words, and many of each. The answer must follow
 * from the word alone.
 *
 * @example
 * const length = remember((word) => word.length);
 * length('promise'); // 7
 */
export function remember<Answer>(tell: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = tell(word);
      if (known.size >= KEPT) known.clear();
      known.set(word, answer);
    }
    return answer;
  };
}
