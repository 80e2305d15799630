import { describe, expect, it } from 'vitest';
import { joinAtEnd } from '../../../src/diff/changes/joins.js';
import { languageOf } from '../../../src/languages/index.js';
import { compare } from '../comparing.js';

/** The rules found between two lists, given by the ends of their items. */
function rules(before: readonly string[], after: readonly string[], opening = 'The agency will:') {
  const list = (ends: readonly string[]) =>
    `## A\n\n${opening}\n\n${ends.map((end, i) => `- ${['tell the user', 'delete the data', 'close the file'][i]}${end} {#i${i}}\n`).join('')}`;
  const head = '---\ncharter: test\nversion: 1.0.0\nlanguage: en\n---\n\n';
  return compare(head + list(before), head + list(after)).changes.map(({ rule }) => rule.replace('commitment-', ''));
}

describe('joinAtEnd', () => {
  it.each([
    ['tell the user; or', 'or'],
    ['tell the user, and', 'and'],
    ['tell the user or', undefined],
    ['tell; or delete', undefined],
    ['', undefined],
  ])('of “%s” is %s', (text, table) => {
    expect(joinAtEnd(text, languageOf('en') as never)?.table).toBe(table);
  });
});

describe('joinedAlike', () => {
  it('takes a join for form where the list keeps it at another item', () => {
    expect(rules(['; or', '.'], [';', '; or', '.'])).toEqual(['equivalent', 'equivalent', 'added']);
  });

  it.each([
    ['goes: all of it for one', ['; or', '.'], [';', '.']],
    ['comes: one of it for all', [';', '.'], ['; or', '.']],
    ['becomes "and"', ['; or', '.'], ['; and', '.']],
  ])('leaves it to a reader where the only one of a list %s', (_, before, after) => {
    expect(rules(before, after)).toEqual(['reworded']);
  });

  it('takes "or" for form in a list that is barred: each of it is, with "or" and without', () => {
    const barred = 'The agency must not:';
    expect(rules(['; or', '.'], [';', '.'], barred)).toEqual(['equivalent']);
    expect(rules([';', '.'], ['; or', '.'], barred)).toEqual(['equivalent']);
    expect(rules([';', '.'], ['; and', '.'], barred)).toEqual(['reworded']);
  });
});
