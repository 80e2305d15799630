import { sentence } from '../check/index.js';
import type { Message } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { warn } from './io.js';

/** A message as compilers write it, on one line: `file:line:column: severity: sentence [rule]`. */
export function messageLine(message: Message, language: PhraseLanguage): string {
  const { path, place, severity, ruleId } = message;
  const where = [path ?? '-', ...(place ? [place.start.line, place.start.column] : [])].join(':');
  return `${where}: ${severity}: ${sentence(message, language).replace(/[\r\n]+/g, ' ')} [${ruleId}]`;
}

/** Says every message on standard error. */
export async function warnAll(messages: readonly Message[], language: PhraseLanguage): Promise<void> {
  if (messages.length > 0) await warn(messages.map((message) => messageLine(message, language)).join('\n'));
}
