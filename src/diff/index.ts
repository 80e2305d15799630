import { mannerOf } from '../languages/index.js';
import type { Diff, Edition, EditionReference, Lineage, Profile, Waiver } from '../model/index.js';
import { BUMPS, PROFILE_NAMES } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { align, declaredBetween, type Matching } from './align/index.js';
import { pairsOf } from './alignment.js';
import { declaredBump, effectiveBump, type Policy, requiredBump } from './bump.js';
import { changesOf } from './changes/index.js';
import { correspondencesOf } from './correspondences.js';
import { script } from './edits/script.js';
import { unitsOf } from './units.js';

export interface DiffOptions {
  /** Language of the sentences; `en` when none is given. */
  readonly language?: PhraseLanguage;
  /** What each kind or rule requires, where it is not the default. */
  readonly policy?: Policy;
  /** Decisions that lower what a change requires; those that name no change of this diff are left out of it. */
  readonly waivers?: readonly Waiver[];
  /**
   * What the work declares of ids (`work.lineage`): entries of the newer edition, and of those between the two. Null
   * takes no declaration for true, nor the `from` of the newer edition: what the texts alone show.
   */
  readonly lineage?: readonly Lineage[] | null;
  /** How both are read, whatever they name; each by its own `profile` when none is given. */
  readonly profile?: Profile;
  /** Whether to list every aligned pair, unchanged ones too. */
  readonly pairs?: boolean;
}

/** Below this share of matched words, two editions count as a rewrite. */
const REWRITE_SHARE = 0.3;

const reference = ({ charter, version, language, digest }: Edition): EditionReference => ({
  charter,
  version,
  language,
  digest,
});

function isRewrite(matching: Matching): boolean {
  const length = (units: Matching['before']['units']) => units.reduce((sum, { node }) => sum + node.text.length, 0);
  const all = length(matching.before.units) + length(matching.after.units);
  const free = length(matching.freeBefore) + length(matching.freeAfter);
  return matching.before.units.length > 0 && matching.after.units.length > 0 && all - free < REWRITE_SHARE * all;
}

/**
 * What differs between two editions, and what it means. Both may be in any language and of any document;
 * neither is changed. If the bytes differ there is at least one change; equal bytes give none.
 *
 * Each edition is read by its own profile: it promised what it did by the reading that it named. Where the two
 * differ, that is a change of the edition that asks for a human, since words that stayed may bind otherwise.
 *
 * @param before the older edition, as parsed
 * @param after the newer one
 * @throws {TypeError} for a `profile` that there is not
 * @returns the changes with their kinds and the bump that they require, and a lossless script
 * @example
 * const { bump, changes } = diff(before, after);
 * changes.filter(({ kind }) => kind === 'weakened').map(({ because }) => because);
 */
export function diff(before: Edition, after: Edition, options: DiffOptions = {}): Diff {
  const { language = 'en', policy = {}, waivers = [], pairs = false, profile, lineage = [] } = options;
  if (profile !== undefined && !PROFILE_NAMES.includes(profile))
    throw new TypeError(`Unexpected profile ${profile}, expected one of ${PROFILE_NAMES.join(', ')}`);
  const manners = [mannerOf(profile ?? before.profile), mannerOf(profile ?? after.profile)] as const;
  const declared = lineage && declaredBetween(lineage, before, after);
  const matching = align(unitsOf(before), unitsOf(after), declared);
  const differ = before.source !== after.source;
  const edits = differ ? script(matching) : [];
  const rewrite = isRewrite(matching);
  const changes = differ ? changesOf(matching, edits, { language, policy }, manners) : [];
  const applied = waivers.filter(({ change }) => changes.some(({ id }) => id === change));
  return {
    schema: 'charter-diff/1',
    before: reference(before),
    after: reference(after),
    bump: requiredBump(changes),
    effectiveBump: effectiveBump(changes, applied),
    waivers: applied,
    declaredBump: declaredBump(before, after),
    rewrite,
    changes,
    edits,
    ...(rewrite && { correspondences: correspondencesOf(matching) }),
    ...(pairs && { pairs: pairsOf(matching) }),
  };
}

/**
 * Whether the declared version is large enough for what the changes require, waivers counted; true when
 * none is declared.
 *
 * @example
 * isSufficient({ effectiveBump: 'major', declaredBump: 'minor' }); // false
 */
export function isSufficient(diff: Pick<Diff, 'effectiveBump' | 'declaredBump'>): boolean {
  return diff.declaredBump === null || BUMPS.indexOf(diff.declaredBump) >= BUMPS.indexOf(diff.effectiveBump);
}

export type { Policy } from './bump.js';
export { apply } from './edits/apply.js';
export { invert } from './edits/invert.js';
export { longestIncreasing } from './longest-increasing.js';
export { RULES, type Rule } from './rules/index.js';
export { wordRuns } from './words.js';
