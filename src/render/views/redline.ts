import { changelogBetween } from '../../changelog/index.js';
import {
  CHANGE_KINDS,
  type Change,
  type Diff,
  type Edition,
  type Node,
  titleSection,
  walk,
} from '../../model/index.js';
import { counted, PHRASES, type PhraseLanguage } from '../../phrases/index.js';
import { type Inline, link, note, type Page, type PageBlock, strong, text } from '../page.js';
import { excerptsInWords, summaryBlocks } from './changelog.js';
import { comparisonTitle, languageBlocks, type Names, noticeBlocks } from './changes.js';
import { correspondenceBlocks } from './correspondences.js';
import { capital } from './edition.js';
import { inlineOf, redlineOf, short } from './inline.js';

/** The table of all changes, in the order that matters, each with a link to its place in the text. */
function changeTable(changes: readonly Change[], language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  if (changes.length === 0) return [];
  const row = (change: Change): Inline[][] => [
    [link(`#change-${change.id}`, text(phrases.kinds[change.kind].name))],
    [text(`${phrases.nodes[change.node]} ${(change.after[0] ?? change.before[0])?.id ?? ''}`.trim())],
    [text(short((change.after[0] ?? change.before[0])?.text ?? ''))],
    [text(change.because)],
  ];
  return [
    {
      type: 'table',
      caption: phrases.allChanges,
      head: [phrases.kind, phrases.where, phrases.change, phrases.because],
      rows: [...changes].sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)).map(row),
    },
  ];
}

/** What changed of the edition as a whole, folded: its front matter, and what no reader sees. */
function editionChanges(changes: readonly Change[], language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  const own = changes.filter(({ node }) => node === 'edition');
  if (own.length === 0) return [];
  const summary = text(`${capital(phrases.nodes.edition)} (${counted(phrases.changes, own.length, language)})`);
  const blocks = own.map((change) => {
    const field = (change.after[0] ?? change.before[0])?.id ?? '';
    return changedBlocks([change], field, redlineOf(change.words), `edition-${change.id}`, language);
  });
  return [{ type: 'details', summary: [summary], blocks }];
}

/** The old words of a change that no redline can show in place: one node became several, or several one. */
function formerWords({ before, after }: Change, language: PhraseLanguage): PageBlock[] {
  if (before.length + after.length <= 2) return [];
  const phrases = PHRASES[language];
  return [note('before', text(`${phrases.before}${phrases.colon}${excerptsInWords(before, language)}`))];
}

/**
 * The changes of one node: their kinds and reasons, then the words. A change of several nodes is told at
 * each and has its anchor at the first.
 */
function changedBlocks(
  changes: readonly Change[],
  node: string,
  words: readonly Inline[],
  id: string,
  language: PhraseLanguage,
): PageBlock {
  const phrases = PHRASES[language];
  const isFirst = ({ before, after }: Change) => (after[0] ?? before[0])?.id === node;
  return {
    type: 'group',
    role: `change ${[...new Set(changes.map(({ kind }) => kind))].join(' ')}`,
    blocks: [
      ...changes.flatMap((change): PageBlock[] => [
        {
          type: 'paragraph',
          role: 'because',
          ...(isFirst(change) && { id: `change-${change.id}` }),
          children: [
            strong(text(phrases.kinds[change.kind].name)),
            text(`${change.review ? ` [${phrases.review}]` : ''} — ${change.because}`),
          ],
        },
        ...(isFirst(change) ? formerWords(change, language) : []),
      ]),
      ...(words.length > 0 ? [{ type: 'paragraph', id, children: words } as const] : []),
    ],
  };
}

/** The words of a node on the page: redlined where they changed. */
function wordsOf(node: Node, changes: readonly Change[]): readonly Inline[] {
  const worded = changes.find(
    ({ words, before, after }) => before.length === 1 && after.length === 1 && words.some(({ op }) => op !== 'equal'),
  );
  if (worded) return redlineOf(worded.words);
  if (changes.some(({ kind }) => kind === 'added')) return [{ type: 'ins', children: [text(node.text)] }];
  if (changes.some(({ kind }) => kind === 'removed')) return [{ type: 'del', children: [text(node.text)] }];
  if (node.type !== 'section' && (node.form === 'code' || node.form === 'html'))
    return [{ type: 'code', value: node.text }];
  return inlineOf(node.content);
}

/** Nodes of the older edition that the newer one lacks, by the node of the newer one that they follow. */
function goneAfter(before: Edition, diff: Diff): ReadonlyMap<string, readonly Node[]> {
  const gone = new Set(
    diff.changes
      .filter(({ kind, node }) => kind === 'removed' && node !== 'edition')
      .flatMap(({ before: sides }) => sides.map(({ id }) => id)),
  );
  const became = new Map((diff.pairs ?? []).map((pair) => [pair.before, pair.after]));
  const byPlace = new Map<string, Node[]>();
  let place = '';
  for (const { node } of walk(before)) {
    place = became.get(node.id) ?? place;
    if (gone.has(node.id)) byPlace.set(place, [...(byPlace.get(place) ?? []), node]);
  }
  return byPlace;
}

/**
 * The newer edition with every change in its place: what was added and deleted, what became of each
 * commitment and why. Needs a diff with `pairs`, to know where what is gone stood.
 */
export function redlinePage(
  before: Edition,
  after: Edition,
  diff: Diff,
  language: PhraseLanguage,
  names?: Names,
): Page {
  const title = comparisonTitle(before, after, language, names);
  const [release] = changelogBetween(before, after, diff).releases;
  const changesOf = (id: string, side: 'before' | 'after') =>
    diff.changes.filter((change) => change.node !== 'edition' && change[side].some((one) => one.id === id));
  const gone = goneAfter(before, diff);
  const top = titleSection(after);
  const blocks: PageBlock[] = [];
  const removed = (place: string) => {
    for (const node of gone.get(place) ?? []) {
      const changes = changesOf(node.id, 'before');
      blocks.push(changedBlocks(changes, node.id, wordsOf(node, changes), `before-${node.id}`, language));
    }
  };
  removed('');
  for (const { node, sections } of walk(after)) {
    const changes = changesOf(node.id, 'after');
    const words = wordsOf(node, changes);
    if (node.type === 'section') {
      const level = node === top ? 2 : Math.min(6, sections.length + (top ? 2 : 3));
      if (changes.length > 0) blocks.push(changedBlocks(changes, node.id, [], `at-${node.id}`, language));
      blocks.push({ type: 'heading', level, id: node.id, children: words });
    } else if (changes.length > 0) blocks.push(changedBlocks(changes, node.id, words, node.id, language));
    else
      blocks.push({
        type: 'paragraph',
        id: node.id,
        role: node.type === 'commitment' ? 'commitment unchanged' : 'unchanged',
        children: words,
      });
    removed(node.id);
  }
  return {
    title,
    language: after.language ?? language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(title)] },
      ...noticeBlocks(language, before, after),
      ...languageBlocks(before, after, language),
      ...(release ? summaryBlocks(release, language) : []),
      ...correspondenceBlocks(before, diff, language, (id) => `#${id}`),
      ...changeTable(diff.changes, language),
      ...editionChanges(diff.changes, language),
      ...blocks,
    ],
  };
}
