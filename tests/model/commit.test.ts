import { describe, expect, it } from 'vitest';
import { commitName } from '../../src/model/commit.js';

describe('the name of a commit', () => {
  it('is its first tag, else the start of its id', () => {
    const id = '0123456789abcdef0123456789abcdef01234567';
    expect(commitName({ id, tags: ['v2', 'latest'] })).toBe('v2');
    expect(commitName({ id, tags: [] })).toBe('0123456789');
  });
});
