import { diff } from '../../src/diff/index.js';
import type { Diff } from '../../src/model/index.js';
import { type Compared, compared, expectSame } from './compared.js';

/** A comparison made twice, each time from the bytes. */
export interface Twice extends Compared {
  readonly again: Compared;
}

/** Makes a comparison again. */
export const twice = <T extends Compared>(one: T): T & Twice => {
  const [before, after] = [one.before.source, one.after.source];
  return { ...one, again: compared({ before, after }, { pairs: true }) };
};

/** The same bytes give the same diff, as plain data, whatever was compared in between. */
export function determinism({ found, again }: Twice): void {
  expectSame(again.found, found);
  expectSame(JSON.parse(JSON.stringify(found)), found);
  expectSame(structuredClone(found), found);
}

/** An edition against itself, read again, has no change, no edit and no bump. */
export function identity({ before, after, again }: Twice): void {
  for (const [one, same] of [
    [before, again.before],
    [after, again.after],
  ] as const) {
    const { changes, edits, bump, rewrite } = diff(one, same);
    expectSame({ changes, edits, bump, rewrite }, { changes: [], edits: [], bump: 'none', rewrite: false });
  }
}

/** A diff without its sentences, and without what a policy says. */
const silent = ({ changes, edits, pairs, rewrite }: Diff) => ({
  changes: changes.map((change) => ({ ...change, because: '', bump: '' })),
  edits,
  pairs,
  rewrite,
});

/** Neither the language of the sentences nor a policy changes what is found. */
export function sameInAnyLanguage({ found, weighed }: Compared & { readonly weighed: Diff }): void {
  expectSame(silent(weighed), silent(found));
}
