import type { FrontMatter } from '../model/index.js';
import { readFrontMatter } from './front-matter.js';
import { type Metadata, readMetadata } from './metadata.js';
import { SourceText } from './source-text.js';

/** Front matter as remark-frontmatter reads it: two fences of hyphens (YAML) or plus signs (TOML), the first on line one. */
const MATTER =
  /^(\uFEFF?(?<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r))(?:([\s\S]*?)(?:\r\n|\n|\r))??\k<fence>[ \t]*(?:\r\n|\n|\r|$)/;

/**
 * The metadata of a document from its front matter alone, without parsing the text: to list a folder
 * of editions. The same fields as the edition's; faults are left for `parse` to report.
 *
 * @example
 * readHead('---\nversion: 1.0.0\n---\n').version; // '1.0.0'
 */
export function readHead(markdown: string): Metadata {
  const match = MATTER.exec(markdown);
  const [whole, opening, fence, value] = match ?? ['', '', '', ''];
  const block = {
    format: fence === '---' ? 'yaml' : 'toml',
    value: value ?? '',
    start: 0,
    valueStart: (opening as string).length,
    end: (whole as string).length,
  } as const;
  const silent = () => undefined;
  const frontMatter: FrontMatter | null =
    match && readFrontMatter(block, new SourceText(whole as string).lines, silent);
  return readMetadata(frontMatter, silent);
}
