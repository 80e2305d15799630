import { MANNER, PROFILES, type Profile } from '../languages/index.js';
import type { Bump, Diff, Edition, EditionReference, PairReport } from '../model/index.js';
import { BUMPS } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { align, type Matching } from './align/index.js';
import { declaredBump, type Policy, requiredBump } from './bump.js';
import { changesOf } from './changes/index.js';
import { script } from './edits/script.js';
import { unitsOf } from './units.js';

export interface DiffOptions {
  /** Language of the sentences; `en` when none is given. */
  readonly language?: PhraseLanguage;
  /** What each kind or rule requires, where it is not the default. */
  readonly policy?: Policy;
  /** How both are to be read; `charter` when none is given. */
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
  const length = (units: Matching['before']['units']) => units.reduce((sum, { folded }) => sum + folded.length, 0);
  const all = length(matching.before.units) + length(matching.after.units);
  const free = length(matching.freeBefore) + length(matching.freeAfter);
  return matching.before.units.length > 0 && matching.after.units.length > 0 && all - free < REWRITE_SHARE * all;
}

const report = (matching: Matching): PairReport[] =>
  matching.matches.flatMap(({ before, after, by, confidence }) =>
    before.flatMap((old) => after.map((now) => ({ before: old.node.id, after: now.node.id, by, confidence }))),
  );

/**
 * What differs between two editions, and what it means. Both may be in any language and of any document;
 * neither is changed. If the bytes differ there is at least one change; equal bytes give none.
 *
 * @param before the older edition, as parsed
 * @param after the newer one
 * @returns the changes with their kinds and the bump that they require, and a lossless script
 * @example
 * const { bump, changes } = diff(before, after);
 * changes.filter(({ kind }) => kind === 'weakened').map(({ because }) => because);
 */
export function diff(before: Edition, after: Edition, options: DiffOptions = {}): Diff {
  const { language = 'en', policy = {}, pairs = false, profile } = options;
  const matching = align(unitsOf(before), unitsOf(after));
  const differ = before.source !== after.source;
  const edits = differ ? script(matching) : [];
  const changes = differ ? changesOf(matching, edits, { language, policy }, profile ? PROFILES[profile] : MANNER) : [];
  return {
    schema: 'charter-diff/1',
    before: reference(before),
    after: reference(after),
    bump: requiredBump(changes),
    declaredBump: declaredBump(before, after),
    rewrite: isRewrite(matching),
    changes,
    edits,
    ...(pairs && { pairs: report(matching) }),
  };
}

/**
 * Whether the declared version is large enough for what changed; true when none is declared.
 *
 * @example
 * isSufficient({ bump: 'major', declaredBump: 'minor' }); // false
 */
export function isSufficient({
  bump,
  declaredBump,
}: {
  readonly bump: Bump;
  readonly declaredBump: Bump | null;
}): boolean {
  return declaredBump === null || BUMPS.indexOf(declaredBump) >= BUMPS.indexOf(bump);
}

export type { Profile } from '../languages/index.js';
export type { Policy } from './bump.js';
export { RULES, type Rule } from './changes/rules.js';
export { apply } from './edits/apply.js';
export { invert } from './edits/invert.js';
export { wordRuns } from './words.js';
