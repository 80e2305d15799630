import { createCharter } from '../../src/charter/index.js';
import type { Edition, Lineage } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { WORK } from '../charter/works.js';

/** An edition in English of one stake with these items. */
export const edition = (version: string, items: string): Edition =>
  parse(
    `---\ncharter: test\nversion: ${version}\nlanguage: en\nstatus: adopted\n---\n\n# Test\n\n## Stake {#stake}\n\n${items}\n`,
  ).edition;

/** A charter in English of these items by version, with the lineage that it declares. */
export const charterOf = (items: Readonly<Record<string, string>>, lineage: readonly Lineage[] = []) =>
  createCharter({
    work: { ...WORK, language: 'en', lineage },
    editions: Object.entries(items).map(([version, words]) => edition(version, words)),
  });

const HOURS = 'We open the reading rooms every day of the week';
const NAME = 'We must not ask a reader for a name';
const LEND = 'We will lend a magnifier to any reader who asks for one';

/**
 * Through five editions: `hours` is renamed `opening`, weakened, then merged with `closures`; `privacy` is split, and a
 * part of it withdrawn; `lend` never changes.
 */
export const LIFE = charterOf(
  {
    '1.0.0': `- ${HOURS}. {#hours}\n- We must announce every closure a week ahead. {#closures}\n- ${NAME} and must not keep a record of what a reader consults. {#privacy}\n- ${LEND}. {#lend}`,
    '1.1.0': `- ${HOURS}. {#opening from=hours}\n- We must announce every closure a week ahead. {#closures}\n- ${NAME} and must not keep a record of what a reader consults. {#privacy}\n- ${LEND}. {#lend}`,
    '2.0.0': `- ${HOURS} where feasible. {#opening}\n- We must announce every closure a week ahead. {#closures}\n- ${NAME}. {#name from=privacy}\n- We must not keep a record of what a reader consults. {#record from=privacy}\n- ${LEND}. {#lend}`,
    '3.0.0': `- ${HOURS} where feasible, and must announce every closure a week ahead. {#days from="opening closures"}\n- ${NAME}. {#name}\n- We publish which data the catalogue holds. {#data}\n- ${LEND}. {#lend}`,
    '3.1.0': `- ${HOURS} where feasible, and must announce every closure a week ahead. {#days}\n- ${NAME}. {#name}\n- We publish which data the catalogue holds. {#holdings from=data}\n- ${LEND}. {#lend}`,
  },
  [{ edition: '3.0.0', from: ['record'], to: [], instead: ['data'], reason: { en: 'The catalogue keeps none.' } }],
);
