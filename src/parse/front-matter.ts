import { parse as parseToml, TomlError } from 'smol-toml';
import { isCollection, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { FrontMatter, FrontMatterField, Json } from '../model/index.js';
import type { FrontMatterBlock } from './front-matter-block.js';
import type { Lines } from './lines.js';
import type { Report } from './report.js';

/** Aliases a YAML text may expand to: none of ours needs any, and a bomb needs thousands. */
const MAX_ALIASES = 100;

/** Characters in a YAML text: the cost of checking that keys are unique grows with the square of their number. */
const MAX_LENGTH = 128 * 1024;

const YAML_SYNTAX = 'YAML: `key: value` lines';
const YAML_VALUES = `keys that are text, each alias after its anchor and at most ${MAX_ALIASES} aliases`;

/** Takes a fault by its span in the file. */
export type Fault = (start: number, end: number, actual: string, expected: string) => void;

/** YAML and TOML dates and big numbers as JSON writes them. */
const plain = (value: unknown): Json =>
  JSON.parse(JSON.stringify(value ?? null, (_, v) => (typeof v === 'bigint' ? `${v}` : v)));

/**
 * A YAML mapping as fields with their places; faults go to `report` with their line in the file.
 * `start` is the offset of the text in the file. What can be read in spite of a fault is given.
 */
export function readYaml(text: string, start: number, lines: Lines, fault: Fault): readonly FrontMatterField[] {
  if (text.length > MAX_LENGTH) {
    fault(start, start + text.length, `${text.length} characters`, `at most ${MAX_LENGTH}`);
    return [];
  }
  // A carriage return alone ends a line in YAML 1.2, but not for this parser.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: true,
  });
  for (const { pos, message } of document.errors) fault(start + pos[0], start + pos[1], message, YAML_SYNTAX);
  if (!isMap(document.contents)) {
    if (document.contents && document.errors.length === 0) fault(start, start + text.length, 'no mapping', YAML_SYNTAX);
    return [];
  }
  let values: { readonly [key: string]: Json };
  try {
    // A key that is a mapping or a list is written out as text, at each level anew.
    visit(document, (_, node) => {
      if (isPair(node) && isCollection(node.key)) throw new TypeError('a mapping or a list as a key');
    });
    values = plain(document.toJS({ maxAliasCount: MAX_ALIASES })) as typeof values;
  } catch (cause) {
    fault(start, start + text.length, (cause as Error).message, YAML_VALUES);
    return [];
  }
  const { items } = document.contents;
  return items.flatMap((pair) => {
    if (!isScalar(pair.key) || !pair.key.range) return [];
    const key = String(pair.key.value ?? '');
    const value = pair.value as { range?: [number, number, number] } | null;
    const from = pair.key.range[0];
    const to = value?.range ? value.range[1] : pair.key.range[1];
    const written = text.slice(from, to).trimEnd();
    return [
      {
        key,
        value: values[key] ?? null,
        text: written,
        position: lines.position(start + from, start + from + written.length),
      },
    ];
  });
}

/** A line of TOML that opens with a key, or with a table of that name. */
const TOML_LINE = /^[ \t]*\[{0,2}[ \t]*(?:["'](?<quoted>[^"'\r\n]*)["']|(?<bare>[\w-]+))[^\r\n]*/gm;

function readToml(text: string, start: number, lines: Lines, fault: Fault): readonly FrontMatterField[] {
  if (text.length > MAX_LENGTH) {
    fault(start, start + text.length, `${text.length} characters`, `at most ${MAX_LENGTH}`);
    return [];
  }
  let values: { readonly [key: string]: Json };
  try {
    values = plain(parseToml(text.replace(/\r(?!\n)/g, '\n'))) as typeof values;
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    const at =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    fault(start + at, start + at, (error as Error).message.split('\n')[0] ?? '', 'TOML: `key = value` lines');
    return [];
  }
  // The TOML library gives no places: a field is the first line that opens with its key.
  const lineOf = new Map<string, { readonly at: number; readonly written: string }>();
  for (const { 0: line, index, groups } of text.matchAll(TOML_LINE)) {
    const key = groups?.quoted ?? groups?.bare ?? '';
    const written = line.trim();
    if (!lineOf.has(key)) lineOf.set(key, { at: index + line.indexOf(written), written });
  }
  return Object.entries(values).map(([key, value]) => {
    const { at, written } = lineOf.get(key) ?? { at: 0, written: text.trim() };
    return { key, value, text: written, position: lines.position(start + at, start + at + written.length) };
  });
}

/** The front matter of a document as fields with values and places. */
export function readFrontMatter(block: FrontMatterBlock, lines: Lines, report: Report): FrontMatter {
  const read = block.format === 'yaml' ? readYaml : readToml;
  const fields = read(block.value, block.valueStart, lines, (at, end, actual, expected) =>
    report('malformed-front-matter', lines.position(at, end), actual, expected),
  );
  return { format: block.format, position: lines.position(block.start, block.end), fields };
}
