import { type Became, became, type CitedNode, type History, type HistoryOptions, history } from '../lineage/index.js';
import {
  type CharterData,
  type Commitment,
  commitments,
  type Edition,
  type Message,
  nodeById,
  type Section,
  stakes,
  type Work,
} from '../model/index.js';
import type { EditionHead } from './edition-head.js';
import { inOrder, selectVersion } from './select.js';

/** An edition that is read when it is asked for. */
export interface EditionSource extends EditionHead {
  readonly read: () => Edition;
}

/** Which edition: an exact version, a range or `latest`, and a language. */
export interface Selection {
  /** `latest` when none is given. */
  readonly version?: string;
  /** The charter's own language when none is given. */
  readonly language?: string;
}

/** A charter: the work with all its editions in all languages. What it gives is readonly plain data. */
export interface Charter {
  readonly work: Work;
  /** Faults of the charter's own files. */
  readonly messages: readonly Message[];
  /** Versions, oldest first. */
  readonly versions: readonly string[];
  /** Languages, the authoritative one first. */
  readonly languages: readonly string[];
  /** All editions, by version and language. */
  readonly editions: readonly EditionHead[];
  /**
   * One edition.
   * @throws {RangeError} when the charter has none such: the message names those it has
   */
  readonly edition: (selection?: Selection | string) => Edition;
  /** One commitment by id, explicit or derived; undefined when the edition has none such. */
  readonly commitment: (id: string, selection?: Selection | string) => Commitment | undefined;
  /** The commitments of an edition, in the order of the text. */
  readonly commitments: (selection?: Selection | string) => readonly Commitment[];
  /** The stakes of an edition, in the order of the text. */
  readonly stakes: (selection?: Selection | string) => readonly Section[];
  /**
   * The life of one commitment through the editions of a language: see `history`.
   * @throws {RangeError} when no edition in that language has the id
   */
  readonly history: (id: string, options?: HistoryOptions) => History;
  /**
   * What became of a commitment in a later edition, the newest when none is named: see `became`.
   * @throws {RangeError} when there is no such edition or id
   */
  readonly became: (cited: CitedNode, to?: string, options?: Parameters<typeof became>[3]) => Became;
}

/** A charter over editions that are read when they are asked for, each once. */
export function charterOf(work: Work, sources: readonly EditionSource[], messages: readonly Message[] = []): Charter {
  const versions = inOrder(sources.map(({ version }) => version));
  const languages = [...new Set(sources.map(({ language }) => language))].sort(
    (a, b) => Number(b === work.language) - Number(a === work.language) || a.localeCompare(b),
  );
  const sorted = [...sources].sort(
    (a, b) =>
      versions.indexOf(a.version) - versions.indexOf(b.version) ||
      languages.indexOf(a.language) - languages.indexOf(b.language),
  );
  const read = new Map<EditionSource, Edition>();

  const edition = (selection: Selection | string = {}): Edition => {
    const { version: selector = 'latest', language = work.language } =
      typeof selection === 'string' ? { version: selection } : selection;
    const spoken = sorted.filter((source) => source.language === language);
    const version = selectVersion(spoken, selector);
    const source = spoken.find((one) => one.version === version);
    if (!source) {
      const has = sorted.map((one) => `${one.version}/${one.language}`).join(', ') || 'none';
      throw new RangeError(
        `Unexpected edition ${selector}/${language} of ${work.id}, expected one of ${has}, a range or latest`,
      );
    }
    const known = read.get(source) ?? source.read();
    read.set(source, known);
    return known;
  };

  const charter: Charter = {
    work,
    messages,
    versions,
    languages,
    editions: sorted.map(({ version, language, title, status }) => ({ version, language, title, status })),
    edition,
    commitment(id, selection) {
      const node = nodeById(edition(selection), id);
      return node?.type === 'commitment' ? node : undefined;
    },
    commitments: (selection) => commitments(edition(selection)),
    stakes: (selection) => stakes(edition(selection)),
    history: (id, options) => history(charter, id, options),
    became: (cited, to, options) => became(charter, cited, to, options),
  };
  return charter;
}

/**
 * A charter over plain data, such as a compiled charter: no parser, no files.
 *
 * @throws {TypeError} when an edition has no version or no language
 * @example
 * import { iaEthique } from 'charter-as-code/ia-ethique';
 * const charter = createCharter(iaEthique);
 * charter.commitment('transparence-explication')?.text;
 */
export function createCharter({ work, editions, messages }: CharterData): Charter {
  const sources = editions.map((edition): EditionSource => {
    const { version, language, title, status } = edition;
    if (version === null || language === null)
      throw new TypeError('Unexpected edition without version or language, expected both');
    return { version, language, title, status, read: () => edition };
  });
  return charterOf(work, sources, messages);
}
