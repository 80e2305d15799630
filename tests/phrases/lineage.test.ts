import { expect, it } from 'vitest';
import { LINEAGES, PHRASE_LANGUAGES } from '../../src/phrases/index.js';
import { badSpaces } from './typography.js';

it('each fate has words of its own, in each language', () => {
  for (const language of PHRASE_LANGUAGES) {
    const said = Object.values(LINEAGES[language].fates);
    expect(new Set(said).size).toBe(said.length);
  }
});

it('French has its own spaces', () => {
  const { instead, withdrawn, nowhere, written, ...words } = LINEAGES.fr;
  const said = [instead('a'), withdrawn('a'), nowhere('a'), written('2 entrées ajoutées'), words.allDeclared];
  for (const sentence of said) expect(badSpaces(sentence)).toEqual([]);
});
