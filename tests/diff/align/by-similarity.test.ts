import { describe, expect, it } from 'vitest';
import { bySimilarity } from '../../../src/diff/align/by-similarity.js';
import { byText } from '../../../src/diff/align/by-text.js';
import { byTitle } from '../../../src/diff/align/by-title.js';
import { aligned, alignedBy, inWords } from '../comparing.js';

describe('bySimilarity', () => {
  it('pairs each text with the one most like it', () => {
    const before = '# A\n\nApples ripen late in cold valleys.\n\nTrains leave early from large stations.\n';
    const after = '# B\n\nTrains leave very early from large stations.\n\nApples ripen quite late in cold valleys.\n';
    expect(inWords(alignedBy(before, after, bySimilarity))).toEqual([
      'trains-leave-early-from-large-stations → trains-leave-very-early-from-large',
      'apples-ripen-late-in-cold-valleys → apples-ripen-quite-late-in-cold',
    ]);
  });

  it('asks for less between the same neighbours than anywhere else', () => {
    const [first, last] = ['The first of three paragraphs.', 'The last of three paragraphs.'];
    const [old, now] = ['We collect names and keep them safe.', 'We collect addresses for two weeks.'];
    const inPlace = alignedBy(
      `# A\n\n${first}\n\n${old}\n\n${last}\n`,
      `# A\n\n${first}\n\n${now}\n\n${last}\n`,
      byText,
      byTitle,
      bySimilarity,
    );
    expect(inWords(inPlace)).toContain('we-collect-names-and-keep-them → we-collect-addresses-for-two-weeks');
    const elsewhere = aligned(
      `# A\n\n${old}\n\n${first}\n\n# B\n\n${last}\n`,
      `# A\n\n${first}\n\n# B\n\n${last}\n\n${now}\n`,
    );
    expect(elsewhere.freeBefore.map(({ node }) => node.text)).toEqual([old]);
  });

  it('pairs no section with a paragraph of the same words', () => {
    expect(inWords(alignedBy('# Apples ripen late\n', 'Apples ripen late\n', bySimilarity))).toEqual([]);
  });

  it('pairs nothing by words that nobody has, and takes an empty side', () => {
    expect(inWords(alignedBy('!!!\n', '???\n', bySimilarity))).toEqual([]);
    expect(inWords(alignedBy('', 'Apples ripen.\n', bySimilarity))).toEqual([]);
  });
});
