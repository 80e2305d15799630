import { describe, expect, it } from 'vitest';
import { ASPECTS } from '../../src/diff/changes/aspects.js';
import { RULES } from '../../src/diff/index.js';
import { PARSE_RULES } from '../../src/parse/index.js';
import { fr } from '../../src/phrases/fr.js';
import { PHRASES } from '../../src/phrases/index.js';
import { badSpaces, textsOf } from './typography.js';

const sign = { aspect: 'modality', direction: 'weakened', term: { before: 'doit', after: 'peut' } } as const;
const hedge = { aspect: 'hedge', direction: 'weakened', term: { before: null, after: 'si possible' } } as const;
const signs = [sign, hedge];
const fact = { actual: 'ceci', expected: 'cela' };

describe('French sentences', () => {
  it.each([
    ['of the phrases', textsOf(fr, ['adopted', '1er mai 2022'], ['aucune', null], ['majeure', 'mineure'])],
    ['of the rules of change', RULES.map(({ because }) => because.fr(signs))],
    ['of the aspects of force', Object.values(ASPECTS).flatMap((says) => [says.weakened.fr, says.strengthened.fr])],
    ['of the rules of the parser', Object.values(PARSE_RULES).map(({ sentence }) => sentence.fr(fact))],
  ])('%s have no-break spaces where typography wants them', (_, sentences) => {
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.flatMap(badSpaces)).toEqual([]);
  });

  it('write the curly apostrophe', () => {
    expect(textsOf(fr, ['adopted', '1er mai 2022'], ['aucune', null]).filter((text) => text.includes("'"))).toEqual([]);
  });

  it('agree with their number', () => {
    for (const { kinds } of [PHRASES.fr, PHRASES.en])
      for (const { count } of Object.values(kinds)) expect(Object.keys(count).sort()).toEqual(['one', 'other']);
    expect(Object.values(fr.kinds).filter(({ count }) => count.one === count.other)).toEqual([]);
  });

  it('say which version the changes call for', () => {
    expect(fr.requires('majeure', 'mineure')).toBe(
      'Ces changements appellent au moins une version majeure\u202F; la version déclarée est mineure.',
    );
    expect(fr.requires('aucune', null)).toBe('Ces changements n’appellent pas de nouvelle version.');
  });
});

describe('badSpaces', () => {
  it.each(['Voici : cela', 'Voici: cela', '« cela »', 'Cela ; ceci', 'Quoi ?'])('sees what is wrong in %j', (text) => {
    expect(badSpaces(text)).not.toEqual([]);
  });

  it('sees nothing wrong in a well-set sentence', () => {
    expect(badSpaces('Voici\u00A0: «\u202Fcela\u202F», à 10:30\u202F; https://a.b/?c.')).toEqual([]);
  });
});
