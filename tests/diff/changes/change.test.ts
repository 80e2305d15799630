import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/diff/changes/change.js';
import type { Excerpt } from '../../../src/model/index.js';

const point = { line: 1, column: 1, offset: 0 };
const excerpt = (id: string, text: string): Excerpt => ({ id, path: [], text, position: { start: point, end: point } });
const weighing = { language: 'en', policy: {} } as const;
const facts = { rule: 'commitment-removed', before: [excerpt('a', 'We answer.')], after: [] };

describe('a change', () => {
  it('has the kind, the node and the bump of its rule', () => {
    expect(changeOf(facts, weighing)).toMatchObject({
      kind: 'removed',
      node: 'commitment',
      bump: 'major',
      review: false,
    });
  });

  it('has an id of facts alone: neither the language nor the policy changes it', () => {
    const { id } = changeOf(facts, weighing);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(changeOf(facts, { language: 'fr', policy: { removed: 'patch' } }).id).toBe(id);
  });

  it('has another id for another rule, node, text or side', () => {
    const others = [
      { ...facts, rule: 'prose-removed' },
      { ...facts, before: [excerpt('b', 'We answer.')] },
      { ...facts, before: [excerpt('a', 'We ask.')] },
      { ...facts, before: [], after: facts.before },
      { ...facts, identity: ['other'] },
    ];
    const ids = [facts, ...others].map((one) => changeOf(one, weighing).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives the terms of its signs, and its words', () => {
    const term = { before: 'must', after: 'may' };
    const change = changeOf(
      {
        rule: 'commitment-weakened',
        before: [excerpt('a', 'We must answer.')],
        after: [excerpt('a', 'We may answer.')],
        confidence: 0.876,
        signs: [{ aspect: 'modality', direction: 'weakened', term }],
      },
      weighing,
    );
    expect(change.terms).toEqual([term]);
    expect(change.confidence).toBe(0.88);
    expect(change.because).toBe('The verb binds less: “must” → “may”.');
    expect(change.words.filter(({ op }) => op !== 'equal').map(({ text }) => text)).toEqual(['must', 'may']);
  });

  it('of a rule that the table does not have is a fault of the library', () => {
    expect(() => changeOf({ ...facts, rule: 'no-such-rule' }, weighing)).toThrow(/no-such-rule/);
  });
});
