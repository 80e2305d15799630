import { compare, major, minor, patch, diff as semverDiff } from 'semver';
import { BUMPS, type Bump, type Change, type ChangeKind, type Edition, type Waiver } from '../model/index.js';
import type { Rule } from './rules/index.js';

/**
 * What each kind of change, or each rule, requires. A rule id counts before a kind; a kind speaks of
 * commitments only; what is not named keeps the default of its rule.
 *
 * @example
 * const strict: Policy = { reworded: 'major', 'section-renamed': 'minor' };
 */
export type Policy = Readonly<Partial<Record<ChangeKind | (string & {}), Bump>>>;

/** The bump that a policy gives to a rule. */
export function bumpOf({ id, kind, node, bump }: Pick<Rule, 'id' | 'kind' | 'node' | 'bump'>, policy: Policy): Bump {
  return policy[id] ?? (node === 'commitment' ? policy[kind] : undefined) ?? bump;
}

/** The larger of bumps; `none` of none. */
export function largestBump(bumps: readonly Bump[]): Bump {
  return bumps.reduce((a, b) => (BUMPS.indexOf(b) > BUMPS.indexOf(a) ? b : a), 'none');
}

/** What the changes require: the largest of their bumps. */
export const requiredBump = (changes: readonly Pick<Change, 'bump'>[]): Bump =>
  largestBump(changes.map(({ bump }) => bump));

/** A change's bump, lowered by the waivers that name it; no waiver raises it. */
function waivedBump({ id, bump }: Pick<Change, 'id' | 'bump'>, waivers: readonly Waiver[]): Bump {
  const rank = (one: Bump) => BUMPS.indexOf(one);
  return waivers.reduce(
    (low, waiver) => (waiver.change === id && rank(waiver.bump) < rank(low) ? waiver.bump : low),
    bump,
  );
}

/** What the changes require once waivers are counted: at most what they require without. */
export const effectiveBump = (changes: readonly Pick<Change, 'id' | 'bump'>[], waivers: readonly Waiver[]): Bump =>
  largestBump(changes.map((change) => waivedBump(change, waivers)));

/** A major version that is a year: calendar versions (calver.org) say when, and promise nothing of what changed. */
const isYear = (version: string): boolean => major(version) >= 1000 && major(version) <= 9999;

/**
 * What two version numbers declare: `major` from 1.0.0 to 2.0.0-draft.1. Between two drafts of one
 * version it is what that version itself declares, since a draft may still change anything it may.
 * `none` for the same number or a smaller one, null when one is missing or both are dates (`2024.5.3`).
 */
export function declaredBump(before: Pick<Edition, 'version'>, after: Pick<Edition, 'version'>): Bump | null {
  if (before.version === null || after.version === null) return null;
  if (isYear(before.version) && isYear(after.version)) return null;
  if (compare(after.version, before.version) <= 0) return 'none';
  const step = semverDiff(before.version, after.version) ?? 'none';
  if (step !== 'prerelease') return step.replace(/^pre/, '') as Bump;
  return patch(after.version) > 0 ? 'patch' : minor(after.version) > 0 ? 'minor' : 'major';
}
