import { changelogBetween } from '../../changelog/index.js';
import {
  CHANGE_KINDS,
  type Change,
  type Diff,
  type Edition,
  type Section,
  titleSection,
  walk,
} from '../../model/index.js';
import { counted, PHRASES, type PhraseLanguage } from '../../phrases/index.js';
import { type Inline, link, type Page, type PageBlock, text } from '../page.js';
import { summaryBlocks } from './changelog.js';
import { comparisonTitle, languageBlocks, type Names, namesOf, noticeBlocks } from './changes.js';
import { correspondenceBlocks } from './correspondences.js';
import { capital } from './edition.js';
import { redlineOf, short } from './inline.js';
import { LAYOUTS, type LayoutName } from './layouts/index.js';
import type { LayoutGround } from './layouts/layout.js';
import { kindInline, notesOf, placeOf, roleOf } from './layouts/layout.js';
import { type Passage, passagesOf } from './passages.js';

/** How a redline is shown. */
export interface RedlineView {
  /** `inline` when none is given: old and new words in one text. */
  readonly layout?: LayoutName;
  /** How the two editions are named when their versions do not tell them apart. */
  readonly names?: Names;
}

/** Titles of the sections of an edition, by their ids. */
const titlesOf = (edition: Edition): ReadonlyMap<string, string> =>
  new Map([...walk(edition)].flatMap(({ node }) => (node.type === 'section' ? [[node.id, node.text] as const] : [])));

/** The table of all changes, in the order that matters, each with a link to its place in the text. */
function changeTable(
  changes: readonly Change[],
  before: Edition,
  after: Edition,
  language: PhraseLanguage,
): PageBlock[] {
  const phrases = PHRASES[language];
  if (changes.length === 0) return [];
  const titles = { before: titlesOf(before), after: titlesOf(after) };
  const row = (change: Change): Inline[][] => {
    const side = change.after.length > 0 ? 'after' : 'before';
    const [one] = change[side];
    const spoken = { before, after }[side].language ?? language;
    const words = (value: string): Inline => ({ type: 'span', language: spoken, children: [text(value)] });
    const unplaced = change.node === 'edition' ? capital(phrases.nodes.edition) : phrases.redline.beginning;
    const section = titles[side].get(one?.path.at(-1) ?? '');
    return [
      [link(`#change-${change.id}`, ...kindInline(change.kind, language))],
      [section === undefined ? text(unplaced) : words(section)],
      [words(short(one?.text ?? ''))],
      [text(change.because)],
    ];
  };
  return [
    {
      type: 'table',
      role: 'changes',
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
  const blocks = own.map(
    ({ id, kind, because, words }): PageBlock => ({
      type: 'group',
      role: `change ${kind}`,
      blocks: [
        {
          type: 'paragraph',
          role: 'because',
          id: `change-${id}`,
          children: [...kindInline(kind, language), text(` — ${because}`)],
        },
        ...(words.length > 0 ? [{ type: 'paragraph', children: redlineOf(words) } as const] : []),
      ],
    }),
  );
  return [{ type: 'details', summary: [summary], blocks }];
}

const isHeading = ({ node, side }: Passage): boolean => node.type === 'section' && side === 'after';
const isChanged = ({ changes }: Passage): boolean => changes.length > 0;

/** Passages that are shown together, one run after the other. */
type Run =
  | { readonly type: 'heading'; readonly passage: Passage }
  | { readonly type: 'changed' | 'unchanged'; readonly passages: Passage[] };

/** Passages in runs: what changed, what did not, and the headings that something under them changed for. */
function runsOf(passages: readonly Passage[]): readonly Run[] {
  const touched = new Set(passages.filter(isChanged).flatMap(({ sections }) => sections));
  const runs: Run[] = [];
  for (const passage of passages) {
    const { node } = passage;
    if (isHeading(passage) && (isChanged(passage) || touched.has(node as Section)))
      runs.push({ type: 'heading', passage });
    else {
      const type = isChanged(passage) ? 'changed' : 'unchanged';
      const last = runs.at(-1);
      if (last?.type === type) last.passages.push(passage);
      else runs.push({ type, passages: [passage] });
    }
  }
  return runs;
}

/** The first titles of a run of unchanged passages, so that a reader knows what is folded there. */
const MOST_TITLES = 3;

function foldedSummary(passages: readonly Passage[], language: PhraseLanguage): string {
  const titles = passages.filter(isHeading).map(({ node }) => node.text);
  const named = titles.length > MOST_TITLES ? [...titles.slice(0, MOST_TITLES), '…'] : titles;
  const count = passages.length - titles.length;
  const said = count > 0 || titles.length === 0 ? [counted(PHRASES[language].redline.unchanged, count, language)] : [];
  return [...(named.length > 0 ? [named.join(', ')] : []), ...said].join(' — ');
}

/** The text with every change in its place, what is unchanged folded. */
function bodyBlocks(
  passages: readonly Passage[],
  after: Edition,
  layout: LayoutName,
  ground: Omit<LayoutGround, 'place'>,
): PageBlock[] {
  const { language } = ground;
  const top = titleSection(after);
  const heading = ({ node, sections, words }: Passage): PageBlock => ({
    type: 'heading',
    level: node === top ? 2 : Math.min(6, sections.length + (top ? 2 : 3)),
    id: node.id,
    children: words,
  });
  const unchanged = (passage: Passage): PageBlock =>
    isHeading(passage)
      ? heading(passage)
      : { type: 'paragraph', role: 'words', id: placeOf(passage), children: passage.words };
  const placeIn = ([first]: readonly Passage[]): string =>
    first?.sections.at(-1)?.text ?? PHRASES[language].redline.beginning;
  return runsOf(passages).flatMap((run): readonly PageBlock[] => {
    if (run.type === 'heading') {
      const notes = notesOf(run.passage, language);
      const group: PageBlock = { type: 'group', role: roleOf(run.passage), blocks: notes };
      return [heading(run.passage), ...(notes.length > 0 ? [group] : [])];
    }
    if (run.type === 'changed') return LAYOUTS[layout](run.passages, { ...ground, place: placeIn(run.passages) });
    const summary: Inline = { type: 'span', language, children: [text(foldedSummary(run.passages, language))] };
    return [{ type: 'details', role: 'unchanged', summary: [summary], blocks: run.passages.map(unchanged) }];
  });
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
  { layout = 'inline', names }: RedlineView = {},
): Page {
  const title = comparisonTitle(before, after, language, names);
  const [release] = changelogBetween(before, after, diff).releases;
  const { redline } = PHRASES[language];
  const languages = { before: before.language ?? language, after: after.language ?? language };
  const ground = { language, languages, names: namesOf(before, after, names) };
  const summary: PageBlock[] = [
    ...(release ? summaryBlocks(release, language) : []),
    ...languageBlocks(before, after, language),
    ...correspondenceBlocks(before, diff, language, (id) => `#${id}`),
    ...changeTable(diff.changes, before, after, language),
    ...editionChanges(diff.changes, language),
  ];
  return {
    title,
    language,
    phrases: language,
    blocks: [
      {
        type: 'region',
        tag: 'article',
        role: 'redline',
        blocks: [
          { type: 'heading', level: 1, children: [text(title)] },
          ...noticeBlocks(language, before, after),
          { type: 'region', tag: 'section', role: 'summary', label: redline.summary, blocks: summary },
          {
            type: 'region',
            tag: 'section',
            role: 'text',
            label: redline.text,
            language: languages.after,
            blocks: bodyBlocks(passagesOf(before, after, diff), after, layout, ground),
          },
        ],
      },
    ],
  };
}
