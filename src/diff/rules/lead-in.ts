import { bySigns } from './force.js';
import { always, type Because, forEachNode, type Rule } from './rule.js';

/** Weighs as a commitment does, on whatever stands above commitments. */
const bumps = (bump: 'major' | 'minor') => ({ section: bump, prose: bump }) as const;

const after = (en: string, fr: string): Because => ({
  en: (signs) => `${en}${signs.length > 0 ? ` ${bySigns.en(signs)}` : ''}`,
  fr: (signs) => `${fr}${signs.length > 0 ? ` ${bySigns.fr(signs)}` : ''}`,
});

/** What became of the words that open the promises of a list, and of those promises, whose own words stayed. */
export const LEAD_IN_RULES: readonly Rule[] = [
  ...forEachNode({
    kind: 'weakened',
    name: 'lead-in-weakened',
    bumps: bumps('major'),
    because: after('What it introduces binds less.', 'Ce qu’il introduit engage moins.'),
    mirror: 'lead-in-strengthened',
  }),
  ...forEachNode({
    kind: 'strengthened',
    name: 'lead-in-strengthened',
    bumps: bumps('minor'),
    because: after('What it introduces binds more.', 'Ce qu’il introduit engage davantage.'),
    mirror: 'lead-in-weakened',
  }),
  ...forEachNode({
    kind: 'reworded',
    name: 'lead-in-reworded',
    bumps: bumps('minor'),
    because: always(
      'What it introduces now follows from other words: a human must read it.',
      'Ce qu’il introduit suit désormais d’autres mots\u00A0: à lire par une personne.',
    ),
    review: true,
  }),
  ...forEachNode({
    kind: 'removed',
    name: 'lead-in-removed',
    bumps: { prose: 'minor' },
    because: always(
      'It is no longer in the text, and what it introduced still is.',
      'Le texte ne le comporte plus, mais ce qu’il introduisait y est toujours.',
    ),
    mirror: 'lead-in-added',
  }),
  ...forEachNode({
    kind: 'added',
    name: 'lead-in-added',
    bumps: { prose: 'minor' },
    because: always(
      'It was not in the text, and what it introduces was.',
      'Le texte ne le comportait pas, mais ce qu’il introduit y était.',
    ),
    mirror: 'lead-in-removed',
  }),
  ...forEachNode({
    kind: 'weakened',
    name: 'governed-weakened',
    bumps: { commitment: 'major' },
    because: after(
      'Its words stay; those that introduce it bind less.',
      'Ses mots restent\u202F; ceux qui l’introduisent engagent moins.',
    ),
    mirror: 'governed-strengthened',
  }),
  ...forEachNode({
    kind: 'strengthened',
    name: 'governed-strengthened',
    bumps: { commitment: 'minor' },
    because: after(
      'Its words stay; those that introduce it bind more.',
      'Ses mots restent\u202F; ceux qui l’introduisent engagent davantage.',
    ),
    mirror: 'governed-weakened',
  }),
  ...forEachNode({
    kind: 'reworded',
    name: 'governed-reworded',
    bumps: { commitment: 'minor' },
    because: always(
      'Its words stay, under others than before: a human must read it.',
      'Ses mots restent, sous d’autres qu’auparavant\u00A0: à lire par une personne.',
    ),
    review: true,
  }),
];
