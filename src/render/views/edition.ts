import { formatCitation } from '../../citation/index.js';
import {
  type Commitment,
  DATE_NAMES,
  type Edition,
  type Node,
  ownInForce,
  type Section,
  stakes,
  titleSection,
  walk,
} from '../../model/index.js';
import { dateInWords, PHRASES, type PhraseLanguage, POINTS } from '../../phrases/index.js';
import { type Inline, link, note, type Page, type PageBlock, paragraph, strong, text } from '../page.js';
import { inlineOf, type Notes } from './inline.js';

/** What a reader is shown of an edition besides its words. */
export interface EditionView {
  /** Whether each commitment says how it binds: an obligation, an effort. */
  readonly force?: boolean;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A date where a sentence has it: « adoptée le … ». */
function dated(name: (typeof DATE_NAMES)[number], date: string, language: PhraseLanguage): Inline[] {
  // Where the date stands is the language's to say: a sign that no phrase has is put in its place.
  const [before = '', after = ''] = PHRASES[language].dated(name, '\0').split('\0');
  return [
    text(before),
    { type: 'time', date, children: [text(dateInWords(date, language))] },
    ...(after ? [text(after)] : []),
  ];
}

/** Where an edition stands in its life: its status, unless a date says it already, and its dates. */
function lifeOf({ status, dates }: Pick<Edition, 'status' | 'dates'>, language: PhraseLanguage): Inline[][] {
  const known = DATE_NAMES.flatMap((name) => (dates[name] ? [{ name, date: dates[name] }] : []));
  const told = known.some(({ name }) => name === status);
  return [
    ...(status && !told ? [[text(PHRASES[language].statuses[status])]] : []),
    ...known.map(({ name, date }) => dated(name, date, language)),
  ];
}

/** Facts as one sentence; null when there are none. */
function sentenceOf(facts: readonly Inline[][]): Inline[] | null {
  const [first, ...rest] = facts.flatMap((fact, i) => (i === 0 ? fact : [text(', '), ...fact]));
  if (!first) return null;
  return [first.type === 'text' ? text(capital(first.value)) : first, ...rest, text('.')];
}

/** Where an edition stands in its life, as a sentence; none when nothing is known. */
export function lifeBlocks(edition: Pick<Edition, 'status' | 'dates'>, language: PhraseLanguage): PageBlock[] {
  const sentence = sentenceOf(lifeOf(edition, language));
  return sentence ? [note('facts', ...sentence)] : [];
}

/** What the reader must know first: the notice of an edition that is not the official text, its status and dates. */
export function standingBlocks(
  { notice, standing, status, dates, version }: Edition,
  language: PhraseLanguage,
): PageBlock[] {
  const facts = sentenceOf([
    ...(version ? [[text(PHRASES[language].edition(version))]] : []),
    ...lifeOf({ status, dates }, language),
  ]);
  return [
    ...(notice || standing ? [note('notice', strong(text(notice ?? standing ?? '')))] : []),
    ...(facts ? [note('facts', ...facts)] : []),
  ];
}

/** From when a node binds, when it says so itself. */
const inForceOf = (node: Node, language: PhraseLanguage): Inline[] => {
  const day = ownInForce(node);
  if (day === undefined) return [];
  const said = POINTS[language].inForceFrom(dateInWords(day, language));
  return [text(' '), { type: 'mark', role: 'in-force', children: [text(`(${said})`)] }];
};

const basisOf = ({ attributes }: Commitment, language: PhraseLanguage): Inline[] => {
  const { basis, source } = attributes.values;
  if (basis === undefined) return [];
  const known = PHRASES[language].basis;
  const said = [Object.hasOwn(known, basis) ? known[basis] : basis, ...(source === undefined ? [] : [source])];
  return [text(' '), { type: 'mark', role: 'basis', children: [text(`(${said.join(', ')})`)] }];
};

/** How a commitment binds; nothing of one that binds nobody. */
function forceOf({ force }: Commitment, language: PhraseLanguage): Inline[] {
  if (!force || force.modality === 'none') return [];
  const said = PHRASES[language].modalities[force.modality];
  return [text(' '), { type: 'mark', role: `force ${force.modality}`, children: [text(`(${said})`)] }];
}

/** What nodes are shown with. */
interface Ground extends EditionView {
  readonly language: PhraseLanguage;
  readonly notes: Notes;
  /** The sections that are stakes. */
  readonly stakes: ReadonlySet<Section>;
}

const isItem = (node: Node): boolean => node.type !== 'section' && node.form === 'item';

/** The number of an item that its words do not say. */
const numberOf = ({ label, text: words }: Node): string | null =>
  label === null || words.startsWith(label) ? null : label;

/** A list of items; numbers that do not run from 1 are written out, since HTML would count anew. */
function listOf(items: readonly Node[], ground: Ground, level: number): PageBlock {
  const numbers = items.map(numberOf);
  const ordered = numbers.every(
    (label, i) => label !== null && /^\d+[.)]$/.test(label) && Number.parseInt(label, 10) === i + 1,
  );
  const blocks = items.map((node, i) => {
    const number: Inline[] = ordered || !numbers[i] ? [] : [text(`${numbers[i]} `)];
    return [wordsBlock(node, ground, number), ...nodesIn(node.children, ground, level + 1)];
  });
  return { type: 'list', ...(ordered && { ordered }), items: blocks };
}

/** Nodes with what they contain; items that follow each other are one list. Footnotes stand at the end of the page. */
function nodesIn(nodes: readonly Node[], ground: Ground, level: number): PageBlock[] {
  const blocks: PageBlock[] = [];
  let items: Node[] = [];
  const close = () => {
    if (items.length > 0) blocks.push(listOf(items, ground, level));
    items = [];
  };
  for (const node of nodes) {
    if (isItem(node)) items.push(node);
    else {
      close();
      if (node.type === 'section') blocks.push(sectionBlock(node, ground, level));
      else if (node.form !== 'footnote')
        blocks.push(blockOf(node, ground), ...nodesIn(node.children, ground, level + 1));
    }
  }
  close();
  return blocks;
}

function sectionBlock(node: Section, ground: Ground, level: number): PageBlock {
  const words = [...inlineOf(node.content, ground.notes), ...inForceOf(node, ground.language)];
  return {
    type: 'region',
    tag: 'section',
    role: ground.stakes.has(node) ? 'stake' : 'section',
    blocks: [{ type: 'heading', level, id: node.id, children: words }, ...nodesIn(node.children, ground, level + 1)],
  };
}

function blockOf(node: Node, ground: Ground): PageBlock {
  if (node.type !== 'section' && (node.form === 'code' || node.form === 'html'))
    return { type: 'code', value: node.text };
  const block = wordsBlock(node, ground);
  return node.type !== 'section' && node.form === 'quote' ? { type: 'quote', blocks: [block] } : block;
}

function wordsBlock(node: Node, { language, notes, force = false }: Ground, lead: readonly Inline[] = []): PageBlock {
  const isCommitment = node.type === 'commitment';
  return {
    type: 'paragraph',
    id: node.id,
    ...(isCommitment && { role: 'commitment' }),
    children: [
      ...lead,
      ...inlineOf(node.content, notes),
      ...(isCommitment ? basisOf(node, language) : []),
      ...(isCommitment && force ? forceOf(node, language) : []),
      ...inForceOf(node, language),
    ],
  };
}

/** The footnotes of some nodes, by their label in lower case: Markdown takes a label in any case for the same. */
const notesIn = (nodes: readonly Node[]) =>
  nodes
    .flatMap((root) => [root, ...[...walk(root)].map(({ node }) => node)])
    .flatMap((node) => (node.type !== 'section' && node.form === 'footnote' ? [node] : []));

/** Nodes of an edition as blocks, the footnotes that they hold at the end. */
export function nodeBlocks(
  nodes: readonly Node[],
  language: PhraseLanguage,
  level: number,
  view: EditionView & { readonly stakes?: ReadonlySet<Section> } = {},
): PageBlock[] {
  const found = notesIn(nodes);
  const notes = new Map(found.map(({ label, id }) => [(label ?? '').toLowerCase(), id]));
  const ground: Ground = { stakes: new Set(), ...view, language, notes };
  const blocks = nodesIn(nodes, ground, level);
  if (found.length === 0) return blocks;
  const items = found.map((node) => [
    wordsBlock(node, ground, [text(`[${node.label}] `)]),
    ...nodesIn(node.children, ground, level + 1),
  ]);
  return [...blocks, { type: 'region', tag: 'section', role: 'notes', blocks: items.flat() }];
}

/** Sections as links, those under them in lists of their own, two levels deep. */
function contentsOf(nodes: readonly Node[], depth = 2): readonly (readonly PageBlock[])[] {
  return nodes
    .filter((node) => node.type === 'section')
    .map((node): PageBlock[] => {
      const within = depth > 1 ? contentsOf(node.children, depth - 1) : [];
      return [
        paragraph(link(`#${node.id}`, text(node.text))),
        ...(within.length > 0 ? [{ type: 'list', items: within } as const] : []),
      ];
    });
}

/** How to cite an edition, where it has a charter and a version. */
function citationBlocks({ charter, version, language: spoken }: Edition, language: PhraseLanguage): PageBlock[] {
  if (charter === null || version === null) return [];
  const citation = { type: 'code', value: formatCitation({ charter, version, language: spoken, id: null }) } as const;
  const { cite, colon } = PHRASES[language];
  return [note('citation', text(`${cite}${colon}`), citation)];
}

/**
 * An edition as a page: its title, its standing, how to cite it, its contents, its text.
 *
 * @param language the language in which the library speaks around the text
 */
export function editionPage(edition: Edition, language: PhraseLanguage, view: EditionView = {}): Page {
  const title = titleSection(edition);
  const { edition: numbered, nodes, contents } = PHRASES[language];
  const name = edition.title ?? title?.text ?? (edition.version ? numbered(edition.version) : capital(nodes.edition));
  const body = edition.children.flatMap((node) => (node === title ? node.children : [node]));
  const items = contentsOf(body);
  const list: PageBlock = { type: 'list', items };
  const nav: PageBlock[] =
    items.length > 1 ? [{ type: 'region', tag: 'nav', role: 'contents', label: contents, blocks: [list] }] : [];
  const standing = standingBlocks(edition, language);
  const blocks: PageBlock[] = [
    { type: 'heading', level: 1, children: [text(name)] },
    ...standing.filter((block) => 'role' in block && block.role === 'notice'),
    {
      type: 'region',
      tag: 'header',
      role: 'standing',
      language,
      blocks: [
        ...standing.filter((block) => !('role' in block && block.role === 'notice')),
        ...citationBlocks(edition, language),
      ],
    },
    ...nav,
    ...nodeBlocks(body, language, 2, { ...view, stakes: new Set(stakes(edition)) }),
  ];
  return {
    title: name,
    language: edition.language ?? language,
    phrases: language,
    blocks: [{ type: 'region', tag: 'article', role: 'edition', blocks: withoutEmpty(blocks) }],
  };
}

/** Regions that hold nothing are left out. */
const withoutEmpty = (blocks: readonly PageBlock[]): PageBlock[] =>
  blocks.filter((block) => block.type !== 'region' || block.blocks.length > 0);

/** One node of an edition as a page: what the edition is worth, its words and what it contains. */
export function nodePage(edition: Edition, node: Node, language: PhraseLanguage): Page {
  const own = nodeBlocks([node], language, 1);
  const [first] = own;
  // A section is a region that opens with its heading; what the edition is worth goes between the two.
  const section = first?.type === 'region' ? first.blocks : null;
  return {
    title: node.id,
    language: edition.language ?? language,
    phrases: language,
    blocks: [
      ...(section ? section.slice(0, 1) : [paragraph(strong(text(node.id)))]),
      ...standingBlocks(edition, language),
      ...(section ? [...section.slice(1), ...own.slice(1)] : own),
    ],
  };
}
