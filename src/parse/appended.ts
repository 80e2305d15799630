import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A line break, as the file has them. */
const breakOf = (yaml: string): string => (yaml.includes('\r\n') ? '\r\n' : '\n');

/**
 * A `charter.yaml` with more items at the end of one of its lists. All the rest stays as it is, to the byte: comments,
 * quotes and line breaks included, which no writer of YAML keeps.
 *
 * @param key of a list at the top of the file; the list is made where there is none
 * @param items each as YAML in flow style, on one line
 * @throws {SyntaxError} when the value is no list in block style, and must be extended by hand
 * @example
 * appended('id: a\n', 'translations', ['{ id: b }']); // 'id: a\n\ntranslations:\n  - { id: b }\n'
 */
export function appended(yaml: string, key: string, items: readonly string[]): string {
  const { contents, errors } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const end = breakOf(yaml);
  const written = (indent: string) => items.map((item) => `${indent}- ${item}`).join(end);
  const value = isMap(contents) ? contents.get(key, true) : undefined;
  const isEmpty = isSeq(value) ? value.items.length === 0 : isScalar(value) && value.value === null;
  if (errors.length > 0 || (value !== undefined && !isEmpty && !(isSeq(value) && value.flow !== true)))
    throw new SyntaxError(`Unexpected ${key} in charter.yaml, expected a list in block style, one item a line`);
  const range = (value as { range?: readonly [number, number, number] | null } | undefined)?.range;
  if (!range) return `${yaml.trimEnd()}${yaml.trim() === '' ? '' : end + end}${key}:${end}${written('  ')}${end}`;
  if (isEmpty) {
    const before = yaml.slice(0, range[0]).trimEnd();
    return `${before}${end}${written('  ')}${yaml.slice(range[1])}`;
  }
  const start = range[0];
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const last = yaml.slice(0, range[1]).trimEnd().length;
  const line = yaml.indexOf('\n', last);
  const at = line < 0 ? yaml.length : line - (yaml[line - 1] === '\r' ? 1 : 0);
  return `${yaml.slice(0, at)}${end}${written(indent)}${yaml.slice(at)}`;
}
