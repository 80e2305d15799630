import { isSelector } from '../charter/index.js';

/** What a person cites: a charter at a version, maybe in one language, maybe one node of it. */
export interface Citation {
  readonly charter: string;
  /** An exact version, a range, a day or a word such as `latest`. */
  readonly version: string;
  /** A BCP 47 tag; null for the charter's own language. */
  readonly language: string | null;
  /** The id of a section or a commitment; null for the whole edition. */
  readonly id: string | null;
}

/** A text that is no citation: what was expected, and where. */
export class CitationError extends SyntaxError {
  override readonly name = 'CitationError';
  /** Where the fault begins, in UTF-16 code units. */
  readonly offset: number;

  constructor(found: string, expected: string, offset: number) {
    super(`Unexpected ${found} at ${offset} of the citation, expected ${expected}`);
    this.offset = offset;
  }
}

const EXAMPLE = 'a citation such as ia-ethique@1.0.0/fr#transparence';
const CHARTER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const ID = /^[\p{L}\p{N}_][\p{L}\p{N}_:./-]*$/u;

/** A part as an error names it; nothing is a part too. */
const found = (part: string): string => (part === '' ? 'end' : JSON.stringify(part));

/** The fault of the first part that is not as its row says. */
function check(rows: readonly (readonly [part: string | null, sound: boolean, expected: string, at: number])[]): void {
  for (const [part, sound, expected, at] of rows)
    if (part !== null && !sound) throw new CitationError(found(part), expected, at);
}

/**
 * Reads a citation, `charter@version/language#id`; language and id may be left out.
 *
 * @param text the citation, space around it aside
 * @throws {CitationError} when it is none: what was expected and at which offset
 * @throws {TypeError} when `text` is no string
 * @example
 * parseCitation('ia-ethique@1.x#transparence').version; // '1.x'
 */
export function parseCitation(text: string): Citation {
  if (typeof text !== 'string') throw new TypeError(`Unexpected ${typeof text}, expected ${EXAMPLE}`);
  const start = text.length - text.trimStart().length;
  const whole = text.trim();
  const hash = whole.indexOf('#');
  const head = hash < 0 ? whole : whole.slice(0, hash);
  const at = head.indexOf('@');
  const slash = head.indexOf('/', at + 1);
  const end = slash < 0 ? head.length : slash;
  if (at < 0) throw new CitationError(found(whole), EXAMPLE, start);
  const citation = {
    charter: head.slice(0, at),
    version: head.slice(at + 1, end),
    language: slash < 0 ? null : head.slice(slash + 1),
    id: hash < 0 ? null : whole.slice(hash + 1),
  };
  checkParts(citation, [start, start + at + 1, start + slash + 1, start + hash + 1]);
  return citation;
}

function checkParts({ charter, version, language, id }: Citation, at: readonly [number, number, number, number]): void {
  check([
    [charter, CHARTER.test(charter), 'the key of a charter: lower-case letters, digits and hyphens', at[0]],
    [
      version,
      isSelector(version) && !/[/#@]/.test(version) && version === version.trim(),
      'a version such as 1.0.0, 1.x, 2023-05-12 or latest',
      at[1],
    ],
    [language, LANGUAGE.test(language ?? ''), 'a BCP 47 tag such as fr or en-GB', at[2]],
    [id, ID.test(id ?? ''), 'an id: letters, digits and _ : . / -', at[3]],
  ]);
}

/**
 * Writes a citation: the inverse of `parseCitation`.
 *
 * @throws {CitationError} when a part cannot be written so that it is read again
 * @example
 * formatCitation({ charter: 'ia-ethique', version: '1.0.0', language: 'fr', id: null }); // 'ia-ethique@1.0.0/fr'
 */
export function formatCitation(citation: Citation): string {
  const { charter, version, language, id } = citation;
  const head = `${charter}@${version}`;
  const spoken = language === null ? head : `${head}/${language}`;
  checkParts(citation, [0, charter.length + 1, head.length + 1, spoken.length + 1]);
  return id === null ? spoken : `${spoken}#${id}`;
}
