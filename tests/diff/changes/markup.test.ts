import { describe, expect, it } from 'vitest';
import { markupFindings } from '../../../src/diff/changes/markup.js';
import { changesBetween, sideOf } from '../comparing.js';

const rules = (before: string, after: string) => {
  const [old, now] = [before, after].map((source) => sideOf(source).units[0]);
  return old && now ? markupFindings(old, now).map(({ rule }) => rule) : null;
};

describe('markupFindings', () => {
  it.each([
    ['bold', 'We answer.', 'We **answer**.'],
    ['a link', 'We answer.', 'We [answer](a).'],
    ['another link target', 'We [answer](a).', 'We [answer](b).'],
    ['code', 'We answer.', 'We `answer`.'],
    ['a footnote mark', 'We answer.', 'We answer[^1].\n\n[^1]: In time.'],
  ])('sees %s', (_, before, after) => {
    expect(rules(before, after)).toEqual(['commitment-markup']);
  });

  it.each([
    ['the same markup in other signs', 'We *answer*.', 'We _answer_.'],
    ['a line wrap', 'We answer letters.', 'We answer\nletters.'],
    ['other words', 'We answer.', 'We **listen**.'],
  ])('says nothing of %s', (_, before, after) => {
    expect(rules(before, after)).toEqual([]);
  });

  it.each([
    ['all words', '- We must answer. {#a}', '- ~~We must answer.~~ {#a}'],
    ['one word', '- We will not sell. {#a}', '- We will ~~not~~ sell. {#a}'],
    ['one word by tags', '- We will not sell. {#a}', '- We will <del>not</del> sell. {#a}'],
  ])('leave %s struck out to a human', (_, plain, crossed) => {
    for (const [before, after] of [
      [plain, crossed],
      [crossed, plain],
    ] as const)
      expect(changesBetween(`## S\n\n${before}\n`, `## S\n\n${after}\n`)).toMatchObject([
        { rule: 'commitment-reworded', review: true },
      ]);
  });
});
