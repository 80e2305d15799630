import { describe, expect, it } from 'vitest';
import { RULES, ruleOf } from '../../../src/diff/changes/rules.js';
import { BUMPS, CHANGE_KINDS, NODE_KINDS } from '../../../src/model/index.js';
import { PHRASE_LANGUAGES } from '../../../src/phrases/index.js';
import { changesBetween, charter, compare } from '../comparing.js';

const LIST = '- One thing is promised here. {#one}\n- Another thing is promised there. {#two}\n';

/** What each rule is about: two charters, each given by its body. */
const EXAMPLES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'commitment-equivalent': ['## A\n\n- We have to answer. {#a}\n', '## A\n\n- We must answer. {#a}\n'],
  'prose-equivalent': ['## A\n\nStaff have to answer.\n', '## A\n\nStaff must answer.\n'],
  'commitment-removed': ['## A\n\n- We answer. {#a}\n- We listen. {#b}\n', '## A\n\n- We answer. {#a}\n'],
  'section-removed': ['## A\n\n- We answer. {#a}\n\n## B\n', '## A\n\n- We answer. {#a}\n'],
  'prose-removed': ['## A\n\nOnce upon a time.\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#a}\n'],
  'commitment-weakened': ['## A\n\n- We must answer. {#a}\n', '## A\n\n- We may answer. {#a}\n'],
  'prose-weakened': ['## A\n\nStaff must answer users.\n', '## A\n\nStaff should answer users.\n'],
  'commitment-demoted': [
    '## A\n\n- Users are told about every decision.\n',
    '## A\n\nUsers are told about every decision.\n',
  ],
  'commitment-reworded': ['## A\n\n- We write letters. {#a}\n', '## A\n\n- We send parcels. {#a}\n'],
  'prose-reworded': ['## A\n\nIt began in spring.\n', '## A\n\nIt began in autumn.\n'],
  'commitment-added': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#a}\n- We listen. {#b}\n'],
  'section-added': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#a}\n\n## B\n'],
  'prose-added': ['## A\n\n- We answer. {#a}\n', '## A\n\nOnce upon a time.\n\n- We answer. {#a}\n'],
  'commitment-strengthened': ['## A\n\n- We should answer. {#a}\n', '## A\n\n- We must answer. {#a}\n'],
  'prose-strengthened': ['## A\n\nStaff should answer users.\n', '## A\n\nStaff must answer users.\n'],
  'commitment-promoted': [
    '## A\n\nUsers are told about every decision.\n',
    '## A\n\n- Users are told about every decision.\n',
  ],
  'commitment-split': [
    '## A\n\n- We listen and answer. {#a}\n',
    '## A\n\n- We listen. {#b from=a}\n- We answer. {#c from=a}\n',
  ],
  'section-split': ['## Rights and duties {#a}\n', '## Rights {#b from=a}\n\n## Duties {#c from=a}\n'],
  'prose-split': [
    '## A\n\n> It began in spring and ended in autumn.\n',
    '## A\n\n> It began in spring. {from=a/it-began-in-spring-and-ended}\n\n> It ended. {from=a/it-began-in-spring-and-ended}\n',
  ],
  'commitment-merged': [
    '## A\n\n- We listen. {#a}\n- We answer. {#b}\n',
    '## A\n\n- We listen and answer. {#c from="a b"}\n',
  ],
  'section-merged': ['## Rights {#a}\n\n## Duties {#b}\n', '## Rights and duties {#c from="a b"}\n'],
  'prose-merged': [
    '## A\n\nIt began in spring.\n\nIt ended in autumn.\n',
    '## A\n\nIt lasted. {from="a/it-began-in-spring a/it-ended-in-autumn"}\n',
  ],
  'commitment-moved': [`## A\n\n${LIST}`, `## A\n\n${LIST.split('\n').slice(0, 2).reverse().join('\n')}\n`],
  'section-moved': ['## A {#a}\n\n## B {#b}\n', '## B {#b}\n\n## A {#a}\n'],
  'prose-moved': [
    '## A\n\nIt began in the spring of a year.\n\nIt ended in the autumn of another.\n',
    '## A\n\nIt ended in the autumn of another.\n\nIt began in the spring of a year.\n',
  ],
  'commitment-moved-across-stakes': [
    '## A {#a}\n\n- We answer. {#c}\n\n## B {#b}\n',
    '## A {#a}\n\n## B {#b}\n\n- We answer. {#c}\n',
  ],
  'commitment-moved-across-sections': [
    '## A {#a}\n\n### B {#b}\n\n- We answer. {#c}\n\n### D {#d}\n',
    '## A {#a}\n\n### B {#b}\n\n### D {#d}\n\n- We answer. {#c}\n',
  ],
  'section-moved-across-sections': ['## A {#a}\n\n### C {#c}\n\n## B {#b}\n', '## A {#a}\n\n## B {#b}\n\n### C {#c}\n'],
  'prose-moved-across-sections': [
    '## A {#a}\n\nIt began in the spring of a year.\n\n## B {#b}\n',
    '## A {#a}\n\n## B {#b}\n\nIt began in the spring of a year.\n',
  ],
  'section-renamed': ['## Security {#a}\n', '## Security and data {#a}\n'],
  'commitment-id-renamed': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#b from=a}\n'],
  'section-id-renamed': ['## Security {#a}\n', '## Security {#b from=a}\n'],
  'commitment-id-changed': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#b}\n'],
  'section-id-changed': ['## Security {#a}\n', '## Security {#b}\n'],
  'commitment-editorial': [
    "## A\n\n- We answer the user's call. {#a}\n",
    '## A\n\n- We answer the user’s call. {#a}\n',
  ],
  'section-editorial': ["## The user's rights {#a}\n", '## The user’s rights {#a}\n'],
  'prose-editorial': ["## A\n\nThe user's rights.\n", '## A\n\nThe user’s rights.\n'],
  'commitment-relabelled': ['## A\n\n- (a) We answer. {#a}\n', '## A\n\n- (b) We answer. {#a}\n'],
  'prose-relabelled': ['## A\n\n(a) It began in spring.\n', '## A\n\n(b) It began in spring.\n'],
  'commitment-markup': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We **answer**. {#a}\n'],
  'section-markup': ['## Our rights {#a}\n', '## Our *rights* {#a}\n'],
  'prose-markup': ['## A\n\nSee [the law](one).\n', '## A\n\nSee [the law](two).\n'],
  'source-only': ['## A\n\n- We answer. {#a}\n', '## A\n\n* We answer. {#a}\n'],
  'commitment-attributes': [
    '## A\n\n- We answer. {#a basis=reported}\n',
    '## A\n\n- We answer. {#a basis=illustrative}\n',
  ],
  'section-attributes': ['## A {#a}\n', '## A {#a .draft}\n'],
  'prose-attributes': ['## A\n\nIt began. {.note}\n', '## A\n\nIt began. {.warning}\n'],
  // The front matter is around the body: a version that differs.
  'metadata-changed': ['', ''],
};

const changesOf = (id: string) => {
  const [before, after] = EXAMPLES[id] as readonly [string, string];
  return id === 'metadata-changed'
    ? compare(charter(before, '1.0.0'), charter(after, '1.0.1')).changes
    : changesBetween(before, after);
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
    for (const { kind, review } of RULES) expect(review).toBe(kind === 'reworded');
  });

  it.each(RULES.map(({ id }) => id))('%s is found in its example, with what its row says', (id) => {
    const found = changesOf(id).find(({ rule }) => rule === id);
    const { kind, node, bump, review } = ruleOf(id);
    expect(found).toMatchObject({ kind, node, bump, review });
  });

  it.each(RULES)('$id says why in every language, in a sentence of its own', ({ id, because }) => {
    const [before, after] = EXAMPLES[id] as readonly [string, string];
    const said = PHRASE_LANGUAGES.map((language) => {
      const changes =
        id === 'metadata-changed'
          ? compare(charter(before, '1.0.0'), charter(after, '1.0.1'), { language }).changes
          : changesBetween(before, after, { language });
      return changes.find(({ rule }) => rule === id)?.because ?? '';
    });
    expect(Object.keys(because).sort()).toEqual([...PHRASE_LANGUAGES].sort());
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[\s\S]+\.$/u);
    expect(new Set(said).size).toBe(PHRASE_LANGUAGES.length);
  });

  it('knows no rule that is not in it', () => {
    expect(() => ruleOf('commitment-lost')).toThrow('commitment-lost');
  });
});
