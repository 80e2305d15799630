import { valid } from 'semver';
import { DATE_NAMES, type FrontMatterField, isDate, type Json, PROFILE_NAMES, STATUSES } from '../model/index.js';
import type { ParseRuleId } from './rules.js';

/** A JSON Schema (2020-12) of one value. */
export type Schema = { readonly [key: string]: Json };

/** One thing that is wrong with a value: the rule, and what it finds and expects. */
export interface Fault {
  readonly ruleId: ParseRuleId;
  readonly actual: string;
  readonly expected: string;
}

/** A field of the front matter: one row serves the parser, the JSON Schema and the docs. */
export interface Field {
  readonly key: string;
  readonly describes: string;
  readonly schema: Schema;
  /** All that is wrong with a value, as the file writes it; none when all is well. */
  readonly faults: (value: Json, written: string) => readonly Fault[];
}

/** What the id of a charter looks like: it stands in file names, addresses and citations. */
export const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** The expression of semver.org, without build metadata: two editions must never have one rank. */
const SEMVER =
  '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$';

const quoted = (value: Json): string => JSON.stringify(value);

/** The value as the file writes it, and what YAML made of it when that is another thing. */
const asWritten = (value: Json, field: string): string => {
  const written = field.replace(/^[^:=]*[:=]\s*/u, '').split(/\s+#/u)[0] as string;
  return typeof value === 'number' && String(value) !== written
    ? `${written} (a number, read as ${value})`
    : typeof value === 'string'
      ? quoted(value)
      : written;
};

/** A check of the whole value. */
const expects =
  (isSound: (value: Json) => boolean, ruleId: ParseRuleId, expected: string): Field['faults'] =>
  (value, written) =>
    isSound(value) ? [] : [{ ruleId, actual: asWritten(value, written), expected }];

const string = expects((value) => typeof value === 'string', 'unexpected-type', 'text');

/**
 * Whether a text is a well-formed BCP 47 tag, by the grammar that `Intl` holds.
 *
 * @example
 * isLanguageTag('fr-CA'); // true
 */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const DATES = `${DATE_NAMES.join(', ')}, each YYYY-MM-DD`;

function dateFaults(name: string, date: Json): readonly Fault[] {
  if (!(DATE_NAMES as readonly string[]).includes(name))
    return [{ ruleId: 'invalid-date', actual: quoted(name), expected: DATES }];
  if (typeof date === 'string' && isDate(date)) return [];
  const actual = `${name}: ${typeof date === 'string' ? date : quoted(date)}`;
  return [{ ruleId: 'invalid-date', actual, expected: 'a day of the calendar, YYYY-MM-DD' }];
}

const isMapping = (value: Json) => value !== null && typeof value === 'object' && !Array.isArray(value);
const datesFaults: Field['faults'] = (value, written) =>
  isMapping(value)
    ? Object.entries(value as object).flatMap(([name, date]) => dateFaults(name, date))
    : expects(isMapping, 'unexpected-type', DATES)(value, written);

/** What names a profile: an edition, or the work for all those that do not say. */
export const PROFILE = {
  schema: { enum: PROFILE_NAMES },
  sound: (value: Json | undefined): boolean => (PROFILE_NAMES as readonly (Json | undefined)[]).includes(value),
  expects: `one of ${PROFILE_NAMES.join(', ')}`,
} as const;

/** The front matter fields that the library reads; others are kept and left alone. */
export const FIELDS: readonly Field[] = [
  {
    key: 'charter',
    describes: 'Id of the charter that this is an edition of, e.g. `ia-ethique`.',
    schema: { type: 'string', pattern: KEY.source },
    faults: expects(
      (value) => typeof value === 'string' && KEY.test(value),
      'unexpected-type',
      'lower-case letters, digits and hyphens',
    ),
  },
  {
    key: 'version',
    describes: 'Semantic version of the edition, e.g. `1.0.0` or `2.0.0-draft.1`.',
    schema: { type: 'string', pattern: SEMVER },
    faults: expects(
      (value) => typeof value === 'string' && valid(value) === value,
      'invalid-version',
      'a semantic version such as 1.10.0',
    ),
  },
  {
    key: 'language',
    describes: 'Language of the text, a BCP 47 tag, e.g. `fr`.',
    schema: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
    faults: expects(
      (value) => typeof value === 'string' && isLanguageTag(value),
      'invalid-language',
      'a BCP 47 tag such as fr or en-GB',
    ),
  },
  { key: 'title', describes: 'Title of the edition.', schema: { type: 'string' }, faults: string },
  {
    key: 'status',
    describes: `Where the edition stands: ${STATUSES.map((status) => `\`${status}\``).join(', ')}.`,
    schema: { enum: STATUSES },
    faults: expects(
      (value) => (STATUSES as readonly Json[]).includes(value),
      'unknown-status',
      `one of ${STATUSES.join(', ')}`,
    ),
  },
  {
    key: 'standing',
    describes: 'What the text is worth when that is not obvious, e.g. `unofficial restatement`.',
    schema: { type: 'string' },
    faults: string,
  },
  {
    key: 'notice',
    describes: 'The sentence that says so to readers, shown at the head of every rendering.',
    schema: { type: 'string' },
    faults: string,
  },
  {
    key: 'dates',
    describes: `Known dates: ${DATE_NAMES.map((name) => `\`${name}\``).join(', ')}, each \`YYYY-MM-DD\`. An unknown date is left out.`,
    schema: {
      type: 'object',
      properties: Object.fromEntries(DATE_NAMES.map((name) => [name, { type: 'string', format: 'date' }])),
      additionalProperties: false,
    },
    faults: datesFaults,
  },
  {
    key: 'sources',
    describes: 'Ids of the sources (in `charter.yaml`) that the edition rests on.',
    schema: { type: 'array', items: { type: 'string' } },
    faults: expects(
      (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
      'unexpected-type',
      'a list of ids',
    ),
  },
  {
    key: 'profile',
    describes: `How the force of its words is read: ${PROFILE_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
    schema: PROFILE.schema,
    faults: expects(PROFILE.sound, 'unknown-profile', PROFILE.expects),
  },
];

/** The faults of one field; a field that no row describes has none. */
export function fieldFaults({ key, value, text }: FrontMatterField): readonly Fault[] {
  return FIELDS.find((field) => field.key === key)?.faults(value, text) ?? [];
}
