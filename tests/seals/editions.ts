import type { Edition, Lock } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sealOf, withSeals } from '../../src/seals/index.js';

/** An edition of one stake with these items. */
export const edition = (version: string, items: string, language = 'en'): Edition =>
  parse(`---\ncharter: ours\nversion: ${version}\nlanguage: ${language}\n---\n\n## Stake {#stake}\n\n${items}\n`)
    .edition;

export const EMPTY: Lock = { schema: 'charter-lock/1', reader: 'charter-as-code >=0.1.0', charter: 'ours', seals: [] };

/** A lock of these editions, and the texts behind its seals. */
export const lockOf = (...editions: readonly Edition[]) => ({
  lock: withSeals(EMPTY, editions.map(sealOf)),
  sealed: ({ digest }: { readonly digest: string }) => editions.find((one) => one.digest === digest) ?? null,
});
