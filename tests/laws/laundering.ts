import { diff } from '../../src/diff/index.js';
import { BUMPS, type Change, type Diff } from '../../src/model/index.js';
import { frozen, idsOf } from './compared.js';

/** Three editions compared step by step and from end to end. */
export interface Steps {
  readonly first: Diff;
  readonly second: Diff;
  readonly whole: Diff;
}

/** Compares three editions, given by their Markdown. */
export function steps(first: string, second: string, third: string): Steps {
  const [one, two, three] = [frozen(first), frozen(second), frozen(third)];
  return {
    first: diff(one, two, { pairs: true }),
    second: diff(two, three, { pairs: true }),
    whole: diff(one, three),
  };
}

const SLATE = 'The guild must repair all slate roofs shown to schoolchildren';
const SAILS = 'The guild must repair all linen sails bought at the spring fair';

/**
 * What can weigh more from end to end than in either step, and why, with three editions that show it: the list of
 * `docs/accuracy.md`. `steps` are the changes of what the node was, became and is.
 */
export const EXPLAINED: readonly {
  readonly why: string;
  readonly of: (change: Change, steps: readonly Change[]) => boolean;
  readonly example: readonly [string, string, string];
}[] = [
  {
    why: 'A step was left to a reader: what could not be told there can be told from end to end.',
    of: (_, steps) => steps.some(({ review }) => review),
    example: [
      '## Boats\n\n- The guild must repair some pear trees of the tower and repair all stone ovens of the fair.\n',
      '## Boats\n\n- The guild must repair some star charts of the tower and repair all stone ovens of the fair.\n',
      '## Boats\n\n- The guild should repair all star charts of the tower and repair all stone ovens of the fair.\n',
    ],
  },
  {
    why: 'A step split or merged: part of one promise became part of another, and the first is the poorer for it.',
    of: (_, steps) => steps.some(({ kind }) => kind === 'split' || kind === 'merged'),
    example: [
      `## Boats\n\n- ${SAILS} and repair all mail bags drawn on the parish plan.\n- ${SLATE}.\n`,
      `## Boats\n\n- ${SAILS}.\n- The guild must repair all mail bags drawn on the parish plan.\n- ${SLATE}.\n`,
      `## Boats\n\n- ${SAILS}.\n- The guild must repair all mail bags drawn on the parish plan and repair all slate roofs shown to schoolchildren.\n`,
    ],
  },
  {
    why: 'A section lost its contents in one step and its title in the other: nothing but its id is left at the end.',
    of: ({ rule }, steps) => rule === 'section-id-reused' && steps.some(({ kind }) => kind === 'renamed'),
    example: [
      `## Harbour {#a}\n\n- ${SAILS}. {#c}\n\n## Orchards {#b}\n\n- ${SLATE}. {#d}\n`,
      `## Harbour {#a}\n\n- ${SAILS}. {#c}\n- ${SLATE}. {#d}\n\n## Orchards {#b}\n`,
      `## Harbour {#a}\n\n- ${SAILS}. {#c}\n- ${SLATE}. {#d}\n\n## Bakeries {#b}\n\nWinters here are long, and summers bright.\n`,
    ],
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

/** The changes that weigh more from end to end than the larger of two steps, and which of the explanations hold. */
export function launderings(one: Steps): readonly { readonly change: Change; readonly explained: readonly string[] }[] {
  const { first, second, whole } = one;
  const most = Math.max(BUMPS.indexOf(first.bump), BUMPS.indexOf(second.bump));
  return whole.changes
    .filter(({ bump }) => BUMPS.indexOf(bump) > most)
    .map((change) => {
      const steps = stepsOf(change, one);
      return { change, explained: EXPLAINED.filter(({ of }) => of(change, steps)).map(({ why }) => why) };
    });
}

/** The bump from end to end is at most the larger of the two steps, but for what is explained. */
export function noLaundering(one: Steps): void {
  const unexplained = launderings(one).filter(({ explained }) => explained.length === 0);
  const said = ({ rule, bump, before, after }: Change) =>
    `${rule} (${bump}) of ${[...before, ...after].map(({ id }) => id).join(' → ')}`;
  if (unexplained.length > 0)
    throw new Error(
      `Unexpected ${unexplained.map(({ change }) => said(change)).join(', ')} from end to end, expected no more than ` +
        `after ${[...one.first.changes, ...one.second.changes].map(said).join(', ')}`,
    );
}
