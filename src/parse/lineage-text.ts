import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Lineage, Position } from '../model/index.js';
import { Lines } from './lines.js';
import { readWork } from './work.js';

/** The entries of `lineage` in a `charter.yaml`: the list with its nodes of YAML; null when there is none. */
function listOf(yaml: string) {
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const list = isMap(contents) ? contents.get('lineage', true) : null;
  return isSeq<{ range?: readonly [number, number, number] | null }>(list) ? list : null;
}

/** Where the key `lineage` stands that has no value; null when there is none such. */
function emptyKey(yaml: string): number | null {
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'lineage') : undefined;
  const empty = pair && (pair.value === null || (isScalar(pair.value) && pair.value.value === null));
  return empty && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
}

/** Where each entry of the lineage stands in `charter.yaml`, in its order. */
export function lineagePlaces(yaml: string): readonly Position[] {
  const lines = new Lines(yaml);
  return (listOf(yaml)?.items ?? []).flatMap(({ range }) => (range ? [lines.position(range[0], range[1])] : []));
}

const written = (entries: readonly Lineage[], indent: string): string =>
  entries
    .map(({ edition, from, to, instead, reason }) => {
      const list = (ids: readonly string[]) => stringify(ids, { collectionStyle: 'flow', lineWidth: 0 }).trim();
      const why = reason ? `\n  reason: ${stringify(reason, { collectionStyle: 'flow', lineWidth: 0 }).trim()}` : '';
      const other = instead ? `\n  instead: ${list(instead)}` : '';
      const ask = to.length === 0 && !reason ? ' # withdrawn: say why, reason: { en: … }' : '';
      return `- edition: ${edition}\n  from: ${list(from)}\n  to: ${list(to)}${ask}${other}${why}`.replace(
        /^/gm,
        indent,
      );
    })
    .join('\n');

/**
 * A `charter.yaml` with more entries of lineage. All the rest stays as it is, comments included.
 *
 * @throws {SyntaxError} when the file cannot take them where they would stand, and must be written by hand
 * @example
 * withLineage('id: a\n', [{ edition: '2.0.0', from: ['a'], to: ['b'] }]);
 */
export function withLineage(yaml: string, entries: readonly Lineage[]): string {
  if (entries.length === 0) return yaml;
  const had = readWork(yaml).work.lineage;
  const list = listOf(yaml);
  const last = list?.flow === true ? null : list?.items.at(-1)?.range;
  const add = (): string => {
    if (last) {
      const start = list?.range?.[0] ?? 0;
      const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
      const end = yaml.slice(0, last[1]).trimEnd().length;
      const line = yaml.indexOf('\n', end);
      const at = line < 0 ? yaml.length : line;
      return `${yaml.slice(0, at)}\n${written(entries, indent)}${yaml.slice(at)}`;
    }
    const block = written([...had, ...entries], '  ');
    const key = emptyKey(yaml);
    if (key !== null) {
      const line = yaml.indexOf('\n', key);
      const at = line < 0 ? yaml.length : line;
      return `${yaml.slice(0, at)}\n${block}${yaml.slice(at)}`;
    }
    if (list?.range) return `${yaml.slice(0, list.range[0]).trimEnd()}\n${block}${yaml.slice(list.range[1])}`;
    return `${yaml.trimEnd()}\n\nlineage:\n${block}\n`;
  };
  const end = /\r\n/.test(yaml) ? '\r\n' : '\n';
  const text = add().replace(/\r?\n/g, end);
  const { work, messages } = readWork(text);
  const plain = (all: readonly Lineage[]) =>
    JSON.stringify(all.map(({ edition, from, to, instead, reason }) => ({ edition, from, to, instead, reason })));
  if (messages.some(({ ruleId }) => ruleId === 'malformed-work') || plain(work.lineage) !== plain([...had, ...entries]))
    throw new SyntaxError(
      'Unexpected lineage in charter.yaml, expected a sound file with a list that entries can be added to',
    );
  return text;
}
