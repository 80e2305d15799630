import { changelogBetween } from '../../src/changelog/index.js';
import type { Change } from '../../src/model/index.js';
import { counted, PHRASES } from '../../src/phrases/index.js';
import { changelogPage, changesPage, PAGE_FORMATS, type Page, redlinePage } from '../../src/render/index.js';
import { readableRuns } from '../../src/render/views/inline.js';
import { wordsOf } from '../render/html-reader.js';
import { type Compared, expectSame } from './compared.js';

const phrases = PHRASES.en;

/** Letters and figures alone: what any format keeps of a text, whatever its marks. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What is no word in the Markdown that we write: addresses of links, and tags. */
const MARKDOWN = /(?<=(?<!\\)\])\(<[^>\n]*>\)|<\/?(?:ins|del|strong|em|s|br)>/g;

/** What a reader gets of each format. */
const READ: Readonly<Record<keyof typeof PAGE_FORMATS, (written: string) => string>> = {
  text: letters,
  markdown: (written) => letters(written.replaceAll('&#64;', '@').replace(MARKDOWN, '')),
  html: (written) => letters(wordsOf(written.replace(/<span class="hidden"[^>]*>[^<]*<\/span>/g, ''))),
};

/** The old and the new words of a change: as far as they differ when there are two nodes, else each word of each. */
const wordsOfChange = ({ before, after, words }: Change): readonly string[] =>
  before.length === 1 && after.length === 1
    ? readableRuns(words).flatMap(({ op, text }) => (op === 'equal' ? [] : text))
    : // Between two words of a node a page may show the mark of a note, which is no word.
      [...before, ...after].flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);

const isCounted = ({ kind }: Change): boolean => kind === 'editorial' || kind === 'metadata';

/** What must be said of a change: what it is, as often as there are such changes or once for all, and its words. */
interface Said {
  readonly what: string;
  readonly words: readonly string[];
  readonly once?: boolean;
}

interface View {
  readonly page: (compared: Compared) => Page;
  readonly says: (change: Change, all: readonly Change[]) => Said;
}

/** Lists of changes tell what is form only by its number. */
const inList: View['says'] = (change, all) => {
  const { kind, because, before, after } = change;
  if (isCounted(change)) {
    const number = all.filter((other) => other.kind === kind).length;
    return { what: counted(phrases.kinds[kind].count, number, 'en'), words: [], once: true };
  }
  return {
    what: `${phrases.because}${because}`,
    words: [...wordsOfChange(change), ...[...before, ...after].map(({ id }) => id)],
  };
};

/** A redline tells every change in its place. */
const inPlace: View['says'] = (change) => ({
  what: `${phrases.kinds[change.kind].name}${change.review ? phrases.review : ''}${change.because}`,
  words: wordsOfChange(change),
});

const VIEWS: Readonly<Record<string, View>> = {
  redline: {
    // Every other one is of a diff that does not say where what is gone stood.
    page: ({ before, after, found }) => {
      const { pairs: _, ...bare } = found;
      return redlinePage(before, after, found.changes.length % 2 === 0 ? found : bare, 'en');
    },
    says: inPlace,
  },
  changes: { page: ({ before, after, found }) => changesPage(before, after, found, 'en'), says: inList },
  changelog: {
    page: ({ before, after, found }) => changelogPage(changelogBetween(before, after, found), 'en'),
    says: inList,
  },
};

/** In a redline as HTML each change has one place, and one link that leads there. */
function anchored(html: string, changes: readonly Change[]): void {
  const count = (mark: string) => html.split(mark).length - 1;
  for (const { id } of changes) expectSame([count(` id="change-${id}"`), count(` href="#change-${id}"`)], [1, 1]);
}

/** Every view shows every change in every format: its kind or its number, its reason, its words. */
export function rendering(compared: Compared): void {
  const { changes } = compared.found;
  for (const [view, { page, says }] of Object.entries(VIEWS)) {
    const told = changes.map((change) => says(change, changes));
    const times = new Map<string, number>();
    for (const { what, once } of told) times.set(what, once ? 1 : (times.get(what) ?? 0) + 1);
    const words = new Set(told.flatMap((said) => said.words.map(letters)));
    const made = page(compared);
    for (const [format, write] of Object.entries(PAGE_FORMATS)) {
      const written = write(made);
      const shown = READ[format as keyof typeof READ](written);
      const missing = [
        ...[...times].filter(([what, number]) => shown.split(letters(what)).length <= number).map(([what]) => what),
        // A block of code may hold what elsewhere is a tag of ours.
        ...[...words].filter((one) => !shown.includes(one) && !letters(written).includes(one)),
      ];
      if (missing.length > 0)
        throw new Error(`Unexpected ${view} as ${format} without ${missing.join(', ')}:\n${written}`);
      if (says === inPlace && format === 'html') anchored(written, changes);
    }
  }
}
