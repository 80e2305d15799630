import { type Became, became, type CitedNode, type History, type HistoryOptions, history } from '../lineage/index.js';
import {
  type CharterData,
  type Commitment,
  commitments,
  type Edition,
  type IsoDate,
  isDate,
  type Message,
  nodeById,
  type Section,
  stakes,
  type Work,
} from '../model/index.js';
import type { EditionHead } from './edition-head.js';
import { type Pending, type PointDate, type PointInTime, pendingAt, pointAt } from './points.js';
import { inOrder, selectVersion } from './select.js';

/** An edition that is read when it is asked for. */
export interface EditionSource extends EditionHead {
  readonly read: () => Edition;
}

/** What a charter was on a day, with the edition that was in force. */
export interface Current extends PointInTime {
  /** Null when there is none; `reason` says why. */
  readonly edition: Edition | null;
  /** Its commitments that did not bind yet that day, by their own `in-force=`. */
  readonly pending: readonly Pending[];
}

/** Which edition: an exact version, a range, a day, `latest`, `next`, `previous` or a status, and a language. */
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
  /**
   * The edition in force on a day. Of the others only the heads are read.
   * @param day `YYYY-MM-DD`: a date, without time or time zone
   * @param options a language, and the date that begins an edition: `in-force` when none is given, else `published` or
   *   `adopted`. One is never taken for another
   * @returns the edition, or null and the reason
   * @throws {RangeError} when `day` is no day of the calendar
   * @example
   * charter.at('2023-05-12').edition?.version; // '1.0.0'
   */
  readonly at: (day: IsoDate, options?: { readonly language?: string; readonly by?: PointDate | undefined }) => Current;
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

/** Why no edition answers to a day. */
function whyNone(heads: readonly EditionHead[], selector: string): string {
  if (!isDate(selector)) return '';
  const { reason, next, undated } = pointAt(heads, selector);
  const missing = undated.length > 0 ? `, in-force unknown for ${undated.join(', ')}` : '';
  return ` (${reason}${next ? `, ${next.version} from ${next.since}` : ''}${missing})`;
}

/** Where each of a list stands in it. */
function places(list: readonly string[]): (one: string) => number {
  const known = new Map(list.map((one, i) => [one, i]));
  return (one) => known.get(one) ?? -1;
}

/** The head of an edition as plain data, each field of it read when it is asked for. */
const headOf = (source: EditionSource): EditionHead => ({
  version: source.version,
  language: source.language,
  get title() {
    return source.title;
  },
  get status() {
    return source.status;
  },
  get dates() {
    return source.dates;
  },
});

/** A charter over editions that are read when they are asked for, each once. */
export function charterOf(work: Work, sources: readonly EditionSource[], messages: readonly Message[] = []): Charter {
  const versions = inOrder(sources.map(({ version }) => version));
  const languages = [...new Set(sources.map(({ language }) => language))].sort(
    (a, b) => Number(b === work.language) - Number(a === work.language) || a.localeCompare(b),
  );
  const [ofVersion, ofLanguage] = [places(versions), places(languages)];
  const sorted = [...sources].sort(
    (a, b) => ofVersion(a.version) - ofVersion(b.version) || ofLanguage(a.language) - ofLanguage(b.language),
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
        `Unexpected edition ${selector}/${language} of ${work.id}${whyNone(spoken, selector)}, expected one of ${has}, a range or latest`,
      );
    }
    const known = read.get(source) ?? source.read();
    read.set(source, known);
    return known;
  };

  let heads: readonly EditionHead[] | undefined;
  const charter: Charter = {
    work,
    messages,
    versions,
    languages,
    get editions() {
      heads ??= sorted.map(headOf);
      return heads;
    },
    edition,
    at(day, { language = work.language, by = 'in-force' } = {}) {
      const spoken = sorted.filter((source) => source.language === language);
      const point = pointAt(spoken, day, by);
      const found = point.version === null ? null : edition({ version: point.version, language });
      return { ...point, edition: found, pending: found ? pendingAt(found, day) : [] };
    },
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
    const { version, language, title, status, dates } = edition;
    if (version === null || language === null)
      throw new TypeError('Unexpected edition without version or language, expected both');
    return { version, language, title, status, dates, read: () => edition };
  });
  const names = sources.map(({ version, language }) => `${version}/${language.toLowerCase()}`);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new TypeError(`Unexpected edition ${twice} a second time, expected each once`);
  return charterOf(work, sources, messages);
}
