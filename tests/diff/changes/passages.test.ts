import { describe, expect, it } from 'vitest';
import { isRecut, passagesOf } from '../../../src/diff/changes/passages.js';
import { en } from '../../../src/languages/en.js';
import { read } from '../../../src/languages/index.js';

const passages = (before: string, after: string) => passagesOf(read(before, en), read(after, en), false);

describe('passagesOf', () => {
  it('leaves out the sentences that did not change', () => {
    expect(passages('One is here. We sing.', 'One is here. We dance.')).toEqual([
      [
        [4, 6],
        [4, 6],
      ],
    ]);
    expect(passages('One. Two.', 'One. Two.')).toEqual([]);
  });

  it('gives null for a sentence that one side lacks', () => {
    const [came] = passages('We sing.', 'We sing. We dance.');
    expect(came?.[0]).toBeNull();
  });
});

describe('isRecut', () => {
  it('sees the same words cut otherwise', () => {
    const recut = (before: string, after: string) => isRecut(read(before, en), read(after, en));
    expect(recut('The clerk logs and files each claim.', 'The clerk logs each claim. He files it.')).toBe(true);
    expect(recut('The clerk logs each claim.', 'The clerk logs each claim. He burns it.')).toBe(false);
  });
});
