import { CHANGE_KINDS } from '../../model/index.js';
import { FORCE_RULES } from './force.js';
import { FORM_RULES } from './form.js';
import { IDENTITY_RULES } from './identity.js';
import { LEAD_IN_RULES } from './lead-in.js';
import { PARTITION_RULES } from './partition.js';
import { PLACE_RULES } from './place.js';
import { PRESENCE_RULES } from './presence.js';
import type { Rule } from './rule.js';

/** What a change of each sort means, a file a family: the default policy, in the order of the kinds. */
export const RULES: readonly Rule[] = [
  ...PRESENCE_RULES,
  ...FORCE_RULES,
  ...LEAD_IN_RULES,
  ...PARTITION_RULES,
  ...PLACE_RULES,
  ...IDENTITY_RULES,
  ...FORM_RULES,
].sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; a typing error in a detector is a fault of the library, and throws. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`Unexpected rule "${id}", expected one of the table`);
  return rule;
}

export type { Rule } from './rule.js';
