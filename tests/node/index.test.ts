import { describe, expect, it } from 'vitest';
import * as node from '../../src/node/index.js';

describe('charter-as-code/node', () => {
  it('gives what reads folders and files', () => {
    expect(Object.keys(node).sort()).toEqual([
      'UnreadableError',
      'decodeText',
      'openCharter',
      'readBytes',
      'readCharterFolder',
      'readText',
      'unreadable',
    ]);
  });
});
