import { POINT_DATES, POINT_REASONS } from '../charter/index.js';
import {
  BUMPS,
  CHANGE_KINDS,
  DATE_NAMES,
  FATES,
  type Json,
  NODE_KINDS,
  SEAL_STATES,
  SEEN_STATES,
  STATUSES,
  TRANSLATION_FAULTS,
} from '../model/index.js';
import { FIELDS, WORK_FIELDS } from '../parse/index.js';

type Schema = { readonly [key: string]: Json };

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** A schema of an object whose every property is required, and which has no other. */
const exactly = (properties: Record<string, Json>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const list = (items: Json): Schema => ({ type: 'array', items });
const nullable = (type: string): Schema => ({ type: [type, 'null'] });
const described = (rows: readonly { key: string; describes: string; schema: Schema }[]): Schema =>
  Object.fromEntries(rows.map(({ key, describes, schema }) => [key, { description: describes, ...schema }]));

const point = exactly({
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
  offset: { type: 'integer', minimum: 0 },
});
const reference = exactly({
  charter: nullable('string'),
  version: nullable('string'),
  language: nullable('string'),
  digest: { type: 'string', pattern: '^sha256-[0-9a-f]{64}$' },
});
const excerpt = exactly({
  id: { type: 'string' },
  path: list({ type: 'string' }),
  text: { type: 'string' },
  position: { $ref: '#/$defs/position' },
});
const changeId = { type: 'string', pattern: '^[0-9a-f]{12}$' };
const change = exactly({
  id: changeId,
  partOf: { anyOf: [changeId, { type: 'null' }] },
  kind: { enum: CHANGE_KINDS },
  node: { enum: NODE_KINDS },
  rule: { type: 'string' },
  bump: { enum: BUMPS },
  review: { type: 'boolean' },
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  because: { type: 'string' },
  terms: list(exactly({ before: nullable('string'), after: nullable('string') })),
  before: list({ $ref: '#/$defs/excerpt' }),
  after: list({ $ref: '#/$defs/excerpt' }),
  words: list(exactly({ op: { enum: ['equal', 'delete', 'insert'] }, text: { type: 'string' } })),
});
const editSide = {
  anyOf: [
    exactly({ id: nullable('string'), at: { type: 'integer', minimum: 0 }, text: { type: 'string' } }),
    { type: 'null' },
  ],
};
const edit = exactly({ op: { enum: ['insert', 'delete', 'update', 'move'] }, before: editSide, after: editSide });
const pair = exactly({
  before: { type: 'string' },
  after: { type: 'string' },
  by: { type: 'string' },
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  alternative: {
    anyOf: [
      exactly({ id: { type: 'string' }, confidence: { type: 'number', minimum: 0, maximum: 1 } }),
      { type: 'null' },
    ],
  },
});
const correspondence = exactly({
  before: { type: 'string' },
  after: list(exactly({ id: { type: 'string' }, share: { type: 'number', minimum: 0, maximum: 1 } })),
});
const waiver = exactly({
  edition: { type: 'string' },
  change: changeId,
  bump: { enum: BUMPS },
  reason: { type: 'object', additionalProperties: { type: 'string' } },
  author: { type: 'string' },
  date: { type: 'string', format: 'date' },
});
const $defs = { position: exactly({ start: point, end: point }), excerpt, change, waiver };

const day = { type: 'string', format: 'date' };
const nullableEnum = (values: readonly string[]): Schema => ({ enum: [...values, null] });
const heading = exactly({ id: { type: 'string' }, text: { type: 'string' } });
const entry = exactly({
  change: { $ref: '#/$defs/change' },
  stake: { anyOf: [heading, { type: 'null' }] },
  link: { type: 'string' },
  reason: nullable('string'),
  waiver: { anyOf: [{ $ref: '#/$defs/waiver' }, { type: 'null' }] },
  echoes: list({ $ref: '#/$defs/entry' }),
});
const commit = exactly({
  id: { type: 'string', pattern: '^[0-9a-f]{40,64}$' },
  date: { type: 'string', format: 'date-time' },
  subject: { type: 'string' },
  tags: list({ type: 'string' }),
  path: { type: 'string' },
});
const release = exactly(
  {
    version: nullable('string'),
    title: nullable('string'),
    status: nullableEnum(STATUSES),
    standing: nullable('string'),
    notice: nullable('string'),
    dates: {
      type: 'object',
      properties: Object.fromEntries(DATE_NAMES.map((name) => [name, { type: 'string', format: 'date' }])),
      additionalProperties: false,
    },
    commit,
    from: nullable('string'),
    commitments: { type: 'integer', minimum: 0 },
    bump: nullableEnum(BUMPS),
    effectiveBump: nullableEnum(BUMPS),
    declaredBump: nullableEnum(BUMPS),
    sufficient: { type: 'boolean' },
    rewrite: { type: 'boolean' },
    counts: {
      type: 'object',
      properties: Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, { type: 'integer', minimum: 1 }])),
      additionalProperties: false,
    },
    fields: list({ type: 'string' }),
    groups: list(exactly({ kind: { enum: CHANGE_KINDS }, entries: list({ $ref: '#/$defs/entry' }) })),
  },
  ['commit'],
);

const digest = { type: 'string', pattern: '^sha256-[0-9a-f]{64}$' };
const localized = { type: 'object', additionalProperties: { type: 'string' } };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const seal = exactly({
  version: { type: 'string' },
  language: { type: 'string' },
  digest,
  metadata: digest,
  commitments: list(exactly({ id: { type: 'string' }, text: digest, metadata: digest })),
});
const erratum = exactly(
  {
    edition: { type: 'string' },
    language: { type: 'string' },
    date: { type: 'string', format: 'date' },
    reason: localized,
    digest,
  },
  ['language'],
);
const moved = exactly({
  before: { $ref: '#/$defs/position' },
  after: { $ref: '#/$defs/position' },
  deleted: { type: 'string' },
  inserted: { type: 'string' },
});
const verdict = exactly({
  version: { type: 'string' },
  language: { type: 'string' },
  state: { enum: SEAL_STATES },
  sealed: digest,
  found: orNull(digest),
  // Declared by a human, who may say more than the fields that are read.
  erratum: orNull({ ...erratum, additionalProperties: true }),
  moved: list(moved),
  changes: orNull(list({ $ref: '#/$defs/change' })),
  substance: list({ $ref: '#/$defs/change' }),
});
const seenStep = exactly({
  step: { type: 'string' },
  date: nullable('string'),
  body: localized,
  summary: localized,
  state: { enum: SEEN_STATES },
  digest: orNull(digest),
  edition: orNull(exactly({ version: { type: 'string' }, language: { type: 'string' } })),
  id: nullable('string'),
  changes: list({ $ref: '#/$defs/change' }),
  substance: list({ $ref: '#/$defs/change' }),
});

const strings = list({ type: 'string' });
const nodeAt = exactly({
  id: { type: 'string' },
  node: { enum: NODE_KINDS },
  path: strings,
  text: { type: 'string' },
});
const endingFields = {
  id: { type: 'string' },
  last: { type: 'string' },
  version: { type: 'string' },
  declared: { type: 'boolean' },
  reason: orNull(localized),
  instead: strings,
};
const moment = exactly({
  version: { type: 'string' },
  status: nullableEnum(STATUSES),
  dates: {
    type: 'object',
    properties: Object.fromEntries(DATE_NAMES.map((name) => [name, { type: 'string', format: 'date' }])),
    additionalProperties: false,
  },
  nodes: list(nodeAt),
  fates: { type: 'array', items: { enum: FATES }, minItems: 1 },
  changes: list({ $ref: '#/$defs/change' }),
  endings: list(exactly(endingFields)),
});

const translated = exactly({
  fault: { enum: TRANSLATION_FAULTS },
  source: { anyOf: [{ $ref: '#/$defs/excerpt' }, { type: 'null' }] },
  translation: { anyOf: [{ $ref: '#/$defs/excerpt' }, { type: 'null' }] },
  expected: nullable('string'),
  actual: nullable('string'),
  change: {
    anyOf: [
      exactly({
        since: nullable('string'),
        reviewed: { type: 'boolean' },
        kind: nullableEnum(CHANGE_KINDS),
        bump: nullableEnum(BUMPS),
        because: nullable('string'),
      }),
      { type: 'null' },
    ],
  },
  because: { type: 'string' },
});
const translation = exactly({
  language: { type: 'string' },
  exists: { type: 'boolean' },
  paired: { type: 'integer', minimum: 0 },
  blocks: { type: 'integer', minimum: 0 },
  findings: list(translated),
});

/** The JSON Schemas that the package publishes, by file name. Lists and fields come from their tables. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  'front-matter': {
    $schema: DRAFT,
    title: 'Front matter of an edition',
    type: 'object',
    properties: described(FIELDS),
    additionalProperties: true,
  },
  charter: {
    $schema: DRAFT,
    title: 'charter.yaml: the work behind the editions',
    type: 'object',
    properties: described(WORK_FIELDS),
    required: WORK_FIELDS.filter(({ required }) => required).map(({ key }) => key),
    additionalProperties: true,
  },
  'charter-diff-1': {
    $schema: DRAFT,
    title: 'charter-diff/1: what differs between two editions',
    ...exactly(
      {
        schema: { const: 'charter-diff/1' },
        before: reference,
        after: reference,
        bump: { enum: BUMPS },
        effectiveBump: { enum: BUMPS },
        waivers: list({ $ref: '#/$defs/waiver' }),
        declaredBump: nullableEnum(BUMPS),
        rewrite: { type: 'boolean' },
        changes: list({ $ref: '#/$defs/change' }),
        edits: list(edit),
        correspondences: list(correspondence),
        pairs: list(pair),
      },
      ['correspondences', 'pairs'],
    ),
    $defs,
  },
  'charter-changelog-1': {
    $schema: DRAFT,
    title: 'charter-changelog/1: what each edition of a charter brought',
    ...exactly({
      schema: { const: 'charter-changelog/1' },
      charter: nullable('string'),
      title: nullable('string'),
      language: nullable('string'),
      releases: list(release),
    }),
    $defs: { ...$defs, entry },
  },
  'charter-git-setup-1': {
    $schema: DRAFT,
    title: 'charter-git-setup/1: what charter git setup set, and what it found',
    ...exactly({
      schema: { const: 'charter-git-setup/1' },
      settings: list(exactly({ key: { type: 'string' }, value: { type: 'string' }, was: nullable('string') })),
      attributes: list(exactly({ file: { type: 'string' }, line: { type: 'string' }, present: { type: 'boolean' } })),
    }),
  },
  'charter-at-1': {
    $schema: DRAFT,
    title: 'charter-at/1: which edition was in force on a day, or why none',
    ...exactly({
      schema: { const: 'charter-at/1' },
      charter: { type: 'string' },
      language: { type: 'string' },
      day,
      by: { enum: POINT_DATES },
      version: nullable('string'),
      reason: { enum: POINT_REASONS },
      since: { anyOf: [day, { type: 'null' }] },
      until: { anyOf: [day, { type: 'null' }] },
      next: { anyOf: [exactly({ version: { type: 'string' }, since: day }), { type: 'null' }] },
      undated: list({ type: 'string' }),
      pending: list(exactly({ id: { type: 'string' }, from: day })),
    }),
  },
  'charter-citation-1': {
    $schema: DRAFT,
    title: 'charter-citation/1: what a citation names',
    ...exactly({
      schema: { const: 'charter-citation/1' },
      citation: { type: 'string' },
      sentence: { type: 'string' },
      permalink: nullable('string'),
      charter: { type: 'string' },
      version: { type: 'string' },
      language: nullable('string'),
      id: nullable('string'),
      status: nullableEnum(STATUSES),
      standing: nullable('string'),
      notice: nullable('string'),
      digest,
      text: nullable('string'),
      became: orNull(
        exactly({
          to: { type: 'string' },
          fate: { enum: FATES },
          fates: { type: 'array', items: { enum: FATES }, minItems: 1 },
          now: list(nodeAt),
          others: list(nodeAt),
          endings: list(exactly(endingFields)),
          reasons: strings,
        }),
      ),
    }),
  },
  'charter-lock-1': {
    $schema: DRAFT,
    title: 'charter-lock/1: charter.lock.json, the seals of a charter',
    ...exactly({
      schema: { const: 'charter-lock/1' },
      reader: { type: 'string' },
      charter: { type: 'string' },
      seals: list(seal),
    }),
  },
  'charter-seals-1': {
    $schema: DRAFT,
    title: 'charter-seals/1: what the sealed editions of a charter are worth',
    ...exactly({
      schema: { const: 'charter-seals/1' },
      charter: { type: 'string' },
      sound: { type: 'boolean' },
      editions: list(verdict),
    }),
    $defs,
  },
  'charter-seen-1': {
    $schema: DRAFT,
    title: 'charter-seen/1: which steps of governance saw an edition or a commitment',
    ...exactly({
      schema: { const: 'charter-seen/1' },
      charter: { type: 'string' },
      version: nullable('string'),
      language: nullable('string'),
      id: nullable('string'),
      text: nullable('string'),
      steps: list(seenStep),
    }),
    $defs,
  },
  'charter-history-1': {
    $schema: DRAFT,
    title: 'charter-history/1: the life of a commitment through the editions of a language',
    ...exactly({
      schema: { const: 'charter-history/1' },
      charter: { type: 'string' },
      language: { type: 'string' },
      id: { type: 'string' },
      moments: list(moment),
    }),
    $defs,
  },
  'charter-lineage-1': {
    $schema: DRAFT,
    title: 'charter-lineage/1: what is declared of the ids of a charter, and what is not',
    ...exactly({
      schema: { const: 'charter-lineage/1' },
      charter: { type: 'string' },
      language: { type: 'string' },
      versions: strings,
      declared: list(
        exactly({
          edition: { type: 'string' },
          from: { type: 'string' },
          to: strings,
          instead: strings,
          reason: orNull(localized),
        }),
      ),
      missing: list(
        exactly({
          edition: { type: 'string' },
          from: strings,
          to: strings,
          confidence: { type: 'number', minimum: 0, maximum: 1 },
        }),
      ),
      tombstones: list(exactly({ ...endingFields, was: nodeAt })),
    }),
  },
  'charter-adoption-1': {
    $schema: DRAFT,
    title: 'charter-adoption/1: a document that became a charter',
    ...exactly({
      schema: { const: 'charter-adoption/1' },
      charter: { type: 'string' },
      language: { type: 'string' },
      editions: list(
        exactly({
          version: { type: 'string' },
          from: { type: 'string' },
          path: { type: 'string' },
          own: { type: 'integer', minimum: 0 },
          kept: { type: 'integer', minimum: 0 },
          back: { type: 'integer', minimum: 0 },
          fresh: { type: 'integer', minimum: 0 },
          without: strings,
          bump: nullableEnum(BUMPS),
        }),
      ),
      lineage: list(exactly({ edition: { type: 'string' }, from: strings, to: strings })),
    }),
  },
  'charter-translations-1': {
    $schema: DRAFT,
    title: 'charter-translations/1: how the translations of an edition stand',
    ...exactly({
      schema: { const: 'charter-translations/1' },
      charter: nullable('string'),
      version: nullable('string'),
      source: nullable('string'),
      translations: list(translation),
    }),
    $defs: { position: $defs.position, excerpt },
  },
};
