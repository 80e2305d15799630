import type { Side } from '../units.js';
import { byChildren } from './by-children.js';
import { byId } from './by-id.js';
import { byLineage } from './by-lineage.js';
import { byParts } from './by-parts.js';
import { bySimilarity } from './by-similarity.js';
import { bySource } from './by-source.js';
import { byText, byTextInPlace } from './by-text.js';
import { byTitle, byTitleInPlace } from './by-title.js';
import { byWithdrawal } from './by-withdrawal.js';
import type { Declared } from './declared.js';
import { Matching } from './matching.js';

type StepOf = (matching: Matching) => void;

/** The steps, surest first: each matches what it can of what the former left. */
const STEPS: readonly StepOf[] = [byLineage, byId, bySource, byText, byTitle, byChildren, byTextInPlace, bySimilarity];

/** Sections that likeness told give a place to what stands in them; only then are words weighed again. */
const PLACING: readonly StepOf[] = [byChildren, byTextInPlace];

const LAST: readonly StepOf[] = [byParts, byTitleInPlace, byWithdrawal];

/** Who became whom. */
export function align(before: Side, after: Side, declared?: Declared | null): Matching {
  const matching = new Matching(before, after, declared);
  for (const step of STEPS) step(matching);
  const { size } = matching;
  for (const step of PLACING) step(matching);
  if (matching.size > size) bySimilarity(matching);
  for (const step of LAST) step(matching);
  return matching;
}

export { commonWords } from './bags.js';
export { declaredBetween } from './declared.js';
export type { Alternative, Match, Matching, Step } from './matching.js';
