import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, it } from 'vitest';
import { diff } from '../../src/diff/index.js';
import { type Edition, walk } from '../../src/model/index.js';
import { htmlFragment } from '../../src/render/formats/html.js';
import { redlinePage } from '../../src/render/index.js';
import type { LayoutName } from '../../src/render/views/layouts/index.js';
import { histories } from '../arbitraries/charters.js';
import { anyPairs } from '../arbitraries/pairs.js';
import { RUNS, SEED } from '../arbitraries/runs.js';
import { type Compared, compared, expectSame, frozen } from './compared.js';

/** The words of a text, white space and the marks of notes apart, in the one form of each letter that a differ knows (NFC). */
const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/\[[^\]\s]*\]/g, ' ')
    .split(/\s+/u)
    .filter(Boolean);

/** What of a redline is text of the two editions, and what is said about it. */
const TEXT = 'section.text';
const SAID = '.hidden, .because, .full, summary, caption, thead, [scope="rowgroup"]';

/** The words that are left of a redline as a browser reads it, once some of its elements are gone. */
function left(page: Element, gone: string): readonly string[] {
  const copy = page.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(`${SAID}, ${gone}`)) one.remove();
  // Where an element ends a word does, except where a change is inside of one.
  for (const block of copy.querySelectorAll('p, td, h1, h2, h3, h4, h5, h6, br')) block.append(' ');
  return wordsIn(copy.textContent);
}

const textOf = (edition: Edition): readonly string[] => [...walk(edition)].flatMap(({ node }) => wordsIn(node.text));

/** What goes from each layout for the one text or the other. Side by side, each column is a text of its own. */
const GONE: Readonly<Record<LayoutName, readonly [forOld: string, forNew: string]>> = {
  inline: ['ins', 'del'],
  'side-by-side': ['ins, td + td', 'del, td:has(+ td)'],
};

/**
 * Without its insertions a redline is the older text, without its deletions the newer one, which is in its order: the
 * words of the older one stand in the order of the newer.
 */
function twoTexts({ before, after, found }: Compared): void {
  for (const layout of Object.keys(GONE) as LayoutName[]) {
    const page = JSDOM.fragment(htmlFragment(redlinePage(before, after, found, 'en', { layout }))).querySelector(TEXT);
    if (!page) throw new Error('Expected a page with a text');
    const [forOld, forNew] = GONE[layout];
    expectSame(left(page, forNew).join(' '), textOf(after).join(' '));
    expectSame([...left(page, forOld)].sort(), [...textOf(before)].sort());
  }
}

/** A document of a browser takes a hundred times as long as the other laws: a share of their cases will do. */
const options = { numRuns: Math.ceil(RUNS / 40), ...(SEED !== undefined && { seed: SEED }) };

describe('a redline as a browser reads it is both texts', () => {
  it('of any two documents', () => {
    fc.assert(
      fc.property(anyPairs, (pair) => twoTexts(compared(pair, { pairs: true }))),
      options,
    );
  });

  it('of a charter and its revision', () => {
    fc.assert(
      fc.property(histories, ({ editions: [first, , last] }) => {
        const [before, after] = [frozen(first), frozen(last)];
        twoTexts({ before, after, found: diff(before, after, { pairs: true }) });
      }),
      options,
    );
  });
});
