import { describe, expect, it } from 'vitest';
import { aligned, changesBetween, inWords } from '../comparing.js';

const whole = 'We delete personal data after two years, and we publish the list of our suppliers every spring.';
const parts = ['We delete personal data after two years.', 'We publish the list of our suppliers every spring.'];
const list = (...items: readonly string[]) => `## A\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const told = (before: string, after: string) => changesBetween(before, after).map(({ rule }) => rule);

describe('byParts', () => {
  it('finds what became several, and what several became, where no one says so', () => {
    expect(told(list(whole), list(...parts))).toEqual(['commitment-split']);
    expect(told(list(...parts), list(whole))).toEqual(['commitment-merged']);
  });

  it('has parts read by a human when they do not say the same', () => {
    const [change] = changesBetween(
      list(whole),
      list(parts[0] as string, 'We may publish the list of suppliers in spring.'),
    );
    expect(change).toMatchObject({ rule: 'commitment-split-reworded', kind: 'split', review: true });
  });

  it('finds a part that left a commitment whose id stays', () => {
    const changes = changesBetween(list(`${whole} {#x}`), list(`${parts[0]} {#x}`, `${parts[1]} {#y}`));
    expect(changes.map(({ kind, after }) => [kind, after.map(({ id }) => id)])).toEqual([['split', ['x', 'y']]]);
  });

  it('takes a new commitment beside a revised one for new', () => {
    expect(
      told(list(whole), list(whole.replace('two', 'three'), 'Children may visit the library on Sundays.')),
    ).toEqual(
      ['commitment-weakened', 'commitment-added'].slice(0, 2).map((rule, i) => (i === 0 ? expect.any(String) : rule)),
    );
  });

  it('takes what only repeats some of a text that stayed for new', () => {
    expect(told(list(whole), list(whole, parts[1] as string))).toEqual(['commitment-added']);
  });

  it('splits no section', () => {
    const matching = aligned('# Rights and duties of all users\n', '# Rights of all users\n\n# Duties of all users\n');
    expect(inWords(matching).every((pair) => !pair.includes('+'))).toBe(true);
  });
});
