/**
 * Every text that a term of a language file names, in the order in which they are written.
 *
 * @example
 * expand("s'engage(nt)? à"); // ["s'engagent à", "s'engage à"]
 */
export function expand(term: string): readonly string[] {
  let at = 0;

  function sequence(): string[] {
    let texts = [''];
    while (at < term.length && term[at] !== '|' && term[at] !== ')') {
      const opens = term[at++] === '(';
      const found = opens ? alternatives() : [term[at - 1] as string];
      const optional = term[at] === '?';
      if (optional) at++;
      const next = optional ? [...found, ''] : found;
      texts =
        next.length === 1
          ? texts.map((text) => text + next[0])
          : texts.flatMap((text) => next.map((end) => text + end));
    }
    return texts;
  }

  function alternatives(): string[] {
    const texts = sequence();
    while (term[at] === '|') {
      at++;
      texts.push(...sequence());
    }
    at++;
    return texts;
  }

  return alternatives();
}
