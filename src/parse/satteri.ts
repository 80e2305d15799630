import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { levelAddresses } from './addresses.js';
import type { MarkdownParser } from './markdown.js';

/**
 * CommonMark and GFM by satteri: native code, some fifty times faster than remark, and the same edition. Give it
 * to `parse` where it is installed; importing this module fails where satteri has no binary for the system.
 *
 * @throws when the module is loaded and satteri is not there
 * @example
 * import { satteri } from 'charter-as-code/satteri';
 * parse('- We listen. {#listen}', { parser: satteri }).edition.children[0].id; // 'listen'
 */
export const satteri: MarkdownParser = (markdown) => {
  const root = markdownToMdast(markdown, { features: { frontmatter: false } }) as Root;
  return levelAddresses(root, markdown);
};
