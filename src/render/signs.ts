import type { ChangeKind } from '../model/index.js';

/**
 * A sign for each kind of change, so that colour alone never tells one from another (WCAG 2.2, 1.4.1). The
 * word always stands beside it. All are in the fonts of every system.
 */
export const SIGNS: Readonly<Record<ChangeKind, string>> = {
  removed: '−',
  weakened: '↓',
  reworded: '≠',
  added: '+',
  strengthened: '↑',
  split: '÷',
  merged: '∪',
  moved: '→',
  renamed: '=',
  editorial: '~',
  metadata: '#',
};
