import { describe, expect, it } from 'vitest';
import { GitError } from '../../../src/node/git/fault.js';
import { UnreadableError } from '../../../src/node/index.js';

describe('a fault of git', () => {
  it('is a file that cannot be read, and is said in both languages', () => {
    const error = new GitError('renamed', 'v1:new.md', { revision: 'v1', path: 'new.md', known: 'old.md' });
    expect(error).toBeInstanceOf(UnreadableError);
    expect(error.fault).toBe('renamed');
    expect(error.message).toBe('v1:new.md: no file new.md in v1: it is old.md there');
    expect(error.said).toEqual({
      en: error.message,
      fr: 'v1:new.md\u00A0: pas de fichier new.md dans v1\u00A0: il s’y nomme old.md',
    });
  });
});
