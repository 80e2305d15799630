import { diffArrays } from 'diff';
import type { WordRun } from '../model/index.js';
import { tokens } from '../text/index.js';

/** Edits beyond which two texts count as having nothing in common: the search is quadratic in them. */
const MAX_EDITS = 600;

/**
 * Two texts as runs of words: equal, deleted, inserted. Without the insertions the runs are `before`,
 * without the deletions `after`, byte for byte.
 *
 * @example
 * wordRuns('must answer', 'may answer');
 * // [{ op: 'delete', text: 'must' }, { op: 'insert', text: 'may' }, { op: 'equal', text: ' answer' }]
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const run = (op: WordRun['op'], text: string): WordRun[] => (text === '' ? [] : [{ op, text }]);
  if (before === after) return run('equal', before);
  const parts = diffArrays(tokens(before), tokens(after), { maxEditLength: MAX_EDITS });
  if (!parts) return [...run('delete', before), ...run('insert', after)];
  return parts.flatMap((part) => run(part.removed ? 'delete' : part.added ? 'insert' : 'equal', part.value.join('')));
}
