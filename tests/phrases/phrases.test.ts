import { describe, expect, it } from 'vitest';
import { BUMPS, CHANGE_KINDS, DATE_NAMES, NODE_KINDS, STATUSES } from '../../src/model/index.js';
import { PHRASE_LANGUAGES, PHRASES } from '../../src/phrases/index.js';

/** The keys of a table, those of its tables included. */
const keys = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}/${key}`))
    : [path];

describe('the phrases', () => {
  it('have one table a language, and no language twice', () => {
    expect(Object.keys(PHRASES).sort()).toEqual([...PHRASE_LANGUAGES].sort());
    expect(new Set(PHRASE_LANGUAGES).size).toBe(PHRASE_LANGUAGES.length);
  });

  it.each(PHRASE_LANGUAGES)('in %s have the same keys as in English', (language) => {
    expect([...keys(PHRASES[language])].sort()).toEqual([...keys(PHRASES.en)].sort());
  });

  it.each(PHRASE_LANGUAGES)('in %s name everything that the model has', (language) => {
    const { kinds, nodes, bumps, statuses, dated } = PHRASES[language];
    expect(Object.keys(kinds).sort()).toEqual([...CHANGE_KINDS].sort());
    expect(Object.keys(nodes).sort()).toEqual([...NODE_KINDS].sort());
    expect(Object.keys(bumps).sort()).toEqual([...BUMPS].sort());
    expect(Object.keys(statuses).sort()).toEqual([...STATUSES].sort());
    for (const name of DATE_NAMES) expect(dated(name, 'DAY')).toMatch(/^\S.* DAY$/);
  });

  it.each(PHRASE_LANGUAGES)('in %s have no two kinds of one name', (language) => {
    const names = Object.values(PHRASES[language].kinds).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
