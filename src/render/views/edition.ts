import { type Commitment, DATE_NAMES, type Edition, type Node, ownInForce, titleSection } from '../../model/index.js';
import { dateInWords, PHRASES, type PhraseLanguage, POINTS } from '../../phrases/index.js';
import { type Inline, note, type Page, type PageBlock, paragraph, strong, text } from '../page.js';
import { inlineOf } from './inline.js';

/** What the reader must know first: the notice of an edition that is not the official text, its status and dates. */
export function standingBlocks(
  { notice, standing, status, dates, version }: Edition,
  language: PhraseLanguage,
): PageBlock[] {
  const phrases = PHRASES[language];
  const facts = [...(version ? [phrases.edition(version)] : []), ...lifeInWords({ status, dates }, language)];
  return [
    ...(notice || standing ? [note('notice', strong(text(notice ?? standing ?? '')))] : []),
    ...(facts.length > 0 ? [note('facts', text(`${capital(facts.join(', '))}.`))] : []),
  ];
}

/** Where an edition stands in its life: its status, unless a date says it already, and its dates. */
export function lifeInWords({ status, dates }: Pick<Edition, 'status' | 'dates'>, language: PhraseLanguage): string[] {
  const phrases = PHRASES[language];
  const dated = DATE_NAMES.flatMap((name) => {
    const date = dates[name];
    return date ? [{ name, said: phrases.dated(name, dateInWords(date, language)) }] : [];
  });
  const told = dated.some(({ name }) => name === status);
  return [...(status && !told ? [phrases.statuses[status]] : []), ...dated.map(({ said }) => said)];
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** From when a node binds, when it says so itself. */
const inForceOf = (node: Node, language: PhraseLanguage): Inline[] => {
  const day = ownInForce(node);
  if (day === undefined) return [];
  const said = POINTS[language].inForceFrom(dateInWords(day, language));
  return [text(' '), { type: 'emphasis', children: [text(`(${said})`)] }];
};

const basisOf = ({ attributes }: Commitment, language: PhraseLanguage): Inline[] => {
  const { basis, source } = attributes.values;
  if (basis === undefined) return [];
  const known = PHRASES[language].basis;
  const said = [Object.hasOwn(known, basis) ? known[basis] : basis, ...(source === undefined ? [] : [source])];
  return [text(' '), { type: 'emphasis', children: [text(`(${said.join(', ')})`)] }];
};

/** A node with what it contains; items that follow each other are one list. */
export function nodeBlocks(nodes: readonly Node[], language: PhraseLanguage, level: number): PageBlock[] {
  const blocks: PageBlock[] = [];
  let items: (readonly PageBlock[])[] = [];
  let labels: (string | null)[] = [];
  const close = () => {
    // Numbers that do not run from 1 would be written anew, and wrongly.
    const ordered = labels.every(
      (label, i) => label !== null && /^\d+[.)]$/.test(label) && Number.parseInt(label, 10) === i + 1,
    );
    if (items.length > 0) blocks.push({ type: 'list', ...(ordered && { ordered }), items });
    items = [];
    labels = [];
  };
  for (const node of nodes) {
    const isItem = node.type !== 'section' && node.form === 'item';
    if (!isItem) close();
    const own = ownBlock(node, language, level);
    const inner = nodeBlocks(node.children, language, level + 1);
    if (isItem) {
      items.push([own, ...inner]);
      labels.push(node.text.startsWith(node.label ?? ' ') ? null : node.label);
    } else blocks.push(own, ...inner);
  }
  close();
  return blocks;
}

function ownBlock(node: Node, language: PhraseLanguage, level: number): PageBlock {
  const words = inlineOf(node.content);
  if (node.type === 'section')
    return { type: 'heading', level, id: node.id, children: [...words, ...inForceOf(node, language)] };
  if (node.form === 'code' || node.form === 'html') return { type: 'code', value: node.text };
  const label: Inline[] = node.form === 'footnote' ? [text(`[${node.label}] `)] : [];
  const basis = node.type === 'commitment' ? basisOf(node, language) : [];
  const said = [...basis, ...inForceOf(node, language)];
  const block: PageBlock = {
    type: 'paragraph',
    id: node.id,
    ...(node.type === 'commitment' && { role: 'commitment' }),
    children: [...label, ...words, ...said],
  };
  return node.form === 'quote' ? { type: 'quote', blocks: [block] } : block;
}

/**
 * An edition as a page: its title, its standing, its text.
 *
 * @param language the language in which the library speaks around the text
 */
export function editionPage(edition: Edition, language: PhraseLanguage): Page {
  const title = titleSection(edition);
  const { edition: numbered, nodes } = PHRASES[language];
  const name = edition.title ?? title?.text ?? (edition.version ? numbered(edition.version) : capital(nodes.edition));
  const body = edition.children.flatMap((node) => (node === title ? node.children : [node]));
  return {
    title: name,
    language: edition.language ?? language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(name)] },
      ...standingBlocks(edition, language),
      ...nodeBlocks(body, language, 2),
    ],
  };
}

/** One node of an edition as a page: what the edition is worth, its words and what it contains. */
export function nodePage(edition: Edition, node: Node, language: PhraseLanguage): Page {
  const own = nodeBlocks([node], language, 1);
  return {
    title: node.id,
    language: edition.language ?? language,
    phrases: language,
    blocks: [
      ...(node.type === 'section' ? own.slice(0, 1) : [paragraph(strong(text(node.id)))]),
      ...standingBlocks(edition, language),
      ...(node.type === 'section' ? own.slice(1) : own),
    ],
  };
}
