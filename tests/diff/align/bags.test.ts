import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bag, bagsOf, commonWords, likeness, sharedWeight, stems } from '../../../src/diff/align/bags.js';
import { charter, sideOf } from '../comparing.js';

const paragraphs = (...texts: readonly string[]) => sideOf(`${texts.join('\n\n')}\n`).units;
const bags = (before: readonly string[], after: readonly string[], common: readonly string[] = []) =>
  bagsOf(paragraphs(...before), paragraphs(...after), new Set(common));

describe('bags of words', () => {
  it('are fully alike for the same words in any order, not at all for none in common', () => {
    const { before, after, weights } = bags(['apples ripen late', 'trains leave'], ['late ripen apples', 'boats sink']);
    expect(likeness(before[0] as Bag, after[0] as Bag, weights)).toBe(1);
    expect(likeness(before[1] as Bag, after[1] as Bag, weights)).toBe(0);
  });

  it('weigh a rarer word more', () => {
    const rest = ['we answer', 'we listen', 'we publish'];
    const { before, after, weights } = bags(['we harvest', ...rest], ['we sleep', 'they harvest', ...rest]);
    const [sameRare, sameFrequent] = [1, 0].map((j) => sharedWeight(before[0] as Bag, after[j] as Bag, weights));
    expect(sameRare).toBeGreaterThan(sameFrequent as number);
  });

  it('weigh the common words of the language less', () => {
    const alike = (common: readonly string[]) => {
      const { before, after, weights } = bags(['the harvest of apples'], ['the sound of trains'], common);
      return likeness(before[0] as Bag, after[0] as Bag, weights);
    };
    expect(alike(['the', 'of'])).toBeLessThan(alike([]));
    expect(commonWords([sideOf(charter('## A\n'))]).has('the')).toBe(true);
    expect(commonWords([sideOf('---\nlanguage: de\n---\n')]).size).toBe(0);
  });

  it('can read words by their start', () => {
    const units = [paragraphs('he threatens'), paragraphs('he threatened')] as const;
    const { before, after, weights } = bagsOf(...units, new Set(), stems);
    expect(likeness(before[0] as Bag, after[0] as Bag, weights)).toBe(1);
  });

  it('are alike from 0 to 1, the same from either side', () => {
    const texts = fc.array(fc.constantFrom('apples', 'ripen', 'late', 'trains', 'leave'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [there, back] = [bags([one.join(' ')], [other.join(' ')]), bags([other.join(' ')], [one.join(' ')])];
        const alike = likeness(there.before[0] as Bag, there.after[0] as Bag, there.weights);
        expect(alike).toBe(likeness(back.before[0] as Bag, back.after[0] as Bag, back.weights));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
