import { type Edition, expandPermalink, type Node, stakes, walk } from '../model/index.js';
import { CITATIONS, type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { formatCitation } from './notation.js';

export interface CiteOptions {
  /** The language of the sentence; that of the edition when none is given. */
  readonly language?: PhraseLanguage;
  /** Template of the address, such as `work.permalink`. */
  readonly permalink?: string | null | undefined;
}

/** One way to cite, ready to paste. */
export interface Cited {
  /** `ia-ethique@1.0.0/fr#transparence-explication`. */
  readonly citation: string;
  /** The same for people, with what the edition is worth when it is not an adopted, official text. */
  readonly sentence: string;
  /** The address; null when no template is given. */
  readonly permalink: string | null;
}

/** The year by which people know an edition: of its publication, else of its adoption, else of its coming into force. */
const yearOf = ({ dates }: Edition): string | null =>
  (dates.published ?? dates.adopted ?? dates['in-force'])?.slice(0, 4) ?? null;

/** A node with the stake that it stands in. */
function find(edition: Edition, id: string): { readonly node: Node; readonly stake: Node | null } {
  const all = stakes(edition);
  for (const { node, sections } of walk(edition))
    if (node.id === id) return { node, stake: sections.find((section) => all.includes(section)) ?? null };
  throw new RangeError(`Unexpected id ${id}, expected one of edition ${edition.version ?? edition.title ?? ''}`);
}

/**
 * How to cite an edition, or one node of it: as a text that `resolve` reads, as a sentence for people, as an address.
 *
 * @param id a section or a commitment; the whole edition when it is null or left out
 * @throws {TypeError} when the edition names no charter, version or language, or the template is not sound
 * @throws {RangeError} when the edition has no such id
 * @example
 * cite(edition, 'transparence-explication').citation; // 'ia-ethique@1.0.0/fr#transparence-explication'
 */
export function cite(edition: Edition, id: string | null = null, options: CiteOptions = {}): Cited {
  const { charter, version, language, title, status, standing } = edition;
  if (charter === null || version === null || language === null)
    throw new TypeError('Unexpected edition without charter, version or language, expected all three');
  const speaks = options.language ?? phraseLanguage(language);
  const words = CITATIONS[speaks];
  const place = id === null ? null : find(edition, id);
  const isStake = place !== null && place.node.type === 'section' && stakes(edition).includes(place.node);
  const parts = [
    title ?? charter,
    words.edition(version, yearOf(edition)),
    ...(status !== null && status !== 'adopted' ? [words.statuses[status]] : []),
    ...(standing === null ? [] : [words.standings[standing] ?? standing]),
    ...(place?.stake ? [words.stake(place.stake.text)] : []),
    ...(place ? [isStake ? words.stake(place.node.text) : words.nodes(place.node.type, place.node.text)] : []),
  ];
  return {
    citation: formatCitation({ charter, version, language, id }),
    sentence: words.quote(parts.join(', ')),
    permalink:
      options.permalink == null ? null : expandPermalink(options.permalink, { charter, version, language, id }),
  };
}
