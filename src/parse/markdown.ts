import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** From Markdown without front matter to mdast, positions included. Another parser may take remark's place here. */
export type MarkdownParser = (markdown: string) => Root;

/**
 * Leaves out the second look of GFM for bare addresses, in the finished tree: the nodes that it makes have
 * no position. It finds what the tokenizer left as text, such as an address after an unclosed bracket.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => {
    return { ...extension, transforms: [] };
  });
}

const processor = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze();

/** CommonMark and GFM, by remark. */
export const remark: MarkdownParser = (markdown) => processor.parse(markdown);
