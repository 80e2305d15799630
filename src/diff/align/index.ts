import type { Side } from '../units.js';
import { byChildren } from './by-children.js';
import { byId } from './by-id.js';
import { byLineage } from './by-lineage.js';
import { byParts } from './by-parts.js';
import { bySimilarity } from './by-similarity.js';
import { bySource } from './by-source.js';
import { byText, byTextInPlace } from './by-text.js';
import { byTitle, byTitleInPlace } from './by-title.js';
import { Matching } from './matching.js';

/** The steps, surest first: each matches what it can of what the former left. */
const STEPS: readonly ((matching: Matching) => void)[] = [
  byLineage,
  byId,
  bySource,
  byText,
  byTitle,
  byChildren,
  byTextInPlace,
  bySimilarity,
  byChildren,
  byTextInPlace,
  bySimilarity,
  byParts,
  byTitleInPlace,
];

/** Who became whom. */
export function align(before: Side, after: Side): Matching {
  const matching = new Matching(before, after);
  for (const step of STEPS) step(matching);
  return matching;
}

export { commonWords } from './bags.js';
export type { Alternative, Match, Matching, Step } from './matching.js';
