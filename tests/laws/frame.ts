import type { Diff } from '../../src/model/index.js';
import { type Compared, compared, expectSame } from './compared.js';

/** A section of which no made charter has a word. */
const FRAME = '## Zebra crossings {#frame}\n\n- Xylophones quietly vex jocular wizards.\n- Pack five dozen jugs.\n';

/** Where the section can be added to a source: after its front matter, and at its end. */
export const PLACES = {
  first: (source) => source.replace(/^---\n[\s\S]*?\n---\n/, (matter) => `${matter}\n${FRAME}`),
  last: (source) => `${source}\n${FRAME}`,
} as const satisfies Record<string, (source: string) => string>;

/** A diff without the frame and one with it. */
export interface Framed {
  readonly bare: Diff;
  readonly framed: Diff;
}

/** Compares two documents with the frame beside their bare comparison. */
export function framed({ before, after, found }: Compared, place: keyof typeof PLACES): Framed {
  const add = PLACES[place];
  return { bare: found, framed: compared({ before: add(before.source), after: add(after.source) }).found };
}

/** What a diff finds, without places; the id of what no node shows comes from the whole source. */
const findings = ({ changes }: Diff) =>
  changes.map(({ id, kind, rule, partOf, confidence }) => ({
    id: rule === 'source-only' ? '' : id,
    kind,
    rule,
    partOf,
    confidence,
  }));

/** The same section added to both sides changes nothing else. */
export const frame = ({ bare, framed }: Framed): void => expectSame(findings(framed), findings(bare));
