import { describe, expect, it } from 'vitest';
import type { DiffOptions } from '../../../src/diff/index.js';
import { RULES, ruleOf } from '../../../src/diff/rules/index.js';
import { BUMPS, CHANGE_KINDS, type ChangeKind, NODE_KINDS } from '../../../src/model/index.js';
import { PHRASE_LANGUAGES } from '../../../src/phrases/index.js';
import { EXAMPLES } from '../../../src/rulebook/examples.js';
import { changesBetween, compare } from '../comparing.js';

const between = (id: string, before: string, after: string, options?: DiffOptions) =>
  EXAMPLES[id]?.[0].startsWith('---')
    ? compare(before, after, options).changes
    : changesBetween(before, after, options);

const changesOf = (id: string, options?: DiffOptions) => {
  const [before, after] = EXAMPLES[id] as readonly [string, string];
  return between(id, before, after, options);
};

/** The rules that find something in an example read backwards. */
const rulesBackwards = (id: string) => {
  const [before, after] = EXAMPLES[id] as readonly [string, string];
  return between(id, after, before).map(({ rule }) => rule);
};

/** Kinds that read backwards are another kind. */
const MIRROR_KINDS: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  removed: 'added',
  added: 'removed',
  weakened: 'strengthened',
  strengthened: 'weakened',
  split: 'merged',
  merged: 'split',
};

describe('the table of rules', () => {
  it('has an example for every rule, and no other', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('has no id twice, and only kinds, nodes and bumps of the model', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { kind, node, bump } of RULES) {
      expect(CHANGE_KINDS).toContain(kind);
      expect(NODE_KINDS).toContain(node);
      expect(BUMPS).toContain(bump);
    }
  });

  it('has a rule for every kind of change', () => {
    expect(new Set(RULES.map(({ kind }) => kind))).toEqual(new Set(CHANGE_KINDS));
  });

  it('asks for a human wherever the direction cannot be told, and nowhere else', () => {
    for (const { id, review } of RULES) expect(review).toBe(id.endsWith('reworded'));
  });

  it.each(RULES.map(({ id }) => id))('%s is found in its example, with what its row says', (id) => {
    const found = changesOf(id).find(({ rule }) => rule === id);
    const { kind, node, bump, review } = ruleOf(id);
    expect(found).toMatchObject({ kind, node, bump, review });
  });

  it.each(RULES)('$id says why in every language, in a sentence of its own', ({ id, because }) => {
    const said = PHRASE_LANGUAGES.map(
      (language) => changesOf(id, { language }).find(({ rule }) => rule === id)?.because ?? '',
    );
    expect(Object.keys(because).sort()).toEqual([...PHRASE_LANGUAGES].sort());
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[\s\S]+\.$/u);
    expect(new Set(said).size).toBe(PHRASE_LANGUAGES.length);
  });

  it.each(RULES)('$id has a mirror that mirrors it, or says why there is none', ({ id, kind, node, mirror }) => {
    if (typeof mirror !== 'string') return expect(mirror.none).toMatch(/\w/);
    const back = ruleOf(mirror);
    expect(back).toMatchObject({ node, mirror: id, kind: (mirror === id ? null : MIRROR_KINDS[kind]) ?? kind });
  });

  // What lineage declares forwards, nothing declares backwards: those examples say nothing of their mirror.
  const mirrored = RULES.filter(({ id }) => !EXAMPLES[id]?.[1].includes('from='));

  it.each(mirrored)('$id is found backwards by its mirror', ({ id, mirror }) => {
    expect(rulesBackwards(id)).toContain(mirror);
  });

  it('knows no rule that is not in it', () => {
    expect(() => ruleOf('commitment-lost')).toThrow('commitment-lost');
  });
});
