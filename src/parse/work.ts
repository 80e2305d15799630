import { valid } from 'semver';
import {
  BUMPS,
  type Erratum,
  type GovernanceStep,
  isDate,
  isPermalink,
  type Json,
  type Lineage,
  type Localized,
  type Message,
  PERMALINK_NAMES,
  PROFILE_NAMES,
  type Profile,
  type Source,
  type TranslationReview,
  type Waiver,
  type Work,
} from '../model/index.js';
import { isLanguageTag, KEY, PROFILE, type Schema } from './fields.js';
import { readYaml } from './front-matter.js';
import { Lines } from './lines.js';
import { reporter } from './report.js';

const LOCALIZED: Schema = { type: 'object', additionalProperties: { type: 'string' } };
/** The id of a change: 12 hexadecimal digits. */
const CHANGE_ID = /^[0-9a-f]{12}$/;
/** A digest: `sha256-` and 64 hexadecimal digits. */
export const DIGEST = /^sha256-[0-9a-f]{64}$/;
const DIGEST_SCHEMA: Schema = { type: 'string', pattern: DIGEST.source };
const IDS: Schema = { type: 'array', items: { type: 'string' } };

/** A field of `charter.yaml`: one row serves the reader, the JSON Schema and the docs. */
export interface WorkField {
  readonly key: string;
  readonly describes: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly sound: Sound;
  /** What a sound value is, in words. */
  readonly expects: string;
}

type Sound = (value: Json | undefined) => boolean;

const isText: Sound = (value) => typeof value === 'string';
const isTag: Sound = (value) => typeof value === 'string' && isLanguageTag(value);
const isKey: Sound = (value) => typeof value === 'string' && KEY.test(value);
const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLocalized: Sound = (value) =>
  isObject(value) && Object.entries(value).every(([tag, said]) => isLanguageTag(tag) && isText(said));
const optional =
  (sound: Sound): Sound =>
  (value) =>
    value === undefined || sound(value);
const listOf =
  (sound: Sound): Sound =>
  (value) =>
    Array.isArray(value) && value.every(sound);
/** An object whose named properties are sound; it may have others. */
const record =
  (properties: Readonly<Record<string, Sound>>): Sound =>
  (value) =>
    isObject(value) && Object.entries(properties).every(([key, sound]) => sound(value[key]));

const isSource = record({ title: isText, publisher: optional(isText), date: optional(isText), url: optional(isText) });
const isDigest: Sound = (value) => typeof value === 'string' && DIGEST.test(value);
const isDay: Sound = (value) => typeof value === 'string' && isDate(value);
const isStep = record({
  step: isText,
  date: optional(isText),
  body: optional(isLocalized),
  summary: isLocalized,
  source: optional(isText),
  digest: optional(isDigest),
  digests: optional(listOf(isDigest)),
});
const isVersion: Sound = (value) => typeof value === 'string' && valid(value) === value;
const isEntry = record({
  edition: isVersion,
  from: listOf(isText),
  to: listOf(isText),
  instead: optional(listOf(isText)),
  reason: optional(isLocalized),
});
const isBump: Sound = (value) => (BUMPS as readonly (Json | undefined)[]).includes(value);
const isWaiver = record({
  edition: isText,
  change: (value) => typeof value === 'string' && CHANGE_ID.test(value),
  bump: isBump,
  reason: isLocalized,
  author: isText,
  date: isDay,
});
const isReview = record({ language: isTag, id: isText, digest: isDigest, date: isDay, by: optional(isText) });
const isErratum = record({
  edition: isText,
  language: optional(isTag),
  date: isDay,
  reason: isLocalized,
  digest: isDigest,
});
const sources: Sound = (value) => isObject(value) && Object.values(value).every(isSource);

/** The fields of `charter.yaml`; others are kept as they are. */
export const WORK_FIELDS: readonly WorkField[] = [
  {
    key: 'id',
    describes: 'Permanent key of the charter.',
    required: true,
    schema: { type: 'string', pattern: KEY.source },
    sound: isKey,
    expects: 'lower-case letters, digits and hyphens',
  },
  {
    key: 'titles',
    describes: 'Title by language.',
    required: true,
    schema: LOCALIZED,
    sound: isLocalized,
    expects: 'a text by language: { fr: …, en: … }',
  },
  {
    key: 'publisher',
    describes: 'Who publishes this text.',
    required: false,
    schema: { type: 'string' },
    sound: isText,
    expects: 'text',
  },
  {
    key: 'about',
    describes: 'What the charter is, by language.',
    required: false,
    schema: LOCALIZED,
    sound: isLocalized,
    expects: 'a text by language: { fr: …, en: … }',
  },
  {
    key: 'language',
    describes: 'The authoritative language, a BCP 47 tag.',
    required: true,
    schema: { type: 'string' },
    sound: isTag,
    expects: 'a BCP 47 tag such as fr or en-GB',
  },
  {
    key: 'profile',
    describes: `How the editions that do not say are read: ${PROFILE_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
    required: false,
    schema: PROFILE.schema,
    sound: PROFILE.sound,
    expects: PROFILE.expects,
  },
  {
    key: 'foreign',
    describes:
      'True when the editions are documents of others: no front matter is asked of them, and all their list items and paragraphs are commitments.',
    required: false,
    schema: { type: 'boolean' },
    sound: (value) => typeof value === 'boolean',
    expects: 'true or false',
  },
  {
    key: 'permalink',
    describes: 'Address of what is cited, with `{charter}`, `{version}`, `{language}` and `{id}` in it.',
    required: false,
    schema: { type: 'string' },
    sound: (value) => typeof value === 'string' && isPermalink(value),
    expects: `an address with ${PERMALINK_NAMES.map((name) => `{${name}}`).join(', ')} only in braces`,
  },
  {
    key: 'sources',
    describes: 'What the charter rests on or cites, by id: `title`, `publisher`, `date`, `url`.',
    required: false,
    schema: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string' },
          publisher: { type: 'string' },
          date: { type: 'string' },
          url: { type: 'string' },
        },
      },
    },
    sound: sources,
    expects: 'sources by id, each with a title, and publisher, date and url as text',
  },
  {
    key: 'governance',
    describes:
      'How the charter was made and lives, in order of time: `step`, `date`, `body`, `summary`, `source`, `digest` or `digests`.',
    required: false,
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['step', 'summary'],
        properties: {
          step: { type: 'string' },
          date: { type: 'string' },
          body: LOCALIZED,
          summary: LOCALIZED,
          source: { type: 'string' },
          digest: DIGEST_SCHEMA,
          digests: { type: 'array', items: DIGEST_SCHEMA },
        },
      },
    },
    sound: listOf(isStep),
    expects: 'a list of steps, each with a step, a summary by language, a date as text, and digests as sha256-…',
  },
  {
    key: 'lineage',
    describes:
      'What became of commitments whose id an edition no longer has: `edition`, `from`, `to` (empty: withdrawn), `instead`, `reason`.',
    required: false,
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['edition', 'from', 'to'],
        properties: { edition: { type: 'string' }, from: IDS, to: IDS, instead: IDS, reason: LOCALIZED },
      },
    },
    sound: listOf(isEntry),
    expects: 'a list of entries, each with an edition (its version), from and to',
  },
  {
    key: 'policy',
    describes: 'What a kind or a rule of change requires here, where it is not the default: `reworded: major`.',
    required: false,
    schema: { type: 'object', additionalProperties: { enum: BUMPS } },
    sound: (value) => isObject(value) && Object.values(value).every(isBump),
    expects: `a bump by kind or rule: ${BUMPS.join(', ')}`,
  },
  {
    key: 'waivers',
    describes:
      'Changes that are to require less than their rule says: `edition`, `change` (its id), `bump`, `reason`, `author`, `date`.',
    required: false,
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['edition', 'change', 'bump', 'reason', 'author', 'date'],
        properties: {
          edition: { type: 'string' },
          change: { type: 'string', pattern: CHANGE_ID.source },
          bump: { enum: BUMPS },
          reason: LOCALIZED,
          author: { type: 'string' },
          date: { type: 'string', format: 'date' },
        },
      },
    },
    sound: listOf(isWaiver),
    expects: 'a list of waivers, each with an edition, the id of a change, a bump, a reason, an author and a date',
  },
  {
    key: 'errata',
    describes:
      'Corrections of form to sealed editions: `edition`, `language`, `date`, `reason`, `digest` (of the corrected file).',
    required: false,
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['edition', 'date', 'reason', 'digest'],
        properties: {
          edition: { type: 'string' },
          language: { type: 'string' },
          date: { type: 'string', format: 'date' },
          reason: LOCALIZED,
          digest: DIGEST_SCHEMA,
        },
      },
    },
    sound: listOf(isErratum),
    expects: 'a list of errata, each with an edition, a date, a reason and the digest of the corrected file',
  },
  {
    key: 'translations',
    describes:
      'Reviews of translations, the last of a block counts: `language`, `id`, `digest` (of the source’s words), `date`, `by`.',
    required: false,
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['language', 'id', 'digest', 'date'],
        properties: {
          language: { type: 'string' },
          id: { type: 'string' },
          digest: DIGEST_SCHEMA,
          date: { type: 'string', format: 'date' },
          by: { type: 'string' },
        },
      },
    },
    sound: listOf(isReview),
    expects: 'a list of reviews, each with a language, an id, the digest of the source and a date',
  },
];

/**
 * Reads `charter.yaml`. Never throws on a text: what is faulty is reported with its place and read as absent.
 *
 * @param yaml the text of the file
 * @returns the work, and what is wrong with the file
 * @example
 * readWork('id: ours\ntitles: { en: Our charter }\nlanguage: en\n').work.id; // 'ours'
 */
export function readWork(
  yaml: string,
  path: string | null = null,
): { readonly work: Work; readonly messages: readonly Message[] } {
  const { messages, report } = reporter(path);
  const lines = new Lines(yaml);
  const fields = readYaml(yaml, 0, lines, (start, end, actual, expected) =>
    report('malformed-work', lines.position(start, end), actual, expected),
  );
  const sound = new Map<string, Json>();
  for (const { key, value, position } of fields) {
    const field = WORK_FIELDS.find((one) => one.key === key);
    if (field?.sound(value) ?? true) sound.set(key, value);
    else report('malformed-work', position, `${key}: ${JSON.stringify(value)}`, field?.expects ?? '');
  }
  for (const { key, required } of WORK_FIELDS) {
    if (required && !fields.some((field) => field.key === key))
      report('malformed-work', lines.position(0, 0), `no ${key}`, `the field ${key}`);
  }
  const known = new Set(WORK_FIELDS.map(({ key }) => key));
  const work: Work = {
    id: (sound.get('id') as string | undefined) ?? '',
    titles: (sound.get('titles') as Localized | undefined) ?? {},
    publisher: (sound.get('publisher') as string | undefined) ?? null,
    about: (sound.get('about') as Localized | undefined) ?? {},
    language: (sound.get('language') as string | undefined) ?? 'en',
    profile: (sound.get('profile') as Profile | undefined) ?? null,
    foreign: sound.get('foreign') === true,
    permalink: (sound.get('permalink') as string | undefined) ?? null,
    sources: (sound.get('sources') as Record<string, Source> | undefined) ?? {},
    governance: (sound.get('governance') as GovernanceStep[] | undefined) ?? [],
    lineage: (sound.get('lineage') as Lineage[] | undefined) ?? [],
    policy: (sound.get('policy') as Work['policy'] | undefined) ?? {},
    waivers: (sound.get('waivers') as Waiver[] | undefined) ?? [],
    errata: (sound.get('errata') as Erratum[] | undefined) ?? [],
    translations: (sound.get('translations') as TranslationReview[] | undefined) ?? [],
    other: Object.fromEntries([...sound].filter(([key]) => !known.has(key))),
  };
  return { work, messages };
}
