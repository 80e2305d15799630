import { describe, expect, it } from 'vitest';
import type { EditionHead } from '../../src/charter/edition-head.js';
import { charterWith, editionOf } from './works.js';

describe('the head of an edition', () => {
  const edition = editionOf('1.0.0', 'proposed');
  const [head] = charterWith([edition]).editions;

  it('says of an edition what the edition says of itself', () => {
    expect(edition).toMatchObject(head satisfies EditionHead | undefined as EditionHead);
  });

  it('is plain data without the text', () => {
    expect(JSON.parse(JSON.stringify(head))).toEqual(head);
    expect(Object.keys(head ?? {})).toEqual(['version', 'language', 'title', 'status', 'dates']);
  });
});
