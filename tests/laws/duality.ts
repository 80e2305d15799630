import { diff } from '../../src/diff/index.js';
import type { Change, ChangeKind } from '../../src/model/index.js';
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

const told = (kind: ChangeKind, node: Change['node'], before: readonly string[], after: readonly string[]): string =>
  // Of two that changed places, either may be said to have moved.
  kind === 'moved' ? `${kind} ${node}` : JSON.stringify([kind, node, [...before].sort(), [...after].sort()]);

/** The reverse diff says the mirrored kinds, of the same nodes. */
export function duality({ before, after, found }: Compared): void {
  const there = found.changes.map((change) => {
    const { kind, node } = change;
    return told(MIRROR[kind] ?? kind, node, idsOf(change, 'after'), idsOf(change, 'before'));
  });
  const back = diff(after, before).changes.map((change) =>
    told(change.kind, change.node, idsOf(change, 'before'), idsOf(change, 'after')),
  );
  expectSame(back.sort(), there.sort());
}
