import { describe, expect, it } from 'vitest';
import { script } from '../../../src/diff/edits/script.js';
import { aligned } from '../comparing.js';

const told = (before: string, after: string) =>
  script(aligned(before, after)).map(({ op, before, after }) => `${op} ${before?.id ?? '·'} ${after?.id ?? '·'}`);

describe('script', () => {
  const list = (...items: string[]) => `# T {#t}\n\n${items.map((item) => `- ${item}\n`).join('')}`;

  it('names only what changed', () => {
    expect(
      told(list('One. {#a}', 'Two. {#b}', 'Three. {#c}'), list('One. {#a}', 'Second. {#b}', 'Three. {#c}')),
    ).toEqual(['update b b']);
  });

  it('moves as little as possible', () => {
    expect(told(list('One. {#a}', 'Two. {#b}', 'Three. {#c}'), list('Three. {#c}', 'One. {#a}', 'Two. {#b}'))).toEqual([
      'move c c',
    ]);
  });

  it('inserts in the order of the newer edition, deletes last', () => {
    expect(told(list('One. {#a}', 'Two. {#b}'), list('Apples ripen. {#c}', 'Two. {#b}'))).toEqual([
      'insert · c',
      'delete a ·',
    ]);
  });

  it('takes a split and a merge apart into deletions and insertions', () => {
    expect(told(list('One. {#a}'), list('On. {#b from=a}', 'E. {#c from=a}'))).toEqual([
      'insert · b',
      'insert · c',
      'delete a ·',
    ]);
  });

  it('names what stands before the first node without an id', () => {
    expect(told('<!-- one -->\n\n# T {#t}\n', '<!-- two -->\n\n# T {#t}\n')).toEqual(['update · ·']);
  });

  it('quotes the pieces with their offsets in either source', () => {
    const [before, after] = [list('One. {#a}', 'Two. {#b}'), list('First. {#a}', 'Two. {#b}')];
    for (const { before: was, after: is } of script(aligned(before, after))) {
      expect(before.startsWith(was?.text ?? '', was?.at)).toBe(true);
      expect(after.startsWith(is?.text ?? '', is?.at)).toBe(true);
    }
    expect(script(aligned(before, after))).toHaveLength(1);
  });
});
