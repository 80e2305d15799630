import type { Edition, Message, Position } from '../model/index.js';
import { CHECK_RULES, type CheckRuleId } from './rules.js';

/** An edition with the file that it came from. */
export interface CheckedFile {
  readonly path: string;
  /** What the folder and the file name say. */
  readonly version: string;
  readonly language: string;
  /** The edition as its front matter has it. */
  readonly edition: Edition;
}

/** A message of a rule between files: where, what was found and what was expected. */
export function message(
  ruleId: CheckRuleId,
  path: string,
  place: Position | null,
  actual: string,
  expected: string,
): Message {
  const { severity, sentence } = CHECK_RULES[ruleId];
  return { ruleId, severity, reason: sentence.en(actual, expected), actual, expected, place, path };
}
