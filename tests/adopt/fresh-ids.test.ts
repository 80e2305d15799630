import { describe, expect, it } from 'vitest';
import { FreshIds } from '../../src/adopt/fresh-ids.js';
import { nodesOf, readForeign } from '../../src/adopt/name.js';

const idsOf = (markdown: string, taken: readonly string[] = []) => {
  const fresh = new FreshIds(taken);
  return nodesOf(readForeign(markdown, {}).edition).map((node) => fresh.of(node));
};

describe('FreshIds', () => {
  it('makes an id of the first words, without the label', () => {
    expect(idsOf('# Our code\n\n(a) We answer every letter within a month.\n')).toEqual([
      'our-code',
      'we-answer-every-letter-within-a',
    ]);
  });

  it('numbers those that are taken, in the documents or before', () => {
    expect(idsOf('Sing.\n\nSing.\n\nSing!\n', ['sing-2'])).toEqual(['sing', 'sing-3', 'sing-4']);
  });

  it('names by its kind what has no word in Latin letters', () => {
    expect(idsOf('# 规则\n\n我们回答。\n\n!!!\n')).toEqual(['section', 'commitment', 'commitment-2']);
  });
});
