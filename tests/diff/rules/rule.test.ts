import { describe, expect, it } from 'vitest';
import { always, forEachNode } from '../../../src/diff/rules/rule.js';

const because = always('It moved.', 'Il se déplace.');

describe('a family of rules', () => {
  it('has a rule for each node that it speaks of, which mirrors itself unless it says otherwise', () => {
    const rules = forEachNode({
      kind: 'moved',
      name: 'elsewhere',
      bumps: { commitment: 'minor', prose: 'patch' },
      because,
    });
    expect(rules.map(({ id, node, bump, review, mirror }) => ({ id, node, bump, review, mirror }))).toEqual([
      { id: 'commitment-elsewhere', node: 'commitment', bump: 'minor', review: false, mirror: 'commitment-elsewhere' },
      { id: 'prose-elsewhere', node: 'prose', bump: 'patch', review: false, mirror: 'prose-elsewhere' },
    ]);
  });

  it('is mirrored by another family of the same nodes, or by none for a reason', () => {
    const [rule] = forEachNode({ kind: 'added', bumps: { section: 'patch' }, because, mirror: 'removed' });
    expect(rule?.mirror).toBe('section-removed');
    const none = { none: 'it is told forwards only' };
    expect(forEachNode({ kind: 'added', bumps: { section: 'patch' }, because, mirror: none })[0]?.mirror).toBe(none);
  });
});
