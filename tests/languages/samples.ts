/** Every text that a term of a language file names: `s'engage(nt)? à` is "s'engage à" and "s'engagent à". */
export function samples(term: string): readonly string[] {
  const signs = [...term.replace(/\(\?<?[!=][^)]*\)/g, '').replaceAll('…', 'alpha beta')];
  let at = 0;

  function sequence(): string[] {
    let texts = [''];
    while (at < signs.length && signs[at] !== '|' && signs[at] !== ')') {
      const isGroup = signs[at++] === '(';
      const found = isGroup ? alternatives() : [signs[at - 1] as string];
      const optional = signs[at] === '?';
      if (optional) at++;
      texts = texts.flatMap((text) => [...found, ...(optional ? [''] : [])].map((next) => text + next));
    }
    return texts;
  }

  function alternatives(): string[] {
    const texts = sequence();
    while (signs[at] === '|') {
      at++;
      texts.push(...sequence());
    }
    at++;
    return texts;
  }

  return alternatives();
}

/** A term in a sentence; a word follows an elision at once. */
export const sentenceWith = (sample: string): string => `Xyz ${sample}${sample.endsWith("'") ? '' : ' '}abc.`;
