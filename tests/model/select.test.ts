import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/model/index.js';
import { commitments, nodeById, stakes } from '../../src/model/select.js';
import { parse } from '../../src/parse/index.js';
import { sample } from '../arbitraries/sample.js';

describe('commitments', () => {
  it('are given in the order of the document, nested ones after the one that holds them', () => {
    expect(commitments(sample).map(({ id }) => id)).toEqual(['answer', 'sunday', 'listen', 'open']);
  });

  it('are those below one node too', () => {
    expect(commitments(nodeById(sample, 'doors') as Section).map(({ id }) => id)).toEqual(['open']);
  });
});

describe('stakes', () => {
  it('are not the sections that are set apart as an annex', () => {
    const { edition } = parse('# T\n\n## One\n\n- A\n\n## How it lives {#life .annex}\n\n- B {#b}\n');
    expect(stakes(edition).map(({ text }) => text)).toEqual(['One']);
    expect(commitments(edition)).toHaveLength(2);
  });

  it('are the sections of the top level that carry commitments, at any depth', () => {
    expect(stakes(sample).map(({ id }) => id)).toEqual(['care', 'context']);
  });

  it('leave out sections of prose alone', () => {
    const { edition } = parse(
      '---\ncharter: x\nversion: 1.0.0\n---\n\n# T\n\n## Words\n\nProse.\n\n## Deeds\n\n- We act.\n',
    );
    expect(stakes(edition).map(({ text }) => text)).toEqual(['Deeds']);
  });

  it('are the outermost sections of a document with several titles', () => {
    const { edition } = parse('# One\n\n- We act.\n\n# Two\n\n- We wait.\n');
    expect(stakes(edition).map(({ text }) => text)).toEqual(['One', 'Two']);
  });
});

describe('nodeById', () => {
  it('finds nodes by explicit and by derived id', () => {
    expect(nodeById(sample, 'sunday')?.text).toBe('On Sundays too.');
    expect(nodeById(sample, 'care/what-care-is')?.type).toBe('prose');
  });

  it('is undefined for an id that no node has, whatever objects inherit', () => {
    expect(nodeById(sample, 'constructor')).toBeUndefined();
  });
});
