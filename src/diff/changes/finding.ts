import type { DecidingTerm } from '../../model/index.js';
import type { Unit } from '../units.js';
import type { Sign } from './aspects.js';

/** What was seen in the aligned editions, before it is weighed and put in words. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** 0 to 1. */
  readonly confidence: number;
  /** True when a human should read it, whatever its rule says. */
  readonly review?: boolean;
  /** What decided a change of force. */
  readonly signs?: readonly Sign[];
  /** The node whose change this one follows from, on either side. */
  readonly larger?: Unit;
  /** Other terms that decided. */
  readonly terms?: readonly DecidingTerm[];
}
