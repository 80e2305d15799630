import { describe, expect, it } from 'vitest';
import { expand } from '../../src/languages/expand.js';

describe('expand', () => {
  it.each([
    ['must', ['must']],
    ['must|shall', ['must', 'shall']],
    ['months?', ['months', 'month']],
    ["s'engage(nt)? à", ["s'engagent à", "s'engage à"]],
    ['(is|are) (not )?free', ['is not free', 'is free', 'are not free', 'are free']],
    ['', ['']],
  ])('writes %j out', (term, texts) => {
    expect(expand(term)).toEqual(texts);
  });
});
