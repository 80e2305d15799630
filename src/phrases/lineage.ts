import type { Fate } from '../model/index.js';
import type { PhraseLanguage } from './phrases.js';

/** What is said of the life of a commitment and of the lineage of a charter. */
export interface LineageWords {
  readonly history: (id: string) => string;
  readonly fates: Readonly<Record<Fate, string>>;
  /** What nothing says why it ended. */
  readonly undeclared: string;
  readonly noReason: string;
  readonly instead: (ids: string) => string;
  readonly lineage: string;
  readonly declared: string;
  readonly missing: string;
  readonly tombstones: string;
  readonly nothing: string;
  readonly allDeclared: string;
  readonly becomes: (from: string, to: string) => string;
  readonly withdrawn: (ids: string) => string;
  readonly nowhere: (ids: string) => string;
  readonly sure: (share: string) => string;
  readonly lastIn: (version: string) => string;
  readonly write: string;
  readonly written: (entries: string) => string;
  readonly entries: { readonly one: string; readonly other: string };
}

/** How each language speaks of lineage. */
export const LINEAGES: Readonly<Record<PhraseLanguage, LineageWords>> = {
  en: {
    history: (id) => `${id} through the editions`,
    fates: {
      withdrawn: 'withdrawn',
      removed: 'gone, and nothing says why',
      split: 'split',
      merged: 'merged',
      weakened: 'weakened',
      reworded: 'reworded',
      strengthened: 'strengthened',
      moved: 'moved',
      renamed: 'renamed',
      editorial: 'edited in form only',
      added: 'new',
      same: 'unchanged',
    },
    undeclared: 'Nothing declares it.',
    noReason: 'no reason is given',
    instead: (ids) => `What stands instead: ${ids}.`,
    lineage: 'Lineage',
    declared: 'Declared',
    missing: 'Not declared, as the texts show it',
    tombstones: 'Ended',
    nothing: 'Nothing is declared.',
    allDeclared: 'Nothing is missing: every id that an edition no longer has is accounted for.',
    becomes: (from, to) => `${from} → ${to}`,
    withdrawn: (ids) => `${ids}: withdrawn`,
    nowhere: (ids) => `${ids}: found nowhere, withdrawn?`,
    sure: (share) => `sure to ${share}`,
    lastIn: (version) => `last in ${version}`,
    write: 'charter lineage --write adds these entries to charter.yaml, for you to read and correct.',
    written: (entries) => `${entries} added to charter.yaml: read and correct what they say.`,
    entries: { one: '# entry', other: '# entries' },
  },
  fr: {
    history: (id) => `${id} au fil des éditions`,
    fates: {
      withdrawn: 'retiré',
      removed: 'disparu, et rien ne dit pourquoi',
      split: 'divisé',
      merged: 'fusionné',
      weakened: 'affaibli',
      reworded: 'reformulé',
      strengthened: 'renforcé',
      moved: 'déplacé',
      renamed: 'renommé',
      editorial: 'retouché dans sa forme seule',
      added: 'nouveau',
      same: 'inchangé',
    },
    undeclared: 'Rien ne le déclare.',
    noReason: 'aucun motif n’est donné',
    instead: (ids) => `Ce qui en tient lieu\u00A0: ${ids}.`,
    lineage: 'Filiation',
    declared: 'Déclarée',
    missing: 'Non déclarée, telle que les textes la montrent',
    tombstones: 'Éteints',
    nothing: 'Rien n’est déclaré.',
    allDeclared: 'Il ne manque rien\u00A0: tout identifiant qu’une édition n’a plus a sa suite.',
    becomes: (from, to) => `${from} → ${to}`,
    withdrawn: (ids) => `${ids}\u00A0: retiré`,
    nowhere: (ids) => `${ids}\u00A0: introuvable, retiré\u202F?`,
    sure: (share) => `sûr à ${share}`,
    lastIn: (version) => `présent jusqu’en ${version}`,
    write: 'charter lineage --write ajoute ces entrées à charter.yaml, à lire et à corriger.',
    written: (entries) => `${entries} dans charter.yaml\u00A0: à lire et à corriger.`,
    entries: { one: '# entrée ajoutée', other: '# entrées ajoutées' },
  },
};
