import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import type { Edition } from '../../../src/model/index.js';
import { parse } from '../../../src/parse/index.js';

const HEAD = '---\ncharter: ours\nversion: 1.0.0\nlanguage: en\n---\n\n';
const rules = (before: string, after: string) =>
  diff(parse(HEAD + before).edition, parse(HEAD + after).edition).changes.map(({ rule }) => rule);

describe('a difference that no other change accounts for', () => {
  it.each([
    ['line ends', '## A\n\n- One.\n- Two.\n', '## A\r\n\r\n- One.\r\n- Two.\r\n'],
    ['a line wrap', '## A\n\n- One two three.\n', '## A\n\n- One two\n  three.\n'],
    ['a marker', '## A\n\n- One.\n', '## A\n\n* One.\n'],
    ['a missing final newline', '## A\n\n- One.\n', '## A\n\n- One.'],
    ['a comment', '## A\n\n- One.\n', '## A\n\n- One.\n\n<!-- seen by editors -->\n'],
    ['the definition of a link', '[a]\n\n[a]: https://one.example\n', '[a]\n\n[a]: https://two.example\n'],
  ])('is one change of the edition: %s', (_, before, after) => {
    expect(rules(before, after)).toEqual(['source-only']);
  });

  it('is said beside the changes that readers see', () => {
    expect(rules('## A\n\n- One.\n\n## B\n\n- Two.\n', '## A\n\n- Three.\n\n## B\n\n* Two.\n')).toEqual([
      'commitment-removed',
      'commitment-added',
      'source-only',
    ]);
  });

  it('is not the blank line that a neighbour takes along or brings', () => {
    expect(rules('## A\n\n- One.\n- Two.\n\n## B\n\n- C.\n', '## A\n\n- One.\n\n## B\n\n- C.\n')).toEqual([
      'commitment-removed',
    ]);
    const [head, whole] = [HEAD.trimEnd(), `${HEAD}- One.\n`].map((source) => parse(source).edition) as [
      Edition,
      Edition,
    ];
    expect(diff(whole, head).changes.map(({ rule }) => rule)).toEqual(['prose-removed']);
    expect(diff(head, whole).changes.map(({ rule }) => rule)).toEqual(['prose-added']);
  });

  it('has an id that tells it from that of other texts', () => {
    const ids = ['- One.\n', '* One.\n', '+ One.\n'].map((text) => {
      const [change] = diff(parse('1) One.\n').edition, parse(text).edition).changes;
      return change?.id;
    });
    expect(new Set(ids).size).toBe(3);
  });
});
