import { mannerOf } from '../languages/index.js';
import type { Change, Edition, Lineage, PairReport } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { align, declaredBetween, type Matching } from './align/index.js';
import { changesOfNodes, type Sightings, sightingsOf } from './changes/index.js';
import { unitsOf } from './units.js';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** One pair for each two nodes that are one thing, in the order of the newer edition. */
export const pairsOf = (matching: Matching): PairReport[] =>
  matching.matches.flatMap(({ before, after, by, confidence }) =>
    before.flatMap((old) => {
      const other = matching.alternativeTo(old);
      const alternative = other && { id: other.unit.node.id, confidence: rounded(other.confidence) };
      return after.map((now) => ({
        before: old.node.id,
        after: now.node.id,
        by,
        confidence: rounded(confidence),
        alternative,
      }));
    }),
  );

/**
 * Two editions aligned: what `diff` says of some of their nodes, without what it takes to say all the rest. Reading what
 * became of each wording is most of what a diff costs.
 */
export class Alignment {
  readonly #matching: Matching;
  #seen: Sightings | undefined;

  constructor(before: Edition, after: Edition, lineage: readonly Lineage[]) {
    this.#matching = align(unitsOf(before), unitsOf(after), declaredBetween(lineage, before, after));
  }

  /** The `pairs` of a diff. */
  get pairs(): readonly PairReport[] {
    return pairsOf(this.#matching);
  }

  /** The changes of a diff that are of nodes with these ids before or of nodes with these ids after. */
  changesOf(before: readonly string[], after: readonly string[], language: PhraseLanguage): readonly Change[] {
    const [old, now] = [this.#matching.before.edition, this.#matching.after.edition];
    if (old.source === now.source) return [];
    this.#seen ??= sightingsOf(this.#matching, [mannerOf(old.profile), mannerOf(now.profile)]);
    return changesOfNodes(this.#seen, { before: new Set(before), after: new Set(after) }, { language, policy: {} });
  }
}
