import { describe, expect, it } from 'vitest';
import { bySource } from '../../../src/diff/align/by-source.js';
import { byText } from '../../../src/diff/align/by-text.js';
import { byTitle, byTitleInPlace } from '../../../src/diff/align/by-title.js';
import { alignedBy, inWords } from '../comparing.js';

const pairsOf = (before: string, after: string) => inWords(alignedBy(before, after, byTitle));

describe('byTitle', () => {
  it('pairs sections by their titles from the top, then by their own', () => {
    expect(pairsOf('# A\n\n## X\n\n# B\n\n## X\n', '# B\n\n## X\n\n# A\n\n## X\n')).toEqual([
      'b → b',
      'b/x → b/x',
      'a → a',
      'a/x → a/x',
    ]);
    expect(pairsOf('# A\n\n## X\n\n# B\n', '# A\n\n# B\n\n## X\n')).toContain('a/x → b/x');
  });

  it.each([
    ['## 2. Scope\n', '## 3. Scope\n'],
    ['## II. Scope\n', '## III. Scope\n'],
    ['## 1.2 Scope\n', '## Scope\n'],
    ['## Article 5: Scope\n', '### Article 6: Scope\n'],
  ])('leaves the number out: %j and %j', (before, after) => {
    expect(pairsOf(before, after)).toHaveLength(1);
  });

  it('pairs the only title of the two documents, whatever it says', () => {
    expect(pairsOf('# Charter\n', '# Code of conduct\n')).toEqual(['charter → code-of-conduct']);
    expect(pairsOf('# Charter\n', '# Code\n\n# Conduct\n')).toEqual([]);
  });

  it('pairs no title whose contents went to another section', () => {
    const [old, now] = ['Letters are answered within ten days.', 'Photographs stay in the basement.'];
    const steps = (before: string, after: string) => inWords(alignedBy(before, after, bySource, byTitle));
    expect(steps(`## Article 5\n\n${old}\n`, `## Article 5\n\n${now}\n\n## Article 6\n\n${old}\n`)).toEqual([
      'article-5/letters-are-answered-within-ten-days → article-6/letters-are-answered-within-ten-days',
    ]);
    expect(steps(`## Article 5\n\n${old}\n`, `## Article 5\n\n${now}\n`)).toEqual(['article-5 → article-5']);
  });

  it('pairs a title with its own where half of its contents went to another section', () => {
    const [old, now] = ['- Letters are answered within ten days.\n', '- Photographs stay in the basement.\n'];
    const steps = (before: string, after: string) => inWords(alignedBy(before, after, byText, byTitle));
    const [whole, halves] = [`## X\n\n## Y\n\n${old}${now}`, `## X\n\n${now}\n## Y\n\n${old}`];
    expect(steps(halves, whole)).toContain('y → y');
    expect(steps(whole, halves)).toContain('y → y');
  });

  it('pairs a title with its own where more came from another section than it held', () => {
    const [long, short] = ['- Letters are answered within ten days of their arrival.\n', '- Photographs stay here.\n'];
    const steps = (before: string, after: string) => inWords(alignedBy(before, after, byText, byTitle));
    const [one, other] = [`## X\n\n${long}\n## Y\n\n${short}`, `## X\n\n## Y\n\n${short}${long}`];
    expect(steps(one, other)).toContain('y → y');
    expect(steps(other, one)).toContain('y → y');
  });

  it('pairs no title that stands twice: it could be either', () => {
    expect(pairsOf('## X\n\n## X\n', '## X\n')).toEqual([]);
  });
});

describe('byTitleInPlace', () => {
  it('pairs repeated titles in their order, wordless ones too, when both sides have as many', () => {
    expect(inWords(alignedBy('##\n\n##\n', '##\n\n##\n', byTitleInPlace))).toEqual([
      'heading → heading',
      'heading-2 → heading-2',
    ]);
    expect(inWords(alignedBy('## X\n\n## X\n', '## X\n', byTitleInPlace))).toEqual([]);
  });
});
