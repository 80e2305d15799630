import { describe, expect, it } from 'vitest';
import { CHECK_RULES } from '../../src/check/index.js';
import { PARSE_RULES } from '../../src/parse/index.js';
import { badSpaces } from '../phrases/typography.js';

describe('the rules between files', () => {
  it.each(Object.entries(CHECK_RULES))('%s says what was found and expected, in both languages', (_, { sentence }) => {
    expect(sentence.en('FOUND', 'WANTED')).toMatch(/^Unexpected .*FOUND.*, expected .*WANTED/);
    // What was expected may be an English phrase: French says it in its own words.
    expect(sentence.fr('FOUND', 'WANTED')).toMatch(/FOUND.*, attendu\u00A0: \S/);
    expect(badSpaces(sentence.fr('FOUND', 'WANTED'))).toEqual([]);
  });

  it('have ids that no rule of the parser has', () => {
    expect(Object.keys(CHECK_RULES).filter((id) => Object.hasOwn(PARSE_RULES, id))).toEqual([]);
  });
});
