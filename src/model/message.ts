import type { Position } from './position.js';

export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * A fault in a document, as data: what was found, what was expected, where. Fields are named after
 * [vfile-message](https://github.com/vfile/vfile-message) (`actual` is what was found).
 */
export interface Message {
  /** The rule that spoke, e.g. `duplicate-id`: never depends on language. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** One sentence in English; `sentence(message, language)` gives it in another language. */
  readonly reason: string;
  readonly actual: string;
  readonly expected: string;
  /** Null when the fault has no place in a file, e.g. a missing one. */
  readonly place: Position | null;
  /** The file, as the caller named it; null when there was none. */
  readonly path: string | null;
}
