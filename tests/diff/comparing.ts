import { align, type Matching } from '../../src/diff/align/index.js';
import { Matching as EmptyMatching } from '../../src/diff/align/matching.js';
import { type DiffOptions, diff } from '../../src/diff/index.js';
import { type Side, type Unit, unitsOf } from '../../src/diff/units.js';
import type { Change, Diff, Edition } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';

/** A charter in English, from what stands below its front matter. */
export const charter = (body: string, version = '1.0.0'): string =>
  `---\ncharter: test\nversion: ${version}\nlanguage: en\n---\n\n${body}`;

export const edition = (markdown: string): Edition => parse(markdown).edition;

/** The diff of two documents in Markdown. */
export const compare = (before: string, after: string, options: DiffOptions = {}): Diff =>
  diff(edition(before), edition(after), options);

/** What changed between two charters of one version, each given by its body: no front matter changes. */
export const changesBetween = (before: string, after: string, options: DiffOptions = {}): readonly Change[] =>
  compare(charter(before), charter(after), options).changes;

export const sideOf = (markdown: string): Side => unitsOf(edition(markdown));

/** Two documents aligned by all the steps. */
export const aligned = (before: string, after: string): Matching => align(sideOf(before), sideOf(after));

/** Two documents aligned by the given steps alone. */
export function alignedBy(
  before: string,
  after: string,
  ...steps: readonly ((matching: Matching) => void)[]
): Matching {
  const matching = new EmptyMatching(sideOf(before), sideOf(after));
  for (const step of steps) step(matching);
  return matching;
}

/** Who became whom, by id: `a → b`, `a + b → c`. */
export const inWords = (matching: Matching): readonly string[] => {
  const names = (units: readonly Unit[]) => units.map(({ node }) => node.id).join(' + ');
  return matching.matches.map(({ before, after }) => `${names(before)} → ${names(after)}`);
};

/** The unit with this id. */
export function unitOf({ units }: Side, id: string): Unit {
  const unit = units.find(({ node }) => node.id === id);
  if (!unit)
    throw new RangeError(`Unexpected id ${id}, expected one of ${units.map(({ node }) => node.id).join(', ')}`);
  return unit;
}

/** A value that throws when anything in it is written to. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
