import type { MarkdownParser } from '../parse/index.js';
import { UsageError } from './errors.js';

/**
 * The parser that `--parser` names; `auto` is satteri where it loads, else remark. Both give the same edition:
 * satteri is native code, optional, and faster.
 *
 * @throws {UsageError} when satteri is asked for and cannot be loaded
 */
export async function parserNamed(name: string | boolean = 'auto'): Promise<MarkdownParser> {
  // Each is loaded when it is the one: that is a third of the start of a command.
  const remark = async () => (await import('../parse/markdown.js')).remark;
  if (name === 'remark') return remark();
  try {
    return (await import('../parse/satteri.js')).satteri;
  } catch {
    if (name === 'auto') return remark();
    throw new UsageError(
      'Unexpected --parser satteri: the package satteri is not installed or has no binary for this system, expected auto or remark',
    );
  }
}
