import type { Root } from 'mdast';
import { detectLanguage, LANGUAGES, languageOf, mannerOf, readForce } from '../languages/index.js';
import { type Edition, type Message, PROFILE_NAMES, type Profile, titleSection } from '../model/index.js';
import { digest } from '../text/index.js';
import { readBlocks } from './blocks.js';
import { readFrontMatter } from './front-matter.js';
import { assignIds } from './ids.js';
import { excess, LIMITS } from './limits.js';
import type { MarkdownParser } from './markdown.js';
import { isCharterFormat, readMetadata } from './metadata.js';
import { reporter } from './report.js';
import { SourceText } from './source-text.js';
import { buildTree } from './tree.js';

export interface ParseOptions {
  /** Name of the file, for messages. */
  readonly path?: string;
  /** BCP 47 tag of the text, for a document that does not say. */
  readonly language?: string;
  /** How the force of its wordings is read, whatever the document names. */
  readonly profile?: Profile | undefined;
  /** Whether it is a document of others, whatever its front matter: its list items and paragraphs are commitments. */
  readonly foreign?: boolean;
  /** From Markdown to mdast; remark (CommonMark and GFM) when none is given; positions by offset. */
  readonly parser?: MarkdownParser | undefined;
  /** Longest document taken, in UTF-16 code units; 2,097,152 when none is given. */
  readonly maxLength?: number;
}

export interface Parsed {
  readonly edition: Edition;
  /** Faults of the document, in the order of their places. */
  readonly messages: readonly Message[];
}

/**
 * Parses a document by a parser that the caller brings: `parse` without its default, so that a program that has
 * another one need not load remark.
 */
export function parseBy(parser: MarkdownParser, markdown: string, options: Omit<ParseOptions, 'parser'> = {}): Parsed {
  if (typeof markdown !== 'string') throw new TypeError(`Unexpected ${typeof markdown}, expected Markdown as a string`);
  if (options.profile !== undefined && !PROFILE_NAMES.includes(options.profile))
    throw new TypeError(`Unexpected profile ${options.profile}, expected one of ${PROFILE_NAMES.join(', ')}`);
  const source = new SourceText(markdown);
  const { messages, report } = reporter(options.path ?? null);

  const frontMatter = source.frontMatter && readFrontMatter(source.frontMatter, source.lines, report);
  const metadata = readMetadata(frontMatter, report);
  const blocks = readBlocks(read(source, parser, options.maxLength, report).children, source, report);
  const language = metadata.language ?? options.language ?? detectLanguage(source.markdown, LANGUAGES);
  const known = languageOf(language);
  const profile = options.profile ?? metadata.profile;
  const manner = mannerOf(profile);
  const children = buildTree(blocks, {
    source,
    ids: assignIds(blocks, source, report),
    foreign: options.foreign ?? !isCharterFormat(frontMatter),
    readForce: known && ((text) => readForce(text, known, manner)),
  });

  const edition: Edition = {
    type: 'edition',
    ...metadata,
    language,
    profile,
    title: metadata.title ?? titleSection({ children })?.text ?? null,
    frontMatter,
    children,
    position: source.position(0, markdown.length),
    source: markdown,
    digest: digest(markdown),
  };
  return { edition, messages: [...messages].sort((a, b) => offsetOf(a) - offsetOf(b)) };
}

const offsetOf = (message: Message): number => message.place?.start.offset ?? 0;

/** The mdast of the text, or, for a text that cannot be parsed in bounded time, one verbatim block. */
function read(
  source: SourceText,
  parser: MarkdownParser,
  maxLength: number | undefined,
  report: ReturnType<typeof reporter>['report'],
): Root {
  const { markdown, shift } = source;
  const nul = markdown.indexOf('\0');
  if (nul >= 0)
    report('nul-character', source.position(shift + nul, shift + nul + 1), 'U+0000', 'text: it is shown as U+FFFD');
  const limit = excess(markdown, maxLength ?? LIMITS.length);
  // Parsers show NUL as U+FFFD, all but satteri.
  if (!limit) return parser(markdown.replaceAll('\0', '\uFFFD'));
  const at = shift + limit.offset;
  report(limit.ruleId, source.position(at, at), limit.actual, limit.expected);
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: markdown.length } };
  return { type: 'root', children: [{ type: 'code', value: markdown, position }] };
}
