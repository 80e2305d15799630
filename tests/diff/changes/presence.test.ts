import { describe, expect, it } from 'vitest';
import { changesBetween } from '../comparing.js';

const told = (before: string, after: string) => changesBetween(before, after).map(({ rule }) => rule);
const section = '## B {#b}\n\nSome context.\n\n- One. {#one}\n  - Under it. {#under}\n';

describe('presence', () => {
  it('says removed of each node that is gone, added of each that came', () => {
    const [before, after] = ['## A {#a}\n', `## A {#a}\n\n${section}`];
    expect(told(before, after)).toEqual(['section-added', 'prose-added', 'commitment-added', 'commitment-added']);
    expect(told(after, before)).toEqual([
      'section-removed',
      'prose-removed',
      'commitment-removed',
      'commitment-removed',
    ]);
  });

  it('makes what went with its section an echo of it, level by level', () => {
    const changes = changesBetween(`## A {#a}\n\n${section}`, '## A {#a}\n');
    const idOf = (node: string) => changes.find(({ before }) => before[0]?.id === node)?.id;
    const partOf = Object.fromEntries(changes.map((change) => [change.before[0]?.id, change.partOf]));
    expect(partOf).toEqual({ b: null, 'b/some-context': idOf('b'), one: idOf('b'), under: idOf('one') });
  });

  it('makes no echo of what went from a section that stays', () => {
    const changes = changesBetween('## A {#a}\n\n- One. {#one}\n- Two. {#two}\n', '## A {#a}\n\n- One. {#one}\n');
    expect(changes).toMatchObject([{ rule: 'commitment-removed', partOf: null }]);
  });

  it('does not lose with its section what another one takes over', () => {
    expect(told(`## A {#a}\n\n${section}`, '## A {#a}\n\n- One. {#one}\n  - Under it. {#under}\n')).toEqual([
      'section-removed',
      'prose-removed',
      'commitment-moved-across-stakes',
    ]);
  });

  it('says of an id that was given to something else that it was, and is major', () => {
    const changes = changesBetween(
      '## A {#a}\n\n- Staff answer every letter within ten days. {#x}\n',
      '## A {#a}\n\n- Photographs stay in the basement. {#x}\n',
    );
    expect(changes.map(({ kind, rule, bump }) => [kind, rule, bump])).toEqual([
      ['removed', 'commitment-id-reused', 'major'],
      ['added', 'commitment-added', 'minor'],
    ]);
  });

  it('is less sure the more alike the likest text of the other edition is', () => {
    const [first] = changesBetween('## A\n\n- We answer.\n', '## A\n');
    const [, , other] = changesBetween(
      '## A\n\n- Staff answer every letter within ten days.\n\n## B\n\n- We listen.\n',
      '## A\n\n## B\n\n- We listen.\n- Users may open every letter of the staff.\n',
    );
    expect(first?.confidence).toBe(0.95);
    expect(other?.confidence ?? 0).toBeLessThan(0.95);
  });
});
