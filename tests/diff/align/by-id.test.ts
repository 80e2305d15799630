import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/diff/align/by-id.js';
import { alignedBy, charter, inWords } from '../comparing.js';

const pairsOf = (before: string, after: string) => inWords(alignedBy(charter(before), charter(after), byId));

describe('byId', () => {
  it('pairs the same explicit id wherever it stands and whatever it says', () => {
    expect(pairsOf('## A {#a}\n\n- We listen. {#x}\n\n## B {#b}\n', '## B {#b}\n\n- They write. {#x}\n')).toEqual([
      'b → b',
      'x → x',
    ]);
  });

  it('takes no derived id for a key, even an equal one', () => {
    expect(pairsOf('## Scope\n\n- We listen.\n', '## Scope\n\n- We listen.\n')).toEqual([]);
    expect(pairsOf('## Scope\n', '## Scope {#scope}\n')).toEqual([]);
  });

  it('pairs no section with what is none', () => {
    expect(pairsOf('## Scope {#x}\n', '## A\n\n- We listen. {#x}\n')).toEqual([]);
  });

  it('takes an id that was given to something else for another thing', () => {
    const old = '## A\n\n- Staff answer every letter within ten days. {#x}\n';
    expect(pairsOf(old, '## A\n\n- Photographs stay in the basement. {#x}\n')).toEqual([]);
  });

  it('pairs a commitment with the paragraph that took its id', () => {
    expect(pairsOf('## A\n\n- We listen. {#x}\n', '## A\n\nWe listen. {#x}\n')).toEqual(['x → x']);
  });

  it('takes the first of two nodes that claim one id', () => {
    const matching = alignedBy(charter('## A\n\n- One. {#x}\n- Two. {#x}\n'), charter('## A\n\n- Two. {#x}\n'), byId);
    expect(matching.matches.map(({ before }) => before[0]?.node.text)).toEqual(['One.']);
  });
});
