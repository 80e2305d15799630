import { describe, expect, it } from 'vitest';
import { titleSection } from '../../src/model/title-section.js';
import { parse } from '../../src/parse/index.js';

const titleOf = (markdown: string) => titleSection(parse(markdown).edition)?.text ?? null;

describe('titleSection', () => {
  it.each([
    ['the only level-1 heading, with all under it', '# Charter\n\n## A\n\n## B\n', 'Charter'],
    ['after words that stand before it', 'First words.\n\n# Charter\n\n## A\n', 'Charter'],
    ['none when there are several', '# One\n\n# Two\n', null],
    ['none when a section stands before it', '## A\n\n# Charter\n', null],
    ['none without a level-1 heading', '## A\n\n## B\n', null],
    ['none in an empty document', '', null],
  ])('is %s', (_, markdown, title) => {
    expect(titleOf(markdown)).toBe(title);
  });
});
