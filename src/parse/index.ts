import { remark } from './markdown.js';
import { type Parsed, type ParseOptions, parseBy } from './parse.js';

/**
 * Parses any Markdown document into an edition: a typed unist tree of sections, commitments and prose.
 * Never throws on a document and never stops at the first fault. A document that no parser takes in
 * bounded time (2 MiB, 100 levels) becomes one block of text, with a message.
 *
 * @param markdown the text of the file, byte order mark and line ends included
 * @returns the edition, plain data, and what is wrong with the document
 * @throws {TypeError} when `markdown` is not a string, or there is no such profile
 * @example
 * const { edition, messages } = parse('## Respect\n\n- We listen. {#listen}\n');
 * edition.children[0].children[0].id; // 'listen'
 */
export function parse(markdown: string, { parser = remark, ...options }: ParseOptions = {}): Parsed {
  return parseBy(parser, markdown, options);
}

export { appended } from './appended.js';
export { FIELDS, isLanguageTag } from './fields.js';
export { readHead } from './head.js';
export { LIMITS } from './limits.js';
export { lineagePlaces, withLineage } from './lineage-text.js';
export { LOCK_READER, LOCK_SCHEMA, readLock, writeLock } from './lock.js';
export { type MarkdownParser, remark } from './markdown.js';
export type { Parsed, ParseOptions } from './parse.js';
export { sentence } from './report.js';
export { PARSE_RULES, type ParseRuleId } from './rules.js';
export { stringify, withText } from './stringify.js';
export { readWork, WORK_FIELDS } from './work.js';
export { type NewWork, newWorkText } from './work-text.js';
