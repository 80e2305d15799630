import type { Bump, ChangeKind, NodeKind } from '../../model/index.js';
import type { PhraseLanguage } from '../../phrases/index.js';
import type { Sign } from '../changes/aspects.js';

/** A rule: what it says of which node, how grave it is by default, why, in words, and what undoes it. */
export interface Rule {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly node: NodeKind;
  readonly bump: Bump;
  /** True when a human must read every change that it finds. */
  readonly review: boolean;
  readonly because: Readonly<Record<PhraseLanguage, (signs: readonly Sign[]) => string>>;
  /** The rule that finds the same change read backwards, or why there is none. */
  readonly mirror: string | { readonly none: string };
}

export type Because = Rule['because'];

/** One sentence for every change that a rule finds. */
export const always = (en: string, fr: string): Because => ({ en: () => en, fr: () => fr });

/** What rows of one family share. */
interface Family {
  readonly kind: ChangeKind;
  /** What the rule is called after its node: `moved-across-stakes`; the kind when none is given. */
  readonly name?: string;
  /** The bump by node: commitments weigh, the rest is mostly patch. */
  readonly bumps: Readonly<Partial<Record<Exclude<NodeKind, 'edition'>, Bump>>>;
  readonly because: Because;
  /** Name of the family that mirrors this one; itself when none is given. */
  readonly mirror?: string | { readonly none: string };
  readonly review?: boolean;
}

/** One rule for each kind of node that a family speaks of. */
export function forEachNode({ kind, name = kind, bumps, because, mirror = name, review = false }: Family): Rule[] {
  return Object.entries(bumps).map(([node, bump]) => ({
    id: `${node}-${name}`,
    kind,
    node: node as NodeKind,
    bump,
    review,
    because,
    mirror: typeof mirror === 'string' ? `${node}-${mirror}` : mirror,
  }));
}
