import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { readForce } from '../../src/languages/index.js';

describe('English', () => {
  it('is English by its tag', () => {
    expect(en.tag).toBe('en');
  });

  it('does not take the month for a permission', () => {
    for (const text of ['May 2024', 'on 3 May']) expect(readForce(text, en).modal).toBeNull();
    expect(readForce('May we ask?', en).modal?.term).toBe('May');
  });

  it('writes the British spelling before the American one', () => {
    expect(en.spellings).toContainEqual(['colour', 'color']);
  });
});
