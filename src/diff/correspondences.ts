import type { Correspondence } from '../model/index.js';
import { bagsOf, commonWords, sharedWeight } from './align/bags.js';
import { candidatesOf } from './align/candidates.js';
import type { Matching } from './align/index.js';
import { isSection, type Side } from './units.js';

/** What shares less than this with a text is no place to look for it. */
const MIN_SHARE = 0.2;
/** Places to look in, for one text. */
const MAX_PLACES = 3;

const blocksOf = ({ units }: Side) => units.filter((unit) => !isSection(unit));

/**
 * Where a reader of a rewritten edition finds again what the older one said: for each commitment or text
 * of the older edition in its order, those of the newer one that share most of its words, rarer words
 * weighing more. What is found nowhere has an empty list.
 */
export function correspondencesOf({ before, after }: Matching): readonly Correspondence[] {
  const bags = bagsOf(blocksOf(before), blocksOf(after), commonWords([before, after]));
  const along = bags.after.length / Math.max(1, bags.before.length);
  const candidates = candidatesOf(bags.before, bags.after, bags.weights, (place) => place * along);
  return bags.before.map((bag, i) => ({
    before: bag.unit.node.id,
    after: (candidates[i] as readonly number[])
      .map((j) => {
        const other = bags.after[j] as (typeof bags.after)[number];
        const share = bag.total === 0 ? 0 : sharedWeight(bag, other, bags.weights) / bag.total;
        return { id: other.unit.node.id, share: Math.round(share * 100) / 100 };
      })
      .filter(({ share }) => share >= MIN_SHARE)
      .sort((a, b) => b.share - a.share)
      .slice(0, MAX_PLACES),
  }));
}
