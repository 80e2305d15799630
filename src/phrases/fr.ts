import type { Phrases } from './phrases.js';

export const fr: Phrases = {
  kinds: {
    removed: { name: 'retrait', title: 'Retraits', count: { one: '# retrait', other: '# retraits' } },
    weakened: {
      name: 'affaiblissement',
      title: 'Affaiblissements',
      count: { one: '# affaiblissement', other: '# affaiblissements' },
    },
    reworded: {
      name: 'reformulation',
      title: 'Reformulations, à lire',
      count: { one: '# reformulation', other: '# reformulations' },
    },
    added: { name: 'ajout', title: 'Ajouts', count: { one: '# ajout', other: '# ajouts' } },
    strengthened: {
      name: 'renforcement',
      title: 'Renforcements',
      count: { one: '# renforcement', other: '# renforcements' },
    },
    split: { name: 'division', title: 'Divisions', count: { one: '# division', other: '# divisions' } },
    merged: { name: 'fusion', title: 'Fusions', count: { one: '# fusion', other: '# fusions' } },
    moved: { name: 'déplacement', title: 'Déplacements', count: { one: '# déplacement', other: '# déplacements' } },
    renamed: {
      name: 'changement de nom',
      title: 'Changements de nom',
      count: { one: '# changement de nom', other: '# changements de nom' },
    },
    editorial: {
      name: 'correction de forme',
      title: 'Corrections de forme',
      count: { one: '# correction de forme', other: '# corrections de forme' },
    },
    metadata: { name: 'métadonnée', title: 'Métadonnées', count: { one: '# métadonnée', other: '# métadonnées' } },
  },
  nodes: { edition: 'édition', section: 'section', commitment: 'engagement', prose: 'texte' },
  bumps: { none: 'aucune', patch: 'corrective', minor: 'mineure', major: 'majeure' },
  statuses: {
    draft: 'projet',
    proposed: 'proposée',
    adopted: 'adoptée',
    superseded: 'remplacée',
    withdrawn: 'retirée',
  },
  modalities: {
    prohibition: 'interdiction',
    obligation: 'obligation',
    undertaking: 'engagement',
    recommendation: 'recommandation',
    effort: 'effort',
    permission: 'permission',
  },
  contents: 'Sommaire',
  cite: 'Pour la citer',
  changelog: 'Journal des changements',
  twoLanguages: (before, after) =>
    `Les deux éditions sont en deux langues (${before}, ${after})\u00A0: on ne peut dire le sens d’aucun changement.`,
  fromTo: (before, after) => `De ${before} à ${after}`,
  edition: (version) => `édition ${version}`,
  initialEdition: 'Première édition',
  dated: (name, date) =>
    `${{ adopted: 'adoptée le', published: 'publiée le', 'in-force': 'en vigueur depuis le', superseded: 'remplacée le' }[name]} ${date}`,
  commit: (name, date, subject) => `Commit ${name} du ${date}\u00A0: ${subject}`,
  commitments: { one: '# engagement', other: '# engagements' },
  changes: { one: '# changement', other: '# changements' },
  noChange: 'Aucun changement\u00A0: les deux éditions sont identiques, octet pour octet.',
  rewrite: 'On retrouve peu de l’édition antérieure\u00A0: à lire comme une réécriture.',
  correspondence: {
    caption: 'Où l’on retrouve l’édition antérieure',
    before: 'Édition antérieure',
    after: 'Nouvelle édition, avec la part des anciens mots qui s’y trouvent',
    nowhere: 'nulle part',
  },
  requires: (required, declared) =>
    required === 'aucune'
      ? `Ces changements n’appellent pas de nouvelle version${declared === null ? '' : `\u202F; la version déclarée est ${declared}`}.`
      : `Ces changements appellent au moins une version ${required}${declared === null ? '\u202F; aucune n’est déclarée' : `\u202F; la version déclarée est ${declared}`}.`,
  waivedTo: (effective) =>
    effective === 'aucune'
      ? 'Les dérogations ci-dessous dispensent de toute nouvelle version.'
      : `Avec les dérogations ci-dessous, une version ${effective} suffit.`,
  waived: (bump, author, date, reason) =>
    `Dérogation de ${author}, le ${date} (version appelée\u00A0: ${bump})\u00A0: ${reason}`,
  insufficient: 'La version déclarée est trop faible pour ces changements.',
  summary: (counts) => `${counts}.`,
  colon: '\u00A0: ',
  because: 'Motif',
  review: 'à lire par une personne',
  before: 'Avant',
  after: 'Après',
  kind: 'Nature',
  where: 'Où',
  change: 'Changement',
  allChanges: 'Tous les changements',
  redline: {
    summary: 'Résumé',
    text: 'Texte et changements',
    changed: {
      ins: ['ajout\u00A0: ', ' (fin de l’ajout)'],
      del: ['suppression\u00A0: ', ' (fin de la suppression)'],
    },
    moved: {
      ins: ['déplacé ici\u00A0: ', ' (fin du déplacement)'],
      del: ['déplacé ailleurs\u00A0: ', ' (fin du déplacement)'],
    },
    unchanged: { one: '# passage inchangé', other: '# passages inchangés' },
    full: 'Avant et après, en entier',
    movedTo: 'Voir où ce texte se trouve désormais',
    movedFrom: 'Voir où ce texte se trouvait',
    beginning: 'Début du texte',
  },
  echoes: { one: 'avec # changement qui en découle', other: 'avec # changements qui en découlent' },
  basis: { reported: 'rapporté', illustrative: 'illustratif' },
  rule: 'Règle',
  rules: 'Règles de changement',
  meaning: 'Ce que cela signifie',
  bump: 'Version appelée',
  mirror: 'Miroir',
  example: 'Exemple',
  none: 'aucun',
  files: { one: '# fichier', other: '# fichiers' },
  errors: { one: '# erreur', other: '# erreurs' },
  warnings: { one: '# avertissement', other: '# avertissements' },
  seals: {
    title: 'Scellés',
    states: {
      sound: 'telle que scellée',
      corrected: 'corrigée par un erratum déclaré',
      broken: 'différente de ce qui a été scellé',
      missing: 'scellée, et le fichier a disparu',
    },
    sealed: 'scellée',
    already: 'déjà scellée',
    conflict: (edition, digest) =>
      `${edition} a été scellée avec un autre texte (${digest})\u00A0: un scellé ne se refait pas. Rétablissez le texte, déclarez un erratum ou publiez une nouvelle version.`,
    sound: 'Chaque édition scellée est telle qu’elle l’a été, ou corrigée comme déclaré.',
    unsound: 'Une édition scellée n’est plus telle qu’elle l’a été.',
    nothing: 'Rien n’est scellé.',
    erratum: (date, reason) => `Erratum du ${date}\u00A0: ${reason}`,
    overreach:
      'Un erratum est déclaré pour ce texte, et il ne couvre pas ces changements\u00A0: ils ne touchent pas que la forme.',
    declare: (digest) =>
      `Ces changements ne touchent que la forme\u00A0: un erratum de charter.yaml avec l’empreinte ${digest} les déclare.`,
    noCopy:
      'Il ne reste pas de copie du texte scellé dans sealed/, ou le fichier n’est pas un texte\u00A0: les mots déplacés ne peuvent être dits.',
    more: { one: 'et # autre endroit', other: 'et # autres endroits' },
    seenTitle: (what) => `Qui a vu ${what}`,
    seen: {
      same: (edition) => `a vu ces mots (${edition})`,
      form: (edition) => `a vu ${edition}\u202F; seule la forme a changé depuis`,
      overtaken: (edition) => `a vu ${edition}, et un changement de fond a depuis dépassé son avis`,
      absent: (edition) => `a vu ${edition}, où ceci n’est pas`,
      'other-language': (edition) => `a vu ${edition}, dans une autre langue`,
      unknown: () => 'donne l’empreinte d’un texte qui n’est pas scellé ici, ou dont il ne reste pas de copie',
      unnamed: () => 'ne donne pas d’empreinte\u00A0: nul ne peut dire quels mots ont été vus',
    },
    noStep: 'charter.yaml n’a pas une telle étape de gouvernance.',
  },
};
