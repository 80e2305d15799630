import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/citation/index.js';
import { charterWith, editionOf } from '../charter/works.js';

const charter = charterWith([editionOf('1.0.0'), editionOf('1.1.0'), editionOf('2.0.0', 'draft')]);

describe('resolve', () => {
  it.each([
    ['test@1.0.0/fr#one', '1.0.0'],
    ['test@1.x#one', '1.1.0'],
    ['test@latest', '1.1.0'],
    ['test@next', '2.0.0'],
    ['test@previous', '1.0.0'],
    ['test@draft', '2.0.0'],
  ])('%s names edition %s', (text, version) => {
    const { citation, edition, node } = resolve(charter, text);
    expect(edition.version).toBe(version);
    expect(citation).toMatchObject({ version, language: 'fr' });
    expect(node?.id ?? null).toBe(citation.id);
  });

  it.each([
    ['other@1.0.0', 'Unexpected charter other, expected test'],
    ['test@9.0.0', 'Unexpected edition 9.0.0/fr of test'],
    ['test@1.0.0#x', 'Unexpected id x in test@1.0.0#x'],
    ['test@2020-01-01', 'in-force unknown for 1.0.0, 1.1.0'],
  ])('%s names nothing, and it says why', (text, said) => {
    expect(() => resolve(charter, text)).toThrow(said);
  });
});
