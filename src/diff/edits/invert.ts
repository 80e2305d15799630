import type { Edit } from '../../model/index.js';

const MIRROR = { insert: 'delete', delete: 'insert', update: 'update', move: 'move' } as const;

/**
 * The script that undoes a script.
 *
 * @example
 * apply(after, invert(diff(before, after).edits)) === before.source; // true
 */
export function invert(edits: readonly Edit[]): readonly Edit[] {
  return edits.map(({ op, before, after }) => ({ op: MIRROR[op], before: after, after: before }));
}
