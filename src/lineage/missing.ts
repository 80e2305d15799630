import { type Commitment, commitments, type Edition, type Lineage, type PairReport } from '../model/index.js';
import type { Editions } from './editions.js';
import { stepsOf } from './step.js';

/** What became of commitments whose id is gone, as the texts show it and nothing declares it. */
export interface Proposal extends Lineage {
  /** How sure the differ is of it, 0 to 1. */
  readonly confidence: number;
}

/** The commitments that a person can cite: those whose id an editor wrote. */
export const citable = (edition: Edition): readonly Commitment[] =>
  commitments(edition).filter(({ derived }) => !derived);

/** Proposals that share an id are one: a merge, or what is both split and merged. */
function joined(pairs: readonly PairReport[], gone: ReadonlySet<string>): readonly Omit<Proposal, 'edition'>[] {
  const groups: { from: Set<string>; to: Set<string>; confidence: number }[] = [];
  for (const { before, after, confidence } of pairs) {
    if (!gone.has(before)) continue;
    const group = groups.find(({ from, to }) => from.has(before) || to.has(after));
    if (!group) groups.push({ from: new Set([before]), to: new Set([after]), confidence });
    else {
      group.from.add(before);
      group.to.add(after);
      group.confidence = Math.min(group.confidence, confidence);
    }
  }
  return groups.map(({ from, to, confidence }) => ({ from: [...from], to: [...to], confidence }));
}

/**
 * What no one declared: commitments whose id an edition no longer has, with what the differ finds became of them. An
 * empty `to` is one that is found nowhere. For a human to accept: a text that is alike may be another promise.
 *
 * @param language the charter's own when none is given
 * @example
 * missingLineage(charter); // [{ edition: '2.0.0', from: ['listen'], to: ['hear'], confidence: 0.9 }]
 */
export function missingLineage(charter: Editions, language: string = charter.work.language): readonly Proposal[] {
  return stepsOf(charter, language).flatMap((step) => {
    const there = new Set(citable(step.after).map(({ id }) => id));
    const gone = new Set(
      citable(step.before).flatMap(({ id }) => (there.has(id) || step.declared.has(id) ? [] : [id])),
    );
    if (gone.size === 0) return [];
    const found = joined(step.pairs, gone);
    const lost = [...gone].filter((id) => !found.some(({ from }) => from.includes(id)));
    const all = [...found, ...lost.map((id) => ({ from: [id], to: [], confidence: 0 }))];
    return all.map((one) => ({ edition: step.after.version as string, ...one }));
  });
}
