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

describe('what became of a citation', () => {
  const body = (text: string) => `## A {#a}\n\n- ${text}\n`;
  const moved = charterWith([
    editionOf('1.0.0', 'superseded', 'fr', body('Nous devons écouter. {#one}')),
    editionOf('2.0.0', 'adopted', 'fr', body('Nous pouvons écouter. {#two from=one}')),
    editionOf('3.0.0', 'draft', 'fr', body('Nous chantons. {#three}')),
  ]);

  it('is told for the latest edition, or for the one asked for', () => {
    expect(resolve(moved, 'test@1.0.0#one').became).toMatchObject({
      to: '2.0.0',
      fate: 'weakened',
      now: [{ id: 'two' }],
    });
    expect(resolve(moved, 'test@1.0.0#one', { to: 'next' }).became).toMatchObject({ to: '3.0.0', now: [] });
  });

  it('is null for a whole edition, and where no later edition is', () => {
    expect(resolve(moved, 'test@1.0.0').became).toBeNull();
    expect(resolve(moved, 'test@latest#two').became).toBeNull();
    expect(resolve(moved, 'test@3.0.0#three').became).toBeNull();
    expect(resolve(charterWith([editionOf('1.0.0', 'draft')]), 'test@1.0.0#one').became).toBeNull();
  });

  it('speaks the language asked for', () => {
    const said = (speaks: 'fr' | 'en') =>
      resolve(moved, 'test@1.0.0#one', { speaks }).became?.changes.map(({ because }) => because);
    expect(said('fr')).not.toEqual(said('en'));
  });

  it('throws for an edition that is not there', () => {
    expect(() => resolve(moved, 'test@1.0.0#one', { to: '9.0.0' })).toThrow(RangeError);
  });
});
