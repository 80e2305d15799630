import { describe, expect, it } from 'vitest';
import { changesBetween } from '../comparing.js';

const told = (before: string, after: string) =>
  changesBetween(`## S\n\n${before}\n`, `## S\n\n${after}\n`).map(({ rule, bump }) => `${rule} ${bump}`);

describe('what became of an identity', () => {
  it('an id that changes unsaid breaks citations; said, it is a patch', () => {
    expect(told('- We answer letters. {#a}', '- We answer letters. {#b}')).toEqual(['commitment-id-changed major']);
    expect(told('- We answer letters. {#a}', '- We answer letters. {#b from=a}')).toEqual([
      'commitment-id-renamed patch',
    ]);
  });

  it('an id that is taken away breaks citations too; one that is given breaks none', () => {
    expect(told('- We answer letters. {#a}', '- We answer letters.')).toEqual(['commitment-id-changed major']);
    expect(told('- We answer letters.', '- We answer letters. {#a}')).toEqual(['source-only patch']);
  });

  it('names both ids among the terms that decided', () => {
    const [change] = changesBetween('## S\n\n- We answer. {#a}\n', '## S\n\n- We answer. {#b from=a}\n');
    expect(change?.terms).toEqual([{ before: 'a', after: 'b' }]);
  });

  it('a commitment that turns into plain text is demoted, the reverse promoted', () => {
    const [item, text] = ['- Users are told about every decision.', 'Users are told about every decision.'];
    expect(told(item, text)).toEqual(['commitment-demoted major']);
    expect(told(text, item)).toEqual(['commitment-promoted minor']);
  });

  it('attributes are compared without their order, and without the declared origin', () => {
    expect(told('- We answer. {#a .x .y k=1 l=2}', '- We answer. {#a .y .x l=2 k=1}')).toEqual(['source-only patch']);
    expect(told('- We answer. {#a k=1}', '- We answer. {#a k=2}')).toEqual(['commitment-attributes patch']);
    expect(told('- We answer. {#a from=b}', '- We answer. {#a}')).toEqual(['source-only patch']);
  });
});
