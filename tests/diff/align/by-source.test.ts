import { describe, expect, it } from 'vitest';
import { bySource } from '../../../src/diff/align/by-source.js';
import { alignedBy, inWords } from '../comparing.js';

const pairsOf = (before: string, after: string) => inWords(alignedBy(before, after, bySource));

describe('bySource', () => {
  it('pairs pieces that stand once on each side, wherever they stand', () => {
    const [one, two] = ['One sentence that stays as it is.\n\n', 'Another sentence that stays too.\n\n'];
    expect([...pairsOf(one + two, two + one)].sort()).toEqual([
      'another-sentence-that-stays-too → another-sentence-that-stays-too',
      'one-sentence-that-stays-as-it → one-sentence-that-stays-as-it',
    ]);
  });

  it('pairs what is repeated by the equal pieces beside it', () => {
    const document = (last: string) =>
      `# A\n\nA sentence of the first section.\n\n(Repealed)\n\n# B\n\nA sentence of the second one.\n\n(Repealed)\n\n${last}\n`;
    expect(pairsOf(document('x'), document('y'))).toEqual([
      'a → a',
      'a/a-sentence-of-the-first-section → a/a-sentence-of-the-first-section',
      'a/repealed → a/repealed',
      'b → b',
      'b/a-sentence-of-the-second-one → b/a-sentence-of-the-second-one',
      'b/repealed → b/repealed',
    ]);
  });

  it('takes no heading whose contents are not those that it had', () => {
    const old = '## Article 5\n\nLetters are answered within ten days.\n';
    expect(pairsOf(old, `## Article 5\n\nSomething new.\n\n${old.replace('5', '6')}`)).toEqual([
      'article-5/letters-are-answered-within-ten-days → article-6/letters-are-answered-within-ten-days',
    ]);
  });

  it('counts a piece with the same one at the end of the document, which no blank line follows', () => {
    const [twin, told] = ['The same sentence twice.', 'A sentence that stands once.'];
    expect(pairsOf(`# A\n\n${twin}\n`, `# B\n\n${twin}\n\n${told}\n\n# A\n\n${twin}\n`)).not.toContain(
      'a/the-same-sentence-twice → b/the-same-sentence-twice',
    );
  });

  it('pairs nothing that differs by a byte', () => {
    expect(pairsOf('We answer every letter.\n', 'We answer every letter!\n')).toEqual([]);
    expect(pairsOf('', 'We answer every letter.\n')).toEqual([]);
  });
});
