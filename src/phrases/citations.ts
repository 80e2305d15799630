import type { Status } from '../model/index.js';
import type { PhraseLanguage } from './phrases.js';

/** The words of a citation for people. */
export interface CitationWords {
  readonly quote: (words: string) => string;
  readonly edition: (version: string, year: string | null) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** What a text is worth, by the words that its front matter uses. */
  readonly standings: Readonly<Record<string, string>>;
  readonly stake: (title: string) => string;
  /** What became of what is cited, in a later edition. */
  readonly became: (version: string, fates: string) => string;
  readonly nodes: (type: 'section' | 'commitment' | 'prose', text: string) => string;
}

const dated = (words: string, year: string | null): string => (year === null ? words : `${words} (${year})`);

/** Words of a text up to the first 80 characters, cut between two words. */
function brief(text: string): string {
  if (text.length <= 80) return text.replace(/[.;,:\s]+$/u, '');
  return `${text.slice(0, 80).replace(/\s+\S*$/u, '')}…`;
}

const NODES = {
  en: { section: 'section', commitment: 'commitment', prose: 'text' },
  fr: { section: 'section', commitment: 'engagement', prose: 'texte' },
} as const;

/** How each language cites, with its own quotation marks: a quotation within one takes the second kind. */
export const CITATIONS: Readonly<Record<PhraseLanguage, CitationWords>> = {
  en: {
    quote: (words) => `“${words}”`,
    edition: (version, year) => dated(`edition ${version}`, year),
    statuses: {
      draft: 'draft',
      proposed: 'proposal, not adopted',
      adopted: 'adopted',
      superseded: 'superseded',
      withdrawn: 'withdrawn',
    },
    standings: {},
    stake: (title) => `stake ${title}`,
    became: (version, fates) => `In edition ${version}: ${fates}.`,
    nodes: (type, text) => `${NODES.en[type]} ‘${brief(text)}’`,
  },
  fr: {
    quote: (words) => `«\u00A0${words}\u00A0»`,
    edition: (version, year) => dated(`édition ${version}`, year),
    statuses: {
      draft: 'projet',
      proposed: 'proposition non adoptée',
      adopted: 'adoptée',
      superseded: 'remplacée',
      withdrawn: 'retirée',
    },
    standings: {
      'unofficial restatement': 'reformulation non officielle',
      'illustrative proposal': 'proposition donnée à titre d’illustration',
    },
    stake: (title) => `enjeu ${title}`,
    became: (version, fates) => `Dans l’édition ${version}\u00A0: ${fates}.`,
    nodes: (type, text) => `${NODES.fr[type]} “${brief(text)}”`,
  },
};
