import { describe, expect, it } from 'vitest';
import { changesBetween } from '../comparing.js';

const told = (before: string, after: string) =>
  changesBetween(before, after)
    .filter(({ kind }) => kind === 'moved')
    .map(({ rule, after }) => `${rule} ${after[0]?.id}`);

const [A, B] = ['## A {#a}\n\n', '## B {#b}\n\n'];
const [one, two, three] = ['- One. {#one}\n', '- Two. {#two}\n', '- Three. {#three}\n'];

describe('places', () => {
  it('says that as little as possible moved', () => {
    expect(told(A + one + two + three, A + three + one + two)).toEqual(['commitment-moved three']);
  });

  it('tells another order, another section and another stake apart', () => {
    expect(told(A + one + two, A + two + one)).toHaveLength(1);
    expect(told(`${A}### C {#c}\n\n${one}\n### D {#d}\n`, `${A}### C {#c}\n\n### D {#d}\n\n${one}`)).toEqual([
      'commitment-moved-across-sections one',
    ]);
    expect(told(`${A + one}\n${B}`, `${A}${B}${one}`)).toEqual(['commitment-moved-across-stakes one']);
  });

  it('says of a section that moved that it did, not of what it carries', () => {
    expect(told(`${A + one + two}\n${B + three}`, `${B + three}\n${A + one + two}`)).toHaveLength(1);
    expect(told(`${A + one}\n${B}### C {#c}\n\n${two}`, `${A + one}\n### C {#c}\n\n${two}\n${B}`)).toEqual([
      'section-moved-across-sections c',
    ]);
  });

  it('is not moved by what came or went before it', () => {
    expect(told(A + two + three, A + one + two + three)).toEqual([]);
    expect(told(A + one + two + three, A + three)).toEqual([]);
  });

  it('does not move with a stake that is renamed', () => {
    expect(told(A + one + two, `## Another name {#z}\n\n${one}${two}`)).toEqual([]);
  });
});
