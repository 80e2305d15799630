import { type Change, FATES, type Fate, type Localized } from '../model/index.js';
import type { Step } from './step.js';

/** How a commitment came to an end: who cites it still gets an answer. */
export interface Ending {
  readonly id: string;
  /** The last edition that has it. */
  readonly last: string;
  /** The first edition that has it no more. */
  readonly version: string;
  /** Whether the work says so. */
  readonly declared: boolean;
  /** Why, by language; null when nothing says why. */
  readonly reason: Localized | null;
  /** Ids, in the edition that has it no more, of what stands instead. */
  readonly instead: readonly string[];
}

/** How an id that has no heir in a step ended. */
export function endingOf(step: Step, id: string): Ending {
  const declaration = step.declared.get(id);
  return {
    id,
    last: step.before.version ?? '',
    version: step.after.version ?? '',
    declared: declaration !== undefined && declaration.to.length === 0,
    reason: declaration?.reason ?? null,
    instead: declaration?.instead ?? [],
  };
}

/** All that became of nodes, the gravest first; `same` when nothing did. */
export function fatesOf(
  before: readonly string[],
  after: readonly string[],
  changes: readonly Change[],
  endings: readonly Ending[],
): readonly Fate[] {
  const ended = endings.map(({ declared }) => (declared ? 'withdrawn' : 'removed'));
  // What is gone of several is told by its ending; what is added to several is another thing.
  const kinds = changes.map(({ kind }) => kind).filter((kind) => kind !== 'removed' && kind !== 'added');
  const parted = kinds.includes('split') || kinds.includes('merged');
  const renamed = !parted && before.length === 1 && after.length === 1 && after[0] !== before[0];
  const told = new Set<string>([...ended, ...kinds, ...(renamed ? ['renamed'] : [])]);
  const fates = FATES.filter((fate) => told.has(fate));
  return fates.length > 0 ? fates : ['same'];
}
