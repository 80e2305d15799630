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
  if (before === '' || after === '') return [...run('delete', before), ...run('insert', after)];
  const [was, is] = [tokens(before), tokens(after)];
  // Most revisions touch a few words: what is the same at either end need not be searched.
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start] === is[start]) start++;
  let same = 0;
  while (same < Math.min(was.length, is.length) - start && was.at(-1 - same) === is.at(-1 - same)) same++;
  const [old, now] = [was.slice(start, was.length - same), is.slice(start, is.length - same)];
  const middle = diffArrays(old, now, { maxEditLength: MAX_EDITS });
  return [
    ...run('equal', was.slice(0, start).join('')),
    ...(middle
      ? middle.flatMap(({ removed, added, value }) =>
          run(removed ? 'delete' : added ? 'insert' : 'equal', value.join('')),
        )
      : [...run('delete', old.join('')), ...run('insert', now.join(''))]),
    ...run('equal', was.slice(was.length - same).join('')),
  ];
}
