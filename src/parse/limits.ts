import type { ParseRuleId } from './rules.js';

/**
 * What a Markdown parser cannot take in bounded time. CommonMark has constructs whose cost grows with
 * the square of their number (delimiter runs, containers in containers: 1,000 nested lists take
 * remark 20 s and more), and deep ones overflow the stack. Real charters stay far below: the largest
 * law in our tests is 378 KB, nests 4 deep and has 60 delimiters in a paragraph.
 */
export const LIMITS = {
  /** Characters in a document: by remark some 10 s of ordinary text, 20 s of short list items. */
  length: 2 * 1024 * 1024,
  /** Lists, quotes and footnotes inside each other. */
  depth: 100,
  /** Brackets and emphasis marks in one run of lines without a blank one. */
  delimiters: 4000,
  /** Levels beyond the tenth, all lines together: each costs what all the open ones do. */
  deepLevels: 5000,
  /** Lines in a row without a blank one or a mark of their own: a quote or an item takes them in one by one. */
  lines: 3000,
  /** One character repeated: `****…`. */
  run: 1000,
} as const;

export interface Excess {
  readonly ruleId: Extract<ParseRuleId, 'too-large' | 'too-deep'>;
  readonly offset: number;
  readonly actual: string;
  readonly expected: string;
}

const CONTAINER = /([ \t]*)(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\n]*\]:)/y;
const DELIMITERS = /[*_~[\]<`]/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Levels that editors do write, and that cost little. */
const SHALLOW = 10;

function depthOf(line: string): number {
  CONTAINER.lastIndex = 0;
  let depth = 0;
  for (let match = CONTAINER.exec(line); match; match = CONTAINER.exec(line)) {
    // A list item needs two columns of indentation for each list around it, in a quote as well.
    const indentation = (match[1] as string).length - (depth === 0 ? 0 : 1);
    depth += 1 + Math.max(0, Math.floor(indentation / 2));
  }
  return depth;
}

/**
 * The first thing in a text that a Markdown parser should not be given, or null. One pass, linear.
 *
 * @example
 * excess('- '.repeat(10000))?.ruleId; // 'too-deep'
 */
export function excess(source: string, length: number = LIMITS.length): Excess | null {
  if (source.length > length) {
    return { ruleId: 'too-large', offset: 0, actual: `${source.length}`, expected: `at most ${length}` };
  }
  const found = (offset: number, actual: string, limit: number): Excess => ({
    ruleId: 'too-deep',
    offset,
    actual,
    expected: `at most ${limit}`,
  });
  const run = new RegExp(`([*_~>\`[\\]])\\1{${LIMITS.run},}`).exec(source);
  if (run) return found(run.index, `${run[0].length} times ${run[1]}`, LIMITS.run);
  let delimiters = 0;
  let deepLevels = 0;
  let lines = 0;
  let fence: string | null = null;
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const line = match[0];
    if (line.trim() === '') {
      delimiters = 0;
      lines = 0;
      continue;
    }
    const depth = depthOf(line);
    if (depth > LIMITS.depth) return found(match.index, `${depth} levels`, LIMITS.depth);
    // Code between fences is no paragraph, however long.
    const mark = FENCE.exec(line)?.[1]?.charAt(0) ?? null;
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    lines = depth > 0 || fence !== null || line.startsWith('|') ? 0 : lines + 1;
    if (lines > LIMITS.lines) return found(match.index, `${lines} lines in one block`, LIMITS.lines);
    deepLevels += Math.max(0, depth - SHALLOW);
    if (deepLevels > LIMITS.deepLevels)
      return found(match.index, `${deepLevels} levels beyond the tenth in all`, LIMITS.deepLevels);
    delimiters += line.startsWith('|') ? 0 : (line.match(DELIMITERS)?.length ?? 0);
    if (delimiters > LIMITS.delimiters)
      return found(match.index, `${delimiters} marks in one block`, LIMITS.delimiters);
  }
  return null;
}
