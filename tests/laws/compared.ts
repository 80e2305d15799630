import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { type DiffOptions, diff } from '../../src/diff/index.js';
import type { Change, Diff, Edition } from '../../src/model/index.js';
import type { Pair } from '../arbitraries/editions.js';
import { deepFreeze } from '../diff/comparing.js';
import { parseFast } from '../parse/fast.js';

/** Two editions and what differs between them: what the laws look at. */
export interface Compared {
  readonly before: Edition;
  readonly after: Edition;
  readonly found: Diff;
}

/** An edition that throws when it is written to. */
export const frozen = (markdown: string): Edition => deepFreeze(parseFast(markdown).edition);

/** Two documents compared. */
export function compared({ before, after }: Pair, options: DiffOptions = {}): Compared {
  const [old, now] = [frozen(before), frozen(after)];
  return { before: old, after: now, found: diff(old, now, options) };
}

/** Two values are the same. The quick comparison comes first: that of `expect` takes ten times as long. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** The ids of the nodes on one side of a change. */
export const idsOf = (change: Change, side: 'before' | 'after'): readonly string[] => change[side].map(({ id }) => id);
