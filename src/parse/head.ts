import { readFrontMatter } from './front-matter.js';
import { findFrontMatter } from './front-matter-block.js';
import { Lines } from './lines.js';
import { type Metadata, readMetadata } from './metadata.js';

/**
 * The metadata of a document from its front matter alone, without parsing the text: to list a folder
 * of editions. The same fields as the edition's; faults are left for `parse` to report.
 *
 * @example
 * readHead('---\nversion: 1.0.0\n---\n').version; // '1.0.0'
 */
export function readHead(markdown: string): Metadata {
  const block = findFrontMatter(markdown);
  const silent = () => undefined;
  return readMetadata(block && readFrontMatter(block, new Lines(markdown.slice(0, block.end)), silent), silent);
}
