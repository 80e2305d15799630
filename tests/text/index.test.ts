import { describe, expect, it } from 'vitest';
import * as text from '../../src/text/index.js';

describe('the text layer', () => {
  it('gives what holds for any text, in any language', () => {
    expect(Object.keys(text).sort()).toEqual([
      'canonicalJson',
      'canonicalText',
      'digest',
      'fingerprint',
      'fold',
      'slug',
      'tokens',
      'words',
    ]);
  });
});
