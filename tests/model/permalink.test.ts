import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPermalink, isPermalink } from '../../src/model/index.js';

const VALUES = { charter: 'ours', version: '1.0.0+a', language: 'fr', id: 'é/(x)' };

describe('a template of permalinks', () => {
  it('is expanded with its values encoded', () => {
    expect(expandPermalink('https://x.org/{charter}/{version}/{language}#{id}', VALUES)).toBe(
      'https://x.org/ours/1.0.0%2Ba/fr#%C3%A9%2F%28x%29',
    );
  });

  it('loses its fragment when there is no id', () => {
    expect(expandPermalink('/{version}#{id}', { ...VALUES, id: null })).toBe('/1.0.0%2Ba');
  });

  it.each(['/{other}', '/{id', '/id}', '/{+id}', '/a b'])('%j is none', (template) => {
    expect(isPermalink(template)).toBe(false);
    expect(() => expandPermalink(template, VALUES)).toThrow(/Unexpected template/);
  });

  it('gives back the id that it was made with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(decodeURIComponent(expandPermalink('{id}', { id }))).toBe(id);
      }),
    );
  });
});
