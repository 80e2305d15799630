import { describe, expect, it } from 'vitest';
import { charter } from './charter.js';

describe('charter git', () => {
  it.each(['', 'push', 'constructor', '__proto__'])('knows no part %j, and says which there are', (name) => {
    const { status, stdout, stderr } = charter(['git', name]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('expected charter git setup');
  });
});
