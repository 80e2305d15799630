import { describe, expect, it } from 'vitest';
import { commitments, MODALITIES } from '../../src/model/index.js';
import { sample } from '../arbitraries/sample.js';

describe('the force of a commitment', () => {
  it('quotes the terms that show it, at their offsets in the text', () => {
    const [answer] = commitments(sample);
    const { force, text } = answer ?? {};
    expect(force).toMatchObject({ modality: 'obligation', modal: { term: 'must' }, delay: { value: 60 } });
    for (const span of [force?.modal, force?.delay]) expect(span && text?.slice(span.start, span.end)).toBe(span?.term);
  });

  it('is one of the modalities, each listed once', () => {
    for (const { force } of commitments(sample)) expect(MODALITIES).toContain(force?.modality);
    expect(new Set(MODALITIES).size).toBe(MODALITIES.length);
  });
});
