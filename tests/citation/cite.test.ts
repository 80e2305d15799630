import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/index.js';
import { parse } from '../../src/parse/index.js';
import { editionOf } from '../charter/works.js';

const { edition } = parse(
  '---\ncharter: ours\nversion: 1.0.0\nlanguage: fr\ntitle: Charte d’essai\nstatus: adopted\ndates: { published: 2022-04-25 }\n---\n\n# Charte d’essai\n\n## Transparence {#t}\n\n- Nous répondons. {#r}\n',
);

describe('cite', () => {
  it('names the edition, the stake and the commitment, in both languages', () => {
    expect(cite(edition, 'r')).toEqual({
      citation: 'ours@1.0.0/fr#r',
      sentence: '«\u00A0Charte d’essai, édition 1.0.0 (2022), enjeu Transparence, engagement “Nous répondons”\u00A0»',
      permalink: null,
    });
    expect(cite(edition, 't', { language: 'en' }).sentence).toBe(
      '“Charte d’essai, edition 1.0.0 (2022), stake Transparence”',
    );
  });

  it('says what is not adopted or not official', () => {
    expect(cite({ ...edition, status: 'draft', standing: 'unofficial restatement' }).sentence).toBe(
      '«\u00A0Charte d’essai, édition 1.0.0 (2022), projet, reformulation non officielle\u00A0»',
    );
  });

  it('gives the address', () => {
    expect(cite(edition, 'r', { permalink: '/{version}/{language}#{id}' }).permalink).toBe('/1.0.0/fr#r');
  });

  it('refuses an unknown id, and a document that is no edition', () => {
    expect(() => cite(editionOf('1.0.0'), 'x')).toThrow(/Unexpected id x, expected one of edition 1.0.0/);
    expect(() => cite(parse('- We act.\n').edition)).toThrow(/expected all three/);
  });
});
