import { describe, expect, it } from 'vitest';
import { changesBetween } from '../comparing.js';

const changes = (before: string, after: string) => changesBetween(`## S\n\n${before}`, `## S\n\n${after}`);
const [both, one, other] = ['We listen and answer.', 'We listen.', 'We answer.'];

describe('partitions', () => {
  it('quote every part of a split, and say it once', () => {
    const found = changes(`- ${both} {#a}\n`, `- ${one} {#b from=a}\n- ${other} {#c from=a}\n`);
    expect(found).toMatchObject([
      { kind: 'split', bump: 'minor', before: [{ id: 'a' }], after: [{ id: 'b' }, { id: 'c' }] },
    ]);
  });

  it('quote every part of a merge, and say it once', () => {
    const found = changes(`- ${one} {#b}\n- ${other} {#c}\n`, `- ${both} {#a from="b c"}\n`);
    expect(found).toMatchObject([
      { kind: 'merged', bump: 'minor', before: [{ id: 'b' }, { id: 'c' }], after: [{ id: 'a' }] },
    ]);
  });

  it('ask for a human when the words are not the same', () => {
    const parts = `- ${one} {#b from=a}\n- We may answer. {#c from=a}\n`;
    expect(changes(`- ${both} {#a}\n`, parts)).toMatchObject([{ rule: 'commitment-split-reworded', review: true }]);
    expect(changes(`- ${both} {#a}\n`, parts.replace('may ', ''))).toMatchObject([
      { rule: 'commitment-split', review: false },
    ]);
  });

  it('do not say removed or added of the parts', () => {
    const found = changes(
      `- ${both} {#a}\n- Stays. {#z}\n`,
      `- ${one} {#b from=a}\n- Stays. {#z}\n- ${other} {#c from=a}\n`,
    );
    expect(found.map(({ kind }) => kind)).toEqual(['split']);
  });
});
