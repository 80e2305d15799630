import { describe, expect, it } from 'vitest';
import { parse, remark } from '../../src/parse/index.js';
import { parseBy } from '../../src/parse/parse.js';

describe('parseBy', () => {
  it('is parse with the parser that it is given', () => {
    const markdown = '## Respect\n\n- We listen. {#listen}\n';
    const given: string[] = [];
    const parsed = parseBy(
      (text) => {
        given.push(text);
        return remark(text);
      },
      markdown,
      { path: 'a.md', language: 'en' },
    );
    expect(parsed).toEqual(parse(markdown, { path: 'a.md', language: 'en' }));
    expect(given).toEqual([markdown]);
  });

  it('gives a text that is too large to no parser', () => {
    const { messages } = parseBy(
      () => {
        throw new Error('Unexpected call of the parser');
      },
      'too long',
      { maxLength: 3 },
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['too-large']);
  });
});
