import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { slug } from 'github-slugger';
import type { Code, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { CHECK_RULES } from '../../src/check/index.js';
import { diff } from '../../src/diff/index.js';
import type { Edition, Json, Message, Node } from '../../src/model/index.js';
import { stakes } from '../../src/model/index.js';
import { FIELDS, LIMITS, PARSE_RULES, parse, readWork, remark, WORK_FIELDS } from '../../src/parse/index.js';

const root = new URL('../../', import.meta.url);
const doc = readFileSync(new URL('docs/format.md', root), 'utf8');
const blocks = remark(doc).children;

const isCode = (node: RootContent | undefined, lang: string): node is Code =>
  node?.type === 'code' && node.lang === lang;
const isBecomes = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && node.children[0]?.type === 'text' && node.children[0].value === 'becomes';
const codes = (lang: string) => blocks.filter((node) => isCode(node, lang));

/** A value as an attribute block writes it. */
const attributes = ({ attributes: { classes, values } }: Node): string => {
  const said = [
    ...classes.map((name) => `.${name}`),
    ...Object.entries(values).map(([key, value]) => `${key}=${/\s/.test(value) ? `"${value}"` : value}`),
  ];
  return said.length > 0 ? ` [${said.join(' ')}]` : '';
};

function nodeLines(edition: Edition): string[] {
  const top = stakes(edition);
  const lines = (node: Node, depth: number): string[] => {
    const type = node.type === 'section' && top.includes(node) ? 'stake' : node.type;
    const line = `${type} ${node.id}${node.derived ? ' (derived)' : ''}${attributes(node)}: ${node.text}`;
    return [
      '  '.repeat(depth) + line,
      ...(node.children as readonly Node[]).flatMap((child) => lines(child, depth + 1)),
    ];
  };
  return edition.children.flatMap((node) => lines(node, 0));
}

function headLine({ charter, version, language, status, frontMatter }: Edition): string[] {
  if (!frontMatter) return [];
  const said = Object.entries({ charter, version, language, status }).filter(([, value]) => value !== null);
  return [['edition', ...said.map(([key, value]) => `${key}=${value}`)].join(' ')];
}

const messageLine = ({ severity, ruleId, place, reason }: Message): string =>
  `${severity} ${ruleId} ${place?.start.line}:${place?.start.column}: ${reason}`;

/** What is read in a document, in the notation of the page. */
function reading(markdown: string): string {
  const { edition, messages } = parse(markdown);
  return [...headLine(edition), ...nodeLines(edition), ...messages.map(messageLine)].join('\n');
}

/** What differs between two documents, in the notation of the page. */
function changes(before: string, after: string): string {
  const ids = (side: readonly { id: string }[]) => side.map(({ id }) => id).join(' + ');
  return diff(parse(before).edition, parse(after).edition)
    .changes.map((change) => `${change.kind} ${change.rule}: ${ids(change.before)} → ${ids(change.after)}`)
    .join('\n');
}

interface Example {
  readonly heading: string;
  readonly line: number;
  readonly result: string;
  readonly promised: string | null;
}

/** Every example of the page: one document, or two with "becomes" between them, and the text block after. */
function markdownExamples(): Example[] {
  const found: Example[] = [];
  let heading = '';
  for (const [at, node] of blocks.entries()) {
    if (node.type === 'heading') heading = doc.slice(node.position?.start.offset, node.position?.end.offset);
    if (!isCode(node, 'markdown') || isBecomes(blocks[at + 1])) continue;
    const before = isBecomes(blocks[at - 1]) ? (blocks[at - 2] as Code).value : null;
    const next = blocks[at + 1];
    found.push({
      heading,
      line: node.position?.start.line ?? 0,
      result: before === null ? reading(node.value) : changes(before, node.value),
      promised: isCode(next, 'text') ? next.value : null,
    });
  }
  return found;
}

/** The rows of all tables as texts of their cells, markup included. */
const rows = doc.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.slice(2, -2).split(' | ')] : []));
const rowOf = (name: string): readonly string[] => rows.find(([first]) => first === `\`${name}\``) ?? [];

/** How the page names the type of a schema. */
function typeName(schema: { readonly [key: string]: Json }): string {
  const json = JSON.stringify(schema);
  if ('enum' in schema) return 'one of a list';
  if (json.startsWith('{"type":"array","items":{"type":"string"}')) return 'list of texts';
  if (json === '{"type":"object","additionalProperties":{"type":"string"}}') return 'text by language';
  return (
    { array: 'list', object: 'fields', string: 'text', boolean: 'true or false' }[schema.type as string] ??
    'another type'
  );
}

const schema = (name: string) => createRequire(import.meta.url)(`charter-as-code/schemas/${name}.json`);
function errorsOf(name: string, data: unknown): unknown {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  ajv.validate(schema(name), data);
  return ajv.errors;
}

describe('docs/format.md', () => {
  const examples = markdownExamples();

  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('shows what is read in the example at line $line, under $heading', ({ result, promised }) => {
    expect(result).toBe(promised);
  });

  it.each(FIELDS)('describes the front matter field $key as the parser does', ({ key, describes, schema }) => {
    // `language` is a field of charter.yaml too: its row there has one cell more.
    const row = rows.find((cells) => cells.length === 3 && cells[0] === `\`${key}\``);
    expect(row).toEqual([`\`${key}\``, typeName(schema), describes]);
  });

  it.each(WORK_FIELDS)('describes the field $key of charter.yaml as the reader does', (field) => {
    const row = rows.find((cells) => cells.length === 4 && cells[0] === `\`${field.key}\``);
    expect(row).toEqual([`\`${field.key}\``, typeName(field.schema), field.required ? 'yes' : 'no', field.describes]);
  });

  it.each(Object.entries({ ...PARSE_RULES, ...CHECK_RULES }))('says what %s means and what to do', (id, rule) => {
    const [, severity, means, remedy] = rowOf(id);
    expect(severity).toBe(rule.severity);
    expect(means).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
  });

  it('gives the limits that hold', () => {
    const [, limits = ''] = /\*\*Limits\.\*\*([\s\S]*?)\n\n/.exec(doc) ?? [];
    for (const limit of Object.values(LIMITS)) expect(limits).toContain(limit.toLocaleString('en'));
    expect(limits).toContain(`${LIMITS.length / 1024 / 1024} MiB`);
  });

  it('has a complete front matter that the published schema accepts', () => {
    const complete = codes('markdown').map(({ value }) => parse(value).edition.frontMatter?.fields ?? []);
    const [fields = []] = complete.filter((list) => list.length === FIELDS.length);
    expect(fields.map(({ key }) => key)).toEqual(FIELDS.map(({ key }) => key));
    expect(errorsOf('front-matter', Object.fromEntries(fields.map(({ key, value }) => [key, value])))).toBe(null);
  });

  it('has a complete charter.yaml that the reader and the published schema accept', () => {
    const [yaml] = codes('yaml');
    expect(readWork(yaml?.value ?? '').messages).toEqual([]);
    const data = parseYaml(yaml?.value ?? '');
    expect(Object.keys(data)).toEqual(WORK_FIELDS.map(({ key }) => key));
    expect(errorsOf('charter', data)).toBe(null);
  });

  it('points editors to the schema where the package has it', () => {
    const [, path = ''] = /\$schema=\.\.\/node_modules\/charter-as-code\/(\S+)/.exec(doc) ?? [];
    const resolved = createRequire(import.meta.url).resolve('charter-as-code/schemas/charter.json');
    expect(fileURLToPath(new URL(path, root))).toBe(resolved);
  });

  it('shows the true output of its code', () => {
    const [code] = codes('js');
    const promised = blocks[blocks.indexOf(code as Code) + 1];
    const args = ['--input-type=module', '-e', code?.value ?? ''];
    const output = execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' });
    expect(output.trimEnd()).toBe(isCode(promised, 'text') ? promised.value : null);
  });

  it('links only to files and chapters that exist', () => {
    const anchors = [...doc.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => `#${slug(title)}`);
    for (const [, target = ''] of doc.matchAll(/\]\((?!https:)([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(anchors).toContain(target);
      else expect(existsSync(new URL(target, new URL('docs/', root))), target).toBe(true);
    }
  });
});
