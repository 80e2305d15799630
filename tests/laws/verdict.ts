import { diff, type Policy, RULES } from '../../src/diff/index.js';
import { BUMPS, type Bump, type Change, type Diff, type Waiver } from '../../src/model/index.js';
import { type Compared, expectSame } from './compared.js';

/** How a comparison is to be weighed: a policy, and which changes are waived to what. */
export interface Weighing {
  readonly policy: Policy;
  readonly waived: readonly { readonly which: number; readonly bump: Bump }[];
}

/** A comparison, and the same in French under a policy and waivers. */
export interface Judged extends Compared {
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  readonly weighed: Diff;
}

/** Weighs a comparison; a waiver in some names no change of it. */
export function judged({ before, after, found }: Compared, { policy, waived }: Weighing): Judged {
  const waivers = waived.map(({ which, bump }): Waiver => {
    const change = found.changes[which % (found.changes.length + 1)]?.id ?? 'another';
    return { edition: '1.0.0', change, bump, reason: { en: 'Agreed.' }, author: 'Board', date: '2025-01-01' };
  });
  const weighed = diff(before, after, { language: 'fr', pairs: true, policy, waivers });
  return { before, after, found, policy, waivers, weighed };
}

const rank = (bump: Bump): number => BUMPS.indexOf(bump);
const largest = (bumps: readonly Bump[]): Bump => BUMPS[Math.max(0, ...bumps.map(rank))] as Bump;

/** What the table says of a change: its rule before its kind, a kind for commitments alone. */
function tabled({ rule, kind, node }: Change, policy: Policy): Bump | undefined {
  const ofKind = node === 'commitment' ? policy[kind] : undefined;
  return policy[rule] ?? ofKind ?? RULES.find(({ id }) => id === rule)?.bump;
}

/** The required bump is the largest that the table gives; waivers lower the effective one, each its own change. */
export function verdict({ found, policy, waivers, weighed }: Judged): void {
  const bumps = (table: Policy) => found.changes.map((change) => tabled(change, table) as Bump);
  const own = ({ changes }: Diff) => changes.map(({ bump }) => bump);
  expectSame([own(found), found.bump, found.effectiveBump], [bumps({}), largest(bumps({})), largest(bumps({}))]);
  expectSame([own(weighed), weighed.bump], [bumps(policy), largest(bumps(policy))]);

  const ids = new Set(found.changes.map(({ id }) => id));
  expectSame(
    weighed.waivers,
    waivers.filter(({ change }) => ids.has(change)),
  );
  const lowered = weighed.changes.map(({ id, bump }) => {
    const given = waivers.filter(({ change }) => change === id).map((waiver) => rank(waiver.bump));
    return BUMPS[Math.min(rank(bump), ...given)] as Bump;
  });
  expectSame(weighed.effectiveBump, largest(lowered));
}
