/**
 * How unlikely two lengths are for a text and its translation, after Gale and Church, "A Program for Aligning Sentences
 * in Bilingual Corpora" (1993), https://aclanthology.org/J93-1004.pdf: each character of one language gives a number of
 * characters of the other that is normally distributed, with the variance below. Of their costs, the ones used here are
 * those of table 5. No package for Node does this and is kept.
 */
const VARIANCE = 6.8;

/** What one for one, one for none and two for one cost before a word is looked at: minus the logarithm of how often each was met. */
export const PRIORS = { one: -Math.log(0.89), none: -Math.log(0.0099), two: -Math.log(0.089 / 2) } as const;

/** The chance of a normal value beyond `z` on either side: Abramowitz and Stegun, 7.1.26, to 1.5e-7. */
function tails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}

/**
 * The cost of taking a text for the translation of another, from 0 for lengths as they are expected.
 *
 * @param source length of the one, in characters
 * @param translation length of the other
 * @param ratio characters of the translation for one of the source, over the whole text
 * @example
 * lengthCost(100, 110, 1.1); // 0
 */
export function lengthCost(source: number, translation: number, ratio: number): number {
  const mean = (source + translation / ratio) / 2;
  if (mean === 0) return 0;
  const delta = (translation - source * ratio) / Math.sqrt(mean * VARIANCE);
  return -Math.log(Math.max(tails(delta), Number.MIN_VALUE));
}
