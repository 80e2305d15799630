import { describe, expect, it } from 'vitest';
import * as node from '../../src/node/index.js';

describe('charter-as-code/node', () => {
  it('gives what reads folders, files and revisions', () => {
    expect(Object.keys(node).sort()).toEqual([
      'GitError',
      'HISTORY_STEPS',
      'LOCK_FILE',
      'UnreadableError',
      'adopt',
      'adoptCharter',
      'decodeText',
      'fileHistory',
      'openCharter',
      'patternOf',
      'readBlob',
      'readBytes',
      'readCharterFolder',
      'readLockFile',
      'readText',
      'registerDriver',
      'sealEdition',
      'seen',
      'splitRange',
      'splitRevision',
      'unreadable',
      'verifySeals',
    ]);
  });
});
