import type { PhraseLanguage } from '../../phrases/index.js';
import { UnreadableError } from '../read-text.js';

/** What a sentence on a fault may need. */
interface Facts {
  readonly revision?: string;
  readonly path?: string;
  /** Another name that the revision has the file by. */
  readonly known?: string;
  /** What git said itself. */
  readonly said?: string;
}

type Sentence = Readonly<Record<PhraseLanguage, (facts: Facts) => string>>;

/** What can be wrong when a repository is read: one row a fault. */
const FAULTS = {
  'no-git': {
    en: () => 'git is not installed, or not in PATH, expected it to read a revision',
    fr: () => 'git n’est pas installé, ou pas dans le PATH\u202F; il le faut pour lire une révision',
  },
  'not-a-repository': {
    en: () => 'no git repository here, expected one to read a revision from, or the name of a file',
    fr: () => 'il n’y a pas ici de dépôt git où lire une révision, ni de fichier de ce nom',
  },
  'option-as-revision': {
    en: ({ revision }) => `Unexpected revision ${revision}, expected one that does not begin with a dash`,
    fr: ({ revision }) => `révision inattendue ${revision}\u202F: une révision ne commence pas par un tiret`,
  },
  'unknown-revision': {
    en: ({ revision }) => `no revision ${revision} in this repository, expected a commit, a branch or a tag`,
    fr: ({ revision }) =>
      `pas de révision ${revision} dans ce dépôt, attendu\u00A0: un commit, une branche ou une étiquette`,
  },
  'cut-history': {
    en: ({ revision }) =>
      `no revision ${revision} here: it is misspelt, or in the history that this shallow clone lacks; git fetch --unshallow --tags brings the rest`,
    fr: ({ revision }) =>
      `pas ici de révision ${revision}\u00A0: elle est mal écrite, ou dans l’histoire qui manque à ce clone superficiel\u202F; git fetch --unshallow --tags apporte le reste`,
  },
  'no-such-path': {
    en: ({ revision, path }) => `no file ${path} in ${revision}`,
    fr: ({ revision, path }) => `pas de fichier ${path} dans ${revision}`,
  },
  'not-staged': {
    en: ({ path }) => `no file ${path} in the index, expected one that git add has put there`,
    fr: ({ path }) => `pas de fichier ${path} dans l’index, attendu\u00A0: un fichier que git add y a mis`,
  },
  renamed: {
    en: ({ revision, path, known }) => `no file ${path} in ${revision}: it is ${known} there`,
    fr: ({ revision, path, known }) => `pas de fichier ${path} dans ${revision}\u00A0: il s’y nomme ${known}`,
  },
  'from-the-top': {
    en: ({ revision, path, known }) =>
      `no file ${path} in ${revision}: paths begin at the top of the repository, expected ${known}`,
    fr: ({ revision, path, known }) =>
      `pas de fichier ${path} dans ${revision}\u00A0: les chemins partent du sommet du dépôt, attendu\u00A0: ${known}`,
  },
  outside: {
    en: ({ path }) => `${path} is outside of this repository`,
    fr: ({ path }) => `${path} est hors de ce dépôt`,
  },
  'no-file': {
    en: ({ revision, path }) => `${path || 'the top'} is a folder in ${revision}, expected a file`,
    fr: ({ revision, path }) => `${path || 'le sommet'} est un dossier dans ${revision}, attendu\u00A0: un fichier`,
  },
  'no-bytes': {
    en: ({ revision, path }) =>
      `the bytes of ${path} in ${revision} are not in this repository: a submodule, or a partial or broken clone`,
    fr: ({ revision, path }) =>
      `les octets de ${path} dans ${revision} ne sont pas dans ce dépôt\u00A0: un sous-module, ou un clone partiel ou abîmé`,
  },
  linked: {
    en: () => 'a symbolic link, which git does not follow there, expected a file',
    fr: () => 'c’est un lien symbolique, que git ne suit pas à cet endroit, attendu\u00A0: un fichier',
  },
  refused: {
    en: ({ said }) => `git says: ${said}`,
    fr: ({ said }) => `git répond\u00A0: ${said}`,
  },
} as const satisfies Record<string, Sentence>;

export type GitFault = keyof typeof FAULTS;

/** A repository that cannot be read as it was asked: which fault, and what it says in each language. */
export class GitError extends UnreadableError {
  readonly fault: GitFault;
  /** The whole message by language; `message` is the English one. */
  readonly said: Readonly<Record<PhraseLanguage, string>>;

  constructor(fault: GitFault, about: string, facts: Facts = {}) {
    const row: Sentence = FAULTS[fault];
    super(about, row.en(facts));
    this.fault = fault;
    this.said = { en: this.message, fr: `${about}\u00A0: ${row.fr(facts)}` };
  }
}
