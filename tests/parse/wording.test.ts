import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { remark } from '../../src/parse/markdown.js';
import { reporter } from '../../src/parse/report.js';
import { SourceText } from '../../src/parse/source-text.js';
import { inline, plain, wording, wordless } from '../../src/parse/wording.js';

const content = (markdown: string) => (remark(markdown).children[0] as Paragraph).children;

/** The wording of a paragraph, and the rules of what is wrong with it. */
function read(markdown: string) {
  const { messages, report } = reporter(null);
  const words = wording(content(markdown), new SourceText(markdown), report);
  return { words, rules: messages.map(({ ruleId }) => ruleId) };
}

describe('wording', () => {
  it.each([
    ['We listen. {#a}', 'a', 'We listen.'],
    ['We **listen**. {#a .b}', 'a', 'We listen.'],
    ['We `{#b}`', null, 'We {#b}'],
    ['We {listen}', null, 'We {listen}'],
    ['We\n{#a}', 'a', 'We'],
  ])('of %j', (markdown, id, text) => {
    const { words, rules } = read(markdown);
    expect(words).toMatchObject({ id, text });
    expect(rules).toEqual([]);
  });

  it('is where the words stand, without the attribute block', () => {
    const { words } = read('We listen.  {#a}');
    expect([words?.textStart, words?.textEnd]).toEqual([0, 10]);
  });

  it.each([
    ['We {#a #b}', 'malformed-attributes'],
    ['We {#a} listen', 'misplaced-attributes'],
    ['{#a}', 'misplaced-attributes'],
  ])('says what is wrong with %j', (markdown, rule) => {
    expect(read(markdown).rules).toEqual([rule]);
  });

  it('is null where there is no inline content', () => {
    const { report } = reporter(null);
    expect(wording([], new SourceText(''), report)).toBe(null);
  });
});

describe('inline', () => {
  it('leaves out positions, and what stands after the cut', () => {
    const markdown = 'A *b* c {#d}';
    expect(inline(content(markdown), 8, new SourceText(markdown))).toEqual([
      { type: 'text', value: 'A ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
      { type: 'text', value: ' c' },
    ]);
  });
});

describe('wordless and plain', () => {
  it('have no id and a place', () => {
    expect(wordless(3)).toMatchObject({ id: null, text: '', textStart: 3, textEnd: 3 });
    expect(plain([], 'a', [1, 2])).toMatchObject({ id: null, text: 'a', textStart: 1, textEnd: 2 });
  });
});
