import { describe, expect, it } from 'vitest';
import { changesBetween, charter, compare } from '../comparing.js';

describe('changesOf', () => {
  const [before, after] = [
    '## A {#a}\n\n- We must answer. {#x}\n- Gone for good. {#y}\n- We listen. {#z}\n',
    '## A {#a}\n\n- We may answer. {#x}\n- We **listen**. {#z}\n- Apples ripen. {#w}\n',
  ];

  it('gives metadata first, then the order of the newer edition, what is gone after what stood before it', () => {
    const { changes } = compare(charter(before), charter(after, '1.0.1'));
    expect(changes.map(({ rule, before, after }) => `${rule} ${(after[0] ?? before[0])?.id}`)).toEqual([
      'metadata-changed version',
      'commitment-weakened x',
      'commitment-removed y',
      'commitment-markup z',
      'commitment-added w',
    ]);
  });

  it('says what changed, why, with which terms, where and in which words', () => {
    const [change] = changesBetween(before, after);
    expect(change).toMatchObject({
      kind: 'weakened',
      node: 'commitment',
      rule: 'commitment-weakened',
      bump: 'major',
      review: false,
      partOf: null,
      because: 'The verb binds less: “must” → “may”.',
      terms: [{ before: 'must', after: 'may' }],
      before: [{ id: 'x', path: ['a'], text: 'We must answer.', position: { start: { line: 9, column: 1 } } }],
      after: [{ id: 'x', path: ['a'], text: 'We may answer.' }],
    });
    expect(change?.id).toMatch(/^[0-9a-f]{12}$/);
  });

  it('says it in French when asked to', () => {
    const [change] = changesBetween(before, after, { language: 'fr' });
    expect(change?.because).toMatch(/^Le verbe engage moins/);
  });

  it('has an id made of the texts and the ids, not of what stands around them', () => {
    const [here] = changesBetween(before, after);
    const [there] = changesBetween(`Some preamble.\n\n${before}`, `Some preamble.\n\n${after}`);
    const [other] = changesBetween(before, after.replace('may', 'might'));
    expect(there?.id).toBe(here?.id);
    expect(other?.id).not.toBe(here?.id);
  });

  it('tells each field of the front matter that came, went or changed', () => {
    const matter = (lines: string) => `---\n${lines}\n---\n\n## A\n`;
    const { changes } = compare(
      matter('version: 1.0.0\nstatus: draft\ntitle: One'),
      matter('version: 1.0.0\ntitle: Two\nstanding: none'),
    );
    expect(changes.map(({ before, after }) => [before[0]?.text ?? null, after[0]?.text ?? null])).toEqual([
      ['title: One', 'title: Two'],
      [null, 'standing: none'],
      ['status: draft', null],
    ]);
  });

  it('says nothing of a field that is only written otherwise, but that the source differs', () => {
    const { changes } = compare('---\ntitle: One\n---\n', '---\ntitle: "One"\n---\n');
    expect(changes.map(({ rule }) => rule)).toEqual(['source-only']);
  });

  it('does not hide a change of the source behind a change of words', () => {
    const changes = changesBetween(
      '## A\n\n- We must answer. {#x}\n- We listen. {#z}\n',
      '## A\n\n- We may answer. {#x}\n-   We listen. {#z}\n',
    );
    expect(changes.map(({ rule }) => rule)).toEqual(['commitment-weakened', 'source-only']);
  });

  it('does not call the blank lines around what came or went a change of the source', () => {
    const [one, two] = ['## A {#a}\n\n- One. {#one}\n', '\n## B {#b}\n'];
    expect(changesBetween(one, one + two).map(({ rule }) => rule)).toEqual(['section-added']);
    expect(changesBetween(one + two, one).map(({ rule }) => rule)).toEqual(['section-removed']);
  });
});
