import { parserNamed } from '../../src/cli/parser.js';
import { type Parsed, type ParseOptions, parse } from '../../src/parse/index.js';

const parser = await parserNamed('auto');

/** `parse` for laws over thousands of documents: by satteri where it loads, which gives what remark gives (satteri.test.ts). */
export const parseFast = (markdown: string, options: ParseOptions = {}): Parsed =>
  parse(markdown, { parser, ...options });
