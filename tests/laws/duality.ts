import { diff } from '../../src/diff/index.js';
import { type Change, type ChangeKind, type Edition, walk } from '../../src/model/index.js';
import { type Compared, expectSame, idsOf } from './compared.js';

/** Kinds that read backwards are another kind. */
const MIRROR: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  removed: 'added',
  added: 'removed',
  weakened: 'strengthened',
  strengthened: 'weakened',
  split: 'merged',
  merged: 'split',
};

/** The sort of node is left out: of prose that became a commitment it is that of the newer edition. */
const told = (kind: ChangeKind, before: readonly string[], after: readonly string[]): string =>
  // Of two that changed places, either may be said to have moved.
  kind === 'moved' ? kind : JSON.stringify([kind, [...before].sort(), [...after].sort()]);

/** An id that was lost for a derived one is told; read backwards, a promise that had none got its own. */
function losesId({ rule, after }: Change, newer: Edition): boolean {
  if (!rule.endsWith('-id-changed')) return false;
  const ids = new Set(after.map(({ id }) => id));
  return [...walk(newer)].some(({ node }) => node.derived && ids.has(node.id));
}

/** The reverse diff says the mirrored kinds, of the same nodes. */
export function duality({ before, after, found }: Compared): void {
  const lasting = (changes: readonly Change[], newer: Edition) => changes.filter((change) => !losesId(change, newer));
  const there = lasting(found.changes, after).map((change) =>
    told(MIRROR[change.kind] ?? change.kind, idsOf(change, 'after'), idsOf(change, 'before')),
  );
  const back = lasting(diff(after, before).changes, before).map((change) =>
    told(change.kind, idsOf(change, 'before'), idsOf(change, 'after')),
  );
  expectSame(back.sort(), there.sort());
}
