import type { Charter } from '../charter/index.js';
import { diff, RULES } from '../diff/index.js';
import { CHANGE_KINDS, type Message, walk } from '../model/index.js';
import { lineagePlaces, sentence as parseSentence } from '../parse/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { lineageMessages } from './lineage.js';
import { type CheckedFile, message } from './message.js';
import { CHECK_RULES, type CheckRuleId } from './rules.js';

/** Ids that a node names in an attribute, separated by white space or commas. */
const listed = (value: string | undefined): readonly string[] => value?.split(/[\s,]+/u).filter(Boolean) ?? [];

/** What the front matter of a file says, or does not say, against the folder that it lies in. */
function headMessages({ path, version, language, edition }: CheckedFile, charterId: string): Message[] {
  const fields = new Map(edition.frontMatter?.fields.map((field) => [field.key, field]));
  const compare = (ruleId: CheckRuleId, key: string, actual: string | null, expected: string): Message[] => {
    const field = fields.get(key);
    if (!field)
      return [message('missing-field', path, edition.frontMatter?.position ?? null, key, `${key}: ${expected}`)];
    // A faulty value is the parser's to report.
    return actual === null || actual === expected ? [] : [message(ruleId, path, field.position, actual, expected)];
  };
  return [
    ...compare('charter-mismatch', 'charter', edition.charter, charterId),
    ...compare('version-mismatch', 'version', edition.version, version),
    ...compare('language-mismatch', 'language', edition.language, language),
  ];
}

/** Sources that an edition rests on, in its front matter or for one node, and that `charter.yaml` does not have. */
function sourceMessages({ path, edition }: CheckedFile, { work }: Charter): Message[] {
  const known = Object.keys(work.sources);
  const field = edition.frontMatter?.fields.find(({ key }) => key === 'sources');
  const rests = Array.isArray(field?.value) ? field.value.map((id) => ({ id: String(id), place: field.position })) : [];
  const named = [...walk(edition)].flatMap(({ node }) =>
    listed(node.attributes.values.source).map((id) => ({ id, place: node.position })),
  );
  return [...rests, ...named]
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) =>
      message('unknown-source', path, place, id, `one of charter.yaml: ${known.join(', ') || 'none'}`),
    );
}

/** Origins that a node names and that no earlier edition has. */
function originMessages({ path, version, language, edition }: CheckedFile, charter: Charter): Message[] {
  const naming = [...walk(edition)].flatMap(({ node }) =>
    listed(node.attributes.values.from).map((id) => ({ id, place: node.position })),
  );
  if (naming.length === 0) return [];
  const earlier = charter.editions.filter(
    (head) => head.language === language && charter.versions.indexOf(head.version) < charter.versions.indexOf(version),
  );
  const known = new Set(earlier.flatMap((head) => [...walk(charter.edition(head))].map(({ node }) => node.id)));
  return naming
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => message('unknown-origin', path, place, id, 'an id of an earlier edition'));
}

/** Files that are one edition: BCP 47 tags are the same in any case, and a folder that tells them apart may hold both. */
function twinMessages(files: readonly CheckedFile[]): Message[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, version, language }) => {
    const name = `${version}/${language.toLowerCase()}`;
    const other = first.get(name);
    first.set(name, other ?? path);
    return other === undefined ? [] : [message('duplicate-edition', path, null, name, `one file: ${other} is it too`)];
  });
}

/** Folders that look like editions and are none, as warnings. */
export const unreadMessages = (folders: readonly string[]): readonly Message[] =>
  folders.map((folder) =>
    message('unread-folder', folder, null, folder.split(/[\\/]/u).at(-1) ?? folder, 'a version such as 1.2.0'),
  );

/** Ids of all that an edition changed since the one before, in every language. */
function changesOf(charter: Charter, version: string): ReadonlySet<string> {
  const versionBefore = charter.versions[charter.versions.indexOf(version) - 1];
  const ids = charter.languages.flatMap((language) => {
    const has = (one: string | undefined) =>
      charter.editions.some((head) => head.version === one && head.language === language);
    if (versionBefore === undefined || !has(versionBefore) || !has(version)) return [];
    const [before, after] = [versionBefore, version].map((one) => charter.edition({ version: one, language }));
    return before && after ? diff(before, after, { lineage: charter.work.lineage }).changes.map(({ id }) => id) : [];
  });
  return new Set(ids);
}

/** Waivers of changes that there are not, or not any more: the text moved on, and a human must decide again. */
function waiverMessages(charter: Charter, path: string): Message[] {
  const { waivers } = charter.work;
  const editions = [...new Set(waivers.map(({ edition }) => edition))].filter((one) => charter.versions.includes(one));
  const known = new Map(editions.map((version) => [version, changesOf(charter, version)]));
  return waivers
    .filter(({ edition, change }) => known.get(edition)?.has(change) === false)
    .map(({ edition, change }) =>
      message('stale-waiver', path, null, change, `the id of a change that ${edition} brings`),
    );
}

/**
 * Faults between the files of a charter: a front matter against its folder, sources and origins that
 * are nowhere, a lineage or a waiver of nothing that is there, ids that are lost or name another promise. The faults
 * inside each file are the parser's.
 *
 * @param path where `charter.yaml` is, for messages
 * @param yaml its text, for the places of its lineage; they are left out when none is given
 * @example
 * checkCharter(charter, files).filter(({ severity }) => severity === 'error');
 */
export function checkCharter(
  charter: Charter,
  files: readonly CheckedFile[],
  path = 'charter.yaml',
  yaml = '',
): readonly Message[] {
  const { lineage, waivers, errata } = charter.work;
  const places = lineagePlaces(yaml);
  const unknown = [...lineage.map((entry, i) => ({ ...entry, place: places[i] ?? null })), ...waivers, ...errata]
    .filter(({ edition }) => !charter.versions.includes(edition))
    .map(({ edition, ...entry }) =>
      message(
        'unknown-edition',
        path,
        'place' in entry ? entry.place : null,
        edition,
        `one of ${charter.versions.join(', ') || 'none'}`,
      ),
    );
  const known = [...CHANGE_KINDS, ...RULES.map(({ id }) => id)] as readonly string[];
  const unruled = Object.keys(charter.work.policy)
    .filter((name) => !known.includes(name))
    .map((name) => message('unknown-rule', path, null, name, 'a kind or a rule of change: charter rules'));
  return [
    ...unknown,
    ...unruled,
    ...waiverMessages(charter, path),
    ...twinMessages(files),
    ...lineageMessages(charter, files, path, places),
    ...files.flatMap((file) => [
      // The front matter of a document of others says what its own tools ask.
      ...(charter.work.foreign ? [] : [...headMessages(file, charter.work.id), ...sourceMessages(file, charter)]),
      ...originMessages(file, charter),
    ]),
  ];
}

/**
 * Any message of the library as one sentence in a language.
 *
 * @example
 * sentence(message, 'fr');
 */
export function sentence(message: Message, language: PhraseLanguage): string {
  const rule = Object.hasOwn(CHECK_RULES, message.ruleId) ? CHECK_RULES[message.ruleId as CheckRuleId] : null;
  return rule ? rule.sentence[language](message.actual, message.expected) : parseSentence(message, language);
}

export { digestMessages } from './digests.js';
export type { CheckedFile } from './message.js';
export { CHECK_RULES, type CheckRuleId } from './rules.js';
