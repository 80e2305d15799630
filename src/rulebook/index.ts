import { RULES, type Rule } from '../diff/index.js';
import type { ChangeKind, NodeKind } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { EXAMPLES } from './examples.js';
import { MEANINGS } from './meanings.js';

/** A rule as a page of the rulebook tells it: plain data. */
export interface RuleEntry {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly node: NodeKind;
  /** What it requires by default. */
  readonly bump: Rule['bump'];
  readonly review: boolean;
  /** What it means, to a reader. */
  readonly meaning: string;
  /** Two texts between which the rule finds a change, in Markdown. */
  readonly example: { readonly before: string; readonly after: string };
  /** The rule that finds it when the texts are exchanged; null when there is none. */
  readonly mirror: string | null;
  /** Why there is no mirror; null when there is one. */
  readonly withoutMirror: string | null;
}

/** The part of a rule's id that its family shares: without the kind of node in front. */
export const nameOf = ({ id, node }: Pick<Rule, 'id' | 'node'>): string =>
  id.startsWith(`${node}-`) ? id.slice(node.length + 1) : id;

/**
 * The rules of change with what each means, in the order that matters to a reader.
 *
 * @example
 * rulebook('en').find(({ id }) => id === 'commitment-weakened')?.mirror; // 'commitment-strengthened'
 */
export function rulebook(language: PhraseLanguage): readonly RuleEntry[] {
  return RULES.map(({ mirror, because: _, ...rule }) => {
    const [before, after] = EXAMPLES[rule.id] ?? ['', ''];
    return {
      ...rule,
      meaning: MEANINGS[nameOf(rule)]?.[language] ?? '',
      example: { before, after },
      mirror: typeof mirror === 'string' ? mirror : null,
      withoutMirror: typeof mirror === 'string' ? null : mirror.none,
    };
  });
}
