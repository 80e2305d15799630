/** Where the front matter stands in a file: `value` opens at `valueStart`, and the text follows at `next`. */
export interface FrontMatterBlock {
  readonly format: 'yaml' | 'toml';
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
  readonly next: number;
}

/** Two fences of hyphens (YAML) or plus signs (TOML), the first on line one: as remark-frontmatter reads them. */
const BLOCK =
  /^(?<mark>\uFEFF?)(?<opening>(?<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r))(?:(?<value>[\s\S]*?)(?:\r\n|\n|\r))??\k<fence>[ \t]*(?<ending>\r\n|\n|\r|$)/;

/**
 * Finds the front matter of a file, or null. It is cut off before Markdown is read: a Markdown parser that
 * knows it leaves lists and quotes unread in a document that opens with a rule and has no second one.
 *
 * @example
 * findFrontMatter('---\nversion: 1.0.0\n---\n\n# A')?.value; // 'version: 1.0.0'
 */
export function findFrontMatter(whole: string): FrontMatterBlock | null {
  const match = BLOCK.exec(whole);
  if (!match) return null;
  const { mark = '', opening = '', fence, value = '', ending = '' } = match.groups ?? {};
  const start = mark.length;
  const next = match[0].length;
  return {
    format: fence === '---' ? 'yaml' : 'toml',
    value,
    start,
    valueStart: start + opening.length,
    end: next - ending.length,
    next,
  };
}
