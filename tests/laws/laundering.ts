import { BUMPS, type Change, type Diff } from '../../src/model/index.js';
import { idsOf } from './compared.js';

/** Three editions compared step by step and from end to end. */
export interface Steps {
  readonly first: Diff;
  readonly second: Diff;
  readonly whole: Diff;
}

/**
 * What can weigh more from end to end than in either step, and why: `docs/accuracy.md` tells each with an example.
 * `steps` are the changes of what the node was, became and is.
 */
const EXPLAINED: readonly {
  readonly why: string;
  readonly of: (change: Change, steps: readonly Change[]) => boolean;
}[] = [
  {
    why: 'a step was left to a reader: what could not be told there can be told from end to end',
    of: (_, steps) => steps.some(({ review }) => review),
  },
  {
    why: 'a step split or merged: part of one promise became part of another',
    of: (_, steps) => steps.some(({ kind }) => kind === 'split' || kind === 'merged'),
  },
  {
    why: 'a section lost its contents in one step and its title in another: nothing of it is left at the end',
    of: ({ rule }, steps) => rule === 'section-id-reused' && steps.some(({ kind }) => kind === 'renamed'),
  },
];

/** The changes of either step that speak of what a change from end to end speaks of, under whatever ids. */
function stepsOf(change: Change, { first, second }: Steps): readonly Change[] {
  const [was, is] = [new Set(idsOf(change, 'before')), new Set(idsOf(change, 'after'))];
  const between = new Set([
    ...(first.pairs ?? []).filter(({ before }) => was.has(before)).map(({ after }) => after),
    ...(second.pairs ?? []).filter(({ after }) => is.has(after)).map(({ before }) => before),
  ]);
  const speaks = (one: Change, olds: ReadonlySet<string>, news: ReadonlySet<string>) =>
    idsOf(one, 'before').some((id) => olds.has(id)) || idsOf(one, 'after').some((id) => news.has(id));
  return [
    ...first.changes.filter((one) => speaks(one, was, between)),
    ...second.changes.filter((one) => speaks(one, between, is)),
  ];
}

/** Two steps require together no less than from end to end: the larger of the two is enough, but for what is explained. */
export function noLaundering(one: Steps): void {
  const { first, second, whole } = one;
  const most = Math.max(BUMPS.indexOf(first.bump), BUMPS.indexOf(second.bump));
  for (const change of whole.changes) {
    if (BUMPS.indexOf(change.bump) <= most) continue;
    const steps = stepsOf(change, one);
    if (EXPLAINED.some(({ of }) => of(change, steps))) continue;
    const said = ({ rule, bump }: Change) => `${rule} (${bump})`;
    throw new Error(
      `Unexpected ${said(change)} of ${[...idsOf(change, 'before'), ...idsOf(change, 'after')].join(' → ')} from end to end, ` +
        `expected no more than ${BUMPS[most]}: ${[...first.changes, ...second.changes].map(said).join(', ')}`,
    );
  }
}
