import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.js';
import { fr } from '../../src/languages/fr.js';
import { marksIn, read } from '../../src/languages/reading.js';

const marks = (text: string, language = en) => read(text, language).marks.map(({ table, term }) => `${table}: ${term}`);

describe('read', () => {
  it('finds terms and amounts, as the text writes them', () => {
    expect(marks('We MUST answer within two months.')).toEqual([
      'modals: MUST',
      'delays: within',
      'amount: two months',
    ]);
  });

  it('opens a clause at an exception, up to the next comma', () => {
    const { regions, tokens } = read('Unless it rains, we sing.', en);
    expect(tokens.map(({ word }, i) => `${word} ${regions[i]}`)).toEqual([
      'unless exception',
      'it exception',
      'rains exception',
      ', main',
      'we main',
      'sing main',
      '. main',
    ]);
  });

  it('takes what follows "for example" for examples, commas or not', () => {
    const inExample = (text: string) => {
      const { regions, tokens } = read(text, en);
      return tokens.flatMap(({ word, stop }, i) => (stop === '' && regions[i] === 'example' ? [word] : [])).join(' ');
    };
    expect(inExample('We sing (for example, hymns, carols or odes) and dance.')).toBe(
      'for example hymns carols or odes',
    );
    expect(inExample('We sing, for example, hymns, and dance.')).toBe('for example hymns');
  });

  it('takes a name for no verb', () => {
    for (const text of ['It opened in May', 'on 3 May 2024']) expect(marks(text)).not.toContain('modals: May');
  });

  it('takes a verb as a definition after a word in quotes only', () => {
    expect(marks('« Usager » désigne tout habitant.', fr)).toContain('definitions: désigne');
    expect(marks('Le maire désigne un référent.', fr)).toEqual([]);
  });

  it('cuts sentences', () => {
    expect(read('One. Two; three', en).sentences).toHaveLength(3);
    expect(read('', en).sentences).toEqual([]);
  });
});

describe('marksIn', () => {
  it('gives the marks of a stretch alone', () => {
    const reading = read('We must sing. We may dance.', en);
    const [, second] = reading.sentences as [unknown, readonly [number, number]];
    expect(marksIn(reading, ...second).map(({ term }) => term)).toEqual(['may']);
  });
});
