import type { PhrasingContent } from 'mdast';
import type { WordRun } from '../../model/index.js';
import { type Inline, text } from '../page.js';

/** Protocols that a link of a document may have; a relative address has none. */
const SAFE = /^(?:https?:|mailto:|tel:|[^a-z0-9+.-]*(?:$|[/?#])|[^:]*$|[^:/?#]*[/?#])/i;

/**
 * Whether an address may stand in a link: no script, no data, in no disguise.
 *
 * @example
 * isSafeAddress('java\nscript:alert(1)'); // false
 */
export function isSafeAddress(address: string): boolean {
  // Browsers drop control characters and white space before they read the protocol.
  const seen = [...address].filter((character) => character > ' ' && character !== '\u007F').join('');
  return SAFE.test(seen);
}

/** The first words of a text, cut between characters and never inside one. */
export const short = (words: string): string =>
  words.length > 90 ? `${[...words.slice(0, 90)].slice(0, -1).join('').trimEnd()}…` : words;

/** Ids of footnotes by their label in lower case. */
export type Notes = ReadonlyMap<string, string>;

const NO_NOTES: Notes = new Map();

/**
 * The author's inline content for a page: HTML is dropped, unsafe links lose their address.
 *
 * @param notes the footnotes that stand on the page; calls of others are words
 */
export function inlineOf(content: readonly PhrasingContent[], notes: Notes = NO_NOTES): Inline[] {
  return content.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [text(node.value)];
      case 'inlineCode':
        return [{ type: 'code', value: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: inlineOf(node.children, notes) }];
      case 'delete':
        return [{ type: 'strike', children: inlineOf(node.children, notes) }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return isSafeAddress(node.url)
          ? [{ type: 'link', href: node.url, children: inlineOf(node.children, notes) }]
          : inlineOf(node.children, notes);
      case 'linkReference':
        return inlineOf(node.children, notes);
      case 'image':
      case 'imageReference':
        return node.alt ? [text(node.alt)] : [];
      case 'footnoteReference':
        return [callOf(node.label ?? node.identifier, notes)];
      default:
        return [];
    }
  });
}

function callOf(label: string, notes: Notes): Inline {
  const id = notes.get(label.toLowerCase());
  return id === undefined ? text(`[${label}]`) : { type: 'call', id, label };
}

/** Equal words this few, between two changes, are read as part of the change: confetti cannot be read. */
const SHORT_RUN = { words: 2, length: 12 } as const;

const isShort = (text: string): boolean =>
  text.length <= SHORT_RUN.length &&
  text.split(/\s+/u).filter(Boolean).length <= SHORT_RUN.words &&
  !/[.;:!?]/u.test(text);

/**
 * Runs of words merged for reading: changes that one or two short words separate become one deletion
 * and one insertion. Without the insertions they still are the old text, without the deletions the new.
 */
export function readableRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const merged: WordRun[] = [];
  let deleted = '';
  let inserted = '';
  const close = () => {
    if (deleted !== '') merged.push({ op: 'delete', text: deleted });
    if (inserted !== '') merged.push({ op: 'insert', text: inserted });
    deleted = '';
    inserted = '';
  };
  runs.forEach(({ op, text: words }, i) => {
    if (op === 'delete') deleted += words;
    else if (op === 'insert') inserted += words;
    else if (deleted !== '' && inserted !== '' && i < runs.length - 1 && isShort(words)) {
      deleted += words;
      inserted += words;
    } else {
      close();
      merged.push({ op, text: words });
    }
  });
  close();
  return merged;
}

function runInline({ op, text: value }: WordRun): Inline {
  if (op === 'equal') return text(value);
  return { type: op === 'insert' ? 'ins' : 'del', children: [text(value)] };
}

/** Runs of words as insertions and deletions, merged for reading. */
export const redlineOf = (runs: readonly WordRun[]): Inline[] => readableRuns(runs).map(runInline);

/** The same as the old text alone, what went from it marked. */
export const oldWordsOf = (runs: readonly WordRun[]): Inline[] =>
  readableRuns(runs)
    .filter(({ op }) => op !== 'insert')
    .map(runInline);

/** The same as the new text alone, what came to it marked. */
export const newWordsOf = (runs: readonly WordRun[]): Inline[] =>
  readableRuns(runs)
    .filter(({ op }) => op !== 'delete')
    .map(runInline);
