import { describe, expect, it } from 'vitest';
import * as node from '../../src/node/index.js';

describe('charter-as-code/node', () => {
  it('gives what reads folders and files', () => {
    expect(Object.keys(node).sort()).toEqual([
      'LOCK_FILE',
      'UnreadableError',
      'decodeText',
      'openCharter',
      'readBytes',
      'readCharterFolder',
      'readLockFile',
      'readText',
      'sealEdition',
      'seen',
      'unreadable',
      'verifySeals',
    ]);
  });
});
