import type { Change, DecidingTerm, Excerpt } from '../../model/index.js';
import type { PhraseLanguage } from '../../phrases/index.js';
import { fingerprint } from '../../text/index.js';
import { bumpOf, type Policy } from '../bump.js';
import { ruleOf } from '../rules/index.js';
import { wordRuns } from '../words.js';
import type { Sign } from './aspects.js';

/** How what was found is weighed, and the language in which it is put in words. */
export interface Weighing {
  readonly language: PhraseLanguage;
  readonly policy: Policy;
}

/** What a change is made from: the id of its rule, its two sides, and what decided. */
export interface Facts {
  readonly rule: string;
  readonly before: readonly Excerpt[];
  readonly after: readonly Excerpt[];
  /** 0 to 1; 1 when none is given. */
  readonly confidence?: number;
  /** True when a human should read it, whatever its rule says. */
  readonly review?: boolean;
  readonly signs?: readonly Sign[];
  readonly terms?: readonly DecidingTerm[];
  /** What tells this change from others of its rule, where its sides do not. */
  readonly identity?: readonly string[];
}

const textOf = (side: readonly Excerpt[]): string => side.map(({ text }) => text).join('\n');

/** A change, weighed and put in words. Its id depends on facts alone, never on the words. */
export function changeOf(facts: Facts, { language, policy }: Weighing): Change {
  const { before, after, confidence = 1, review = false, signs = [], terms = [], identity = [] } = facts;
  const rule = ruleOf(facts.rule);
  const named = (side: readonly Excerpt[]) => JSON.stringify(side.map(({ id, text }) => [id, text]));
  return {
    id: fingerprint([rule.kind, rule.id, named(before), named(after), ...identity]),
    partOf: null,
    kind: rule.kind,
    node: rule.node,
    rule: rule.id,
    bump: bumpOf(rule, policy),
    review: rule.review || review,
    confidence: Math.round(confidence * 100) / 100,
    because: rule.because[language](signs),
    terms: [...terms, ...signs.map(({ term }) => term)],
    before,
    after,
    words: wordRuns(textOf(before), textOf(after)),
  };
}
