import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, type ChangeKind } from '../../src/model/index.js';
import { compare } from './comparing.js';

const read = (version: string, language: string): string =>
  readFileSync(new URL(`../../charter/${version}/${language}.md`, import.meta.url), 'utf8');

/** What the two texts of the bundled charter show of their commitments and sections, in either language. */
const SHOWN: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = {
  removed: ['environnement-affichage →'],
  weakened: ['humain-decision → humain-decision', 'transparence-code → transparence-code'],
  reworded: ['equite-diversite → equite-diversite', 'environnement-sobriete → environnement-sobriete'],
  added: [
    '→ finalite-inscription',
    '→ humain-controle',
    '→ humain-generative',
    '→ equite-impact',
    '→ transparence-generative',
    '→ transparence-registre',
    '→ securite-generative',
    '→ environnement-generative',
    '→ vie-suivi',
    '→ vie-reexamen',
  ],
  strengthened: [
    'humain-association → humain-association',
    'equite-correction → equite-correction',
    'transparence-explication → transparence-explication',
  ],
  split: ['liberte-alternative → liberte-agent + liberte-information'],
  merged: ['humain-formation + securite-sensibilisation → humain-competences'],
  moved: ['equite-criteres → equite-criteres', 'liberte-profil → liberte-profil'],
  renamed: ['liberte-recours → liberte-contestation', 'securite → securite'],
  editorial: ['finalite-formulation → finalite-formulation', 'liberte-suggestion → liberte-suggestion'],
};

describe.each(['fr', 'en'])('the bundled charter in %s, from 1.0.0 to 2.0.0-draft.1', (language) => {
  const { bump, declaredBump, rewrite, changes } = compare(read('1.0.0', language), read('2.0.0-draft.1', language));
  const ofKind = (kind: ChangeKind) => changes.filter((change) => change.kind === kind);

  it('shows every kind of change', () => {
    expect(CHANGE_KINDS.filter((kind) => ofKind(kind).length === 0)).toEqual([]);
  });

  it.each(Object.entries(SHOWN))('finds what is %s, and nothing else', (kind, expected) => {
    const told = ofKind(kind as ChangeKind)
      .filter(({ node }) => node === 'commitment' || node === 'section')
      .map(({ before, after }) =>
        [before, after]
          .map((side) => side.map(({ id }) => id).join(' + '))
          .join(' → ')
          .trim(),
      );
    expect(told.sort()).toEqual([...expected].sort());
  });

  it('knows that one commitment changed its stake and another its place', () => {
    const rules = ofKind('moved').map(({ rule, after }) => [after[0]?.id, rule]);
    expect(rules).toEqual([
      ['equite-criteres', 'commitment-moved'],
      ['liberte-profil', 'commitment-moved-across-stakes'],
    ]);
  });

  it('requires the major version that it declares, and is no rewrite', () => {
    expect({ bump, declaredBump, rewrite }).toEqual({ bump: 'major', declaredBump: 'major', rewrite: false });
  });

  it('tells the fields of the front matter', () => {
    const keys = ofKind('metadata').map(({ before, after }) => (after[0] ?? before[0])?.id);
    expect(keys).toEqual(['version', 'status', 'standing', 'notice', 'sources', 'dates']);
  });
});
