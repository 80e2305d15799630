import type { Profile } from '../model/index.js';
import type { ReadOptions } from '../node/open-charter.js';
import type { Arguments } from './command.js';
import { parserNamed } from './parser.js';

/**
 * How documents are read, as `--parser` and `--profile` say. A profile is given to the parser alone: the tree that it
 * makes carries it to whatever compares.
 *
 * @throws {UsageError} when satteri is asked for and cannot be loaded
 */
export async function readingBy({ parser, profile }: Arguments['options']): Promise<ReadOptions> {
  return { parser: await parserNamed(parser), profile: profile as Profile | undefined };
}
