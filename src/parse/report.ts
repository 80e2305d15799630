import type { Message, Position } from '../model/index.js';
import { PARSE_RULES, type ParseRuleId } from './rules.js';

/** Takes a fault: its rule, where, what was found and what was expected. */
export type Report = (ruleId: ParseRuleId, place: Position | null, actual: string, expected: string) => void;

/** A list of messages and the function that fills it. */
export function reporter(path: string | null): { readonly messages: readonly Message[]; readonly report: Report } {
  const messages: Message[] = [];
  return {
    messages,
    report(ruleId, place, actual, expected) {
      const { severity, sentence } = PARSE_RULES[ruleId];
      messages.push({ ruleId, severity, reason: sentence.en({ actual, expected }), actual, expected, place, path });
    },
  };
}

/**
 * A message as one sentence in a language; English for a rule or a language that has no sentence.
 *
 * @example
 * sentence(message, 'fr'); // 'Identifiant « a » déjà employé, attendu : …'
 */
export function sentence(message: Message, language: 'en' | 'fr'): string {
  const rule = Object.hasOwn(PARSE_RULES, message.ruleId) ? PARSE_RULES[message.ruleId as ParseRuleId] : null;
  return rule?.sentence[language](message) ?? message.reason;
}
