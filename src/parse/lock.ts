import { valid } from 'semver';
import { isNode, parseDocument } from 'yaml';
import type { CommitmentSeal, Json, Lock, Message, Seal } from '../model/index.js';
import { isLanguageTag } from './fields.js';
import { Lines } from './lines.js';
import { reporter } from './report.js';
import { DIGEST } from './work.js';

/** The schema that this version reads and writes, and which versions read it. */
export const LOCK_SCHEMA = 'charter-lock/1';
export const LOCK_READER = 'charter-as-code >=0.1.0';

/** A path into JSON: keys and indices. */
type Path = readonly (string | number)[];
type Fault = { readonly path: Path; readonly actual: string; readonly expected: string };

interface LockField {
  readonly key: string;
  readonly sound: (value: Json) => boolean;
  readonly expects: string;
}

const isText = (value: Json): boolean => typeof value === 'string';
const isDigest = (value: Json): boolean => typeof value === 'string' && DIGEST.test(value);
const digest = (key: string): LockField => ({ key, sound: isDigest, expects: 'sha256- and 64 hexadecimal digits' });
const list = (key: string): LockField => ({ key, sound: Array.isArray, expects: 'a list' });

const LOCK_FIELDS: readonly LockField[] = [
  { key: 'schema', sound: (value) => value === LOCK_SCHEMA, expects: LOCK_SCHEMA },
  { key: 'reader', sound: isText, expects: 'text' },
  { key: 'charter', sound: isText, expects: 'the id of the charter' },
  list('seals'),
];
const SEAL_FIELDS: readonly LockField[] = [
  {
    key: 'version',
    sound: (value) => typeof value === 'string' && valid(value) === value,
    expects: 'a semantic version',
  },
  { key: 'language', sound: (value) => typeof value === 'string' && isLanguageTag(value), expects: 'a BCP 47 tag' },
  digest('digest'),
  digest('metadata'),
  list('commitments'),
];
const COMMITMENT_FIELDS: readonly LockField[] = [
  { key: 'id', sound: isText, expects: 'text' },
  digest('text'),
  digest('metadata'),
];

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Long values are quoted by their start. */
const shown = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** What is wrong with an object by its fields: it has all of them and no other, so that nothing is lost in writing. */
function* objectFaults(value: Json, fields: readonly LockField[], path: Path): Generator<Fault> {
  if (!isObject(value)) {
    yield { path, actual: shown(value), expected: `an object with ${fields.map(({ key }) => key).join(', ')}` };
    return;
  }
  for (const { key, sound, expects } of fields) {
    if (!Object.hasOwn(value, key)) yield { path, actual: `no ${key}`, expected: `${key}: ${expects}` };
    else if (!sound(value[key] as Json))
      yield { path: [...path, key], actual: `${key}: ${shown(value[key] as Json)}`, expected: expects };
  }
  for (const key of Object.keys(value))
    if (!fields.some((field) => field.key === key))
      yield { path: [...path, key], actual: `the field ${key}`, expected: fields.map((field) => field.key).join(', ') };
}

/** Whether a row has nothing wrong, asked first: a lock has a hundred rows an edition, and its reading is timed. */
const isSound = (row: Json, fields: readonly LockField[]): boolean =>
  isObject(row) &&
  Object.keys(row).length === fields.length &&
  fields.every(({ key, sound }) => Object.hasOwn(row, key) && sound(row[key] as Json));

function* lockFaults(data: Json): Generator<Fault> {
  yield* objectFaults(data, LOCK_FIELDS, []);
  const seals = isObject(data) && Array.isArray(data.seals) ? (data.seals as readonly Json[]) : [];
  const named = new Set<string>();
  for (const [i, seal] of seals.entries()) {
    yield* objectFaults(seal, SEAL_FIELDS, ['seals', i]);
    if (!isObject(seal)) continue;
    const name = `${seal.version}/${seal.language}`;
    if (named.has(name)) yield { path: ['seals', i], actual: `a second seal of ${name}`, expected: 'one an edition' };
    named.add(name);
    const rows = Array.isArray(seal.commitments) ? (seal.commitments as readonly Json[]) : [];
    for (const [j, row] of rows.entries())
      if (!isSound(row, COMMITMENT_FIELDS)) yield* objectFaults(row, COMMITMENT_FIELDS, ['seals', i, 'commitments', j]);
  }
}

/** Where a value stands in JSON; JSON is YAML, and this parser keeps places. Asked for when there is a fault only. */
function placeIn(json: string): (path: Path) => readonly [number, number] {
  const document = parseDocument(json, { logLevel: 'silent', prettyErrors: false });
  return (path) => {
    const node = document.getIn(path, true);
    const range = isNode(node) ? node.range : null;
    return range ? [range[0], range[1]] : [0, 0];
  };
}

/** Where text stops being JSON, as V8 says: at a position, or at the end of a text that breaks off. */
function breakOf(json: string, cause: unknown): number {
  const [, at] = /position (\d+)/.exec((cause as Error).message) ?? [];
  return at === undefined ? json.length : Math.min(Number(at), json.length);
}

/** The number of a schema of ours that is newer than the one that is read; null for any other value. */
function newerSchema(data: Json): string | null {
  const schema = isObject(data) ? data.schema : null;
  const [, number] = /^charter-lock\/([1-9]\d*)$/.exec(typeof schema === 'string' ? schema : '') ?? [];
  return number !== undefined && Number(number) > 1 ? (schema as string) : null;
}

/**
 * Reads a lock. Never throws on a text: a lock that breaks off, that lacks a field or that is of a newer schema is
 * read as none, with a message that has its place.
 *
 * @param json the text of `charter.lock.json`
 * @returns the lock, or null, and what is wrong with the file
 * @example
 * readLock(await readText('charter/charter.lock.json')).lock?.seals.length; // 2
 */
export function readLock(
  json: string,
  path: string | null = null,
): { readonly lock: Lock | null; readonly messages: readonly Message[] } {
  const { messages, report } = reporter(path);
  let data: Json;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    const at = breakOf(json, cause);
    // A text that breaks off is quoted by its end: no word of ours stands in a sentence of another language.
    const end = json.trimEnd();
    const found = at >= end.length ? `…${end.replace(/\s+/gu, ' ').slice(-20)}` : `${JSON.stringify(json.charAt(at))}`;
    report('malformed-lock', new Lines(json).position(at, at), found, 'JSON, whole, as charter seal writes it');
    return { lock: null, messages };
  }
  const newer = newerSchema(data);
  if (newer !== null) {
    const reader = isObject(data) && typeof data.reader === 'string' ? data.reader : 'a later charter-as-code';
    report('newer-lock', new Lines(json).position(0, 0), `${newer} (${shown(reader).slice(1, -1)})`, LOCK_SCHEMA);
    return { lock: null, messages };
  }
  const faults = [...lockFaults(data)];
  if (faults.length === 0) return { lock: data as unknown as Lock, messages };
  const [lines, place] = [new Lines(json), placeIn(json)];
  for (const fault of faults)
    report('malformed-lock', lines.position(...place(fault.path)), fault.actual, fault.expected);
  return { lock: null, messages };
}

const row = ({ id, text, metadata }: CommitmentSeal): string => `        ${JSON.stringify({ id, text, metadata })}`;

const written = ({ version, language, digest, metadata, commitments }: Seal): string =>
  `    {
      "version": ${JSON.stringify(version)},
      "language": ${JSON.stringify(language)},
      "digest": ${JSON.stringify(digest)},
      "metadata": ${JSON.stringify(metadata)},
      "commitments": [${commitments.length > 0 ? `\n${commitments.map(row).join(',\n')}\n      ` : ''}]
    }`;

/**
 * A lock as text: one line a commitment, so that a review and a merge see commitments. The same lock gives the same
 * bytes.
 *
 * @example
 * writeLock(lock).startsWith('{\n  "schema": "charter-lock/1"'); // true
 */
export const writeLock = ({ schema, reader, charter, seals }: Lock): string => `{
  "schema": ${JSON.stringify(schema)},
  "reader": ${JSON.stringify(reader)},
  "charter": ${JSON.stringify(charter)},
  "seals": [${seals.length > 0 ? `\n${seals.map(written).join(',\n')}\n  ` : ''}]
}
`;
