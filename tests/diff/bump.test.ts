import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bumpOf, declaredBump, effectiveBump, largestBump, requiredBump } from '../../src/diff/bump.js';
import { RULES } from '../../src/diff/index.js';
import { BUMPS, type Bump, type Waiver } from '../../src/model/index.js';
import { compare } from './comparing.js';

describe('declaredBump', () => {
  it.each([
    ['1.0.0', '1.0.1', 'patch'],
    ['1.0.0', '1.1.0', 'minor'],
    ['1.9.0', '1.10.0', 'minor'],
    ['1.4.2', '2.0.0', 'major'],
    ['1.0.0', '2.0.0-draft.1', 'major'],
    ['1.0.0', '1.1.0-draft.1', 'minor'],
    ['1.0.0', '1.0.1-draft.1', 'patch'],
    ['2.0.0-draft.1', '2.0.0-draft.2', 'major'],
    ['1.1.0-draft.1', '1.1.0-draft.2', 'minor'],
    ['1.0.1-draft.1', '1.0.1-draft.2', 'patch'],
    ['2.0.0-draft.1', '2.0.0', 'major'],
    ['1.1.0-draft.1', '1.1.0', 'minor'],
    ['1.0.1-draft.1', '1.0.1', 'patch'],
    ['1.0.0', '1.0.0', 'none'],
    ['2.0.0', '1.0.0', 'none'],
    ['2.0.0', '2.0.0-draft.1', 'none'],
  ])('from %s to %s is %s', (before, after, bump) => {
    expect(declaredBump({ version: before }, { version: after })).toBe(bump);
  });

  it('is null between dates: calendar versions declare nothing', () => {
    expect(declaredBump({ version: '2024.5.3' }, { version: '2025.2.12' })).toBeNull();
    expect(declaredBump({ version: '999.0.0' }, { version: '2025.0.0' })).toBe('major');
  });

  it('is null when a version is missing', () => {
    expect(declaredBump({ version: null }, { version: '1.0.0' })).toBeNull();
    expect(declaredBump({ version: '1.0.0' }, { version: null })).toBeNull();
  });
});

describe('effectiveBump', () => {
  const waiver = (change: string, bump: Bump): Waiver => ({
    edition: '2.0.0',
    change,
    bump,
    reason: { en: 'Agreed.' },
    author: 'Board',
    date: '2025-01-01',
  });
  const changes = [
    { id: 'a', bump: 'major' },
    { id: 'b', bump: 'minor' },
  ] as const;

  it('is what is required when nothing is waived', () => {
    expect(effectiveBump(changes, [])).toBe('major');
    expect(effectiveBump([], [waiver('a', 'none')])).toBe('none');
  });

  it('is lowered by a waiver of what weighs most, and never raised', () => {
    expect(effectiveBump(changes, [waiver('a', 'none')])).toBe('minor');
    expect(effectiveBump(changes, [waiver('b', 'none')])).toBe('major');
    expect(effectiveBump(changes, [waiver('b', 'major'), waiver('a', 'patch')])).toBe('minor');
  });
});

describe('a policy', () => {
  it('counts a rule before a kind, and a kind for commitments only', () => {
    const bumps = (policy: Parameters<typeof bumpOf>[1]) =>
      Object.fromEntries(RULES.filter(({ kind }) => kind === 'moved').map((rule) => [rule.id, bumpOf(rule, policy)]));
    expect(bumps({ moved: 'major', 'commitment-moved': 'none' })).toEqual({
      'commitment-moved': 'none',
      'section-moved': 'patch',
      'prose-moved': 'patch',
      'commitment-moved-across-stakes': 'major',
      'commitment-moved-across-sections': 'major',
      'section-moved-across-sections': 'patch',
      'prose-moved-across-sections': 'patch',
    });
  });

  it('changes the bump of each change and the required one, and nothing else', () => {
    const [before, after] = ['We write letters.\n', 'We send parcels.\n'];
    const byKind = compare(before, after, { policy: { reworded: 'major' } });
    const byRule = compare(before, after, { policy: { 'commitment-reworded': 'none', reworded: 'major' } });
    expect([compare(before, after).bump, byKind.bump, byRule.bump]).toEqual(['minor', 'major', 'none']);
    const ids = [compare(before, after), byKind, byRule].map(({ changes }) => changes.map(({ id }) => id));
    expect(new Set(ids.map(String)).size).toBe(1);
  });
});

describe('largestBump', () => {
  it('is at least each of them and one of them, in any order; none of none', () => {
    expect(largestBump([])).toBe('none');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BUMPS), { minLength: 1 }), (bumps) => {
        const largest = largestBump(bumps);
        expect(bumps).toContain(largest);
        for (const bump of bumps) expect(BUMPS.indexOf(largest)).toBeGreaterThanOrEqual(BUMPS.indexOf(bump));
        expect(requiredBump(bumps.toReversed().map((bump) => ({ bump })))).toBe(largest);
      }),
      { numRuns: 1000 },
    );
  });
});
