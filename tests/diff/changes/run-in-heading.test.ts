import { describe, expect, it } from 'vitest';
import { runInHeading } from '../../../src/diff/changes/run-in-heading.js';
import { diff } from '../../../src/diff/index.js';
import { unitsOf } from '../../../src/diff/units.js';
import { languageOf } from '../../../src/languages/index.js';
import { parse } from '../../../src/parse/index.js';

const edition = (markdown: string, language = 'en') => parse(markdown, { language }).edition;
const english = languageOf('en') as NonNullable<ReturnType<typeof languageOf>>;
const heading = (markdown: string): string => {
  const [unit] = unitsOf(edition(markdown)).units;
  return unit ? unit.node.text.slice(0, runInHeading(unit, english)) : '';
};

describe('runInHeading', () => {
  it.each([
    ['**Collection bias**: Have we looked?', 'Collection bias: '],
    ['**Collection bias:** Have we looked?', 'Collection bias: '],
    ['**A.2 Collection bias**: Have we looked?', 'A.2 Collection bias: '],
    ['**Collection** bias: have we looked?', ''],
    ['Collection bias: have we looked?', ''],
    ['**We must look.** Have we?', ''],
    ['**Except at night**: we must sing.', ''],
    ['**All staff**: must sing.', ''],
    ['**Never**: sing.', ''],
    ['**Not filmed**: guests.', ''],
    ['**In the garden, on the roof, in the hall and by the sea below**: we sing.', ''],
  ])('in "%s" is "%s"', (markdown, found) => {
    expect(heading(markdown)).toBe(found);
  });
});

describe('a run-in heading that comes or goes', () => {
  const rules = (before: string, after: string) =>
    diff(edition(`- ${before}\n`), edition(`- ${after}\n`)).changes.map(({ rule }) => rule);

  it('is of form alone when the words behind it stay', () => {
    const [plain, named] = ['We must answer every letter.', '**Letters**: We must answer every letter.'];
    expect(rules(plain, named)).toEqual(['commitment-relabelled']);
    expect(rules(named, plain)).toEqual(['commitment-relabelled']);
    expect(rules(`A.1 ${plain}`, named.replace('Letters', 'A.1 Letters'))).toEqual(['commitment-relabelled']);
  });

  it('leaves what became of the words behind it to be told', () => {
    expect(rules('We must answer every letter.', '**Letters**: We may answer every letter.')).toEqual([
      'commitment-weakened',
    ]);
  });

  it('is another matter when both have one', () => {
    expect(rules('**Letters**: We must answer.', '**Cards**: We must answer.')).toEqual(['commitment-reworded']);
  });
});
