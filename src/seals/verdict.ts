import { diff } from '../diff/index.js';
import type { Change, Digest, Edition, Erratum, Seal, SealVerdict } from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';
import { movedWords } from './moved.js';

/** What an edition that is not as it was sealed is judged by. */
export interface Evidence {
  /** Digest of the file as it is; null when it is gone. */
  readonly found: Digest | null;
  /** The text as it was sealed; null when no copy is left, or the copy is another text. */
  readonly sealed: Edition | null;
  /** The text as it is; null when there is none. */
  readonly present: Edition | null;
  readonly errata: readonly Erratum[];
}

/**
 * An erratum mends form, as the differ sees it. What the differ takes for a slip of the pen and wants a human to read
 * has been read: whoever declares the erratum says when and why.
 */
const isForm = ({ kind }: Change): boolean => kind === 'editorial';

/** An erratum speaks of one text, by its digest: it opens no door to the next edit. */
const speaksOf =
  ({ version, language }: Seal, found: Digest | null) =>
  (erratum: Erratum): boolean =>
    erratum.edition === version && (erratum.language ?? language) === language && erratum.digest === found;

/** The verdict on an edition whose bytes are those that were sealed. */
export const soundVerdict = ({ version, language, digest }: Seal): SealVerdict => ({
  version,
  language,
  state: 'sound',
  sealed: digest,
  found: digest,
  erratum: null,
  moved: [],
  changes: [],
  substance: [],
});

/**
 * What became of a sealed edition: which words moved, what that means by the differ, and whether a declared erratum
 * covers it. Without the text that was sealed nothing can be compared, and no erratum holds.
 *
 * @param seal as the lock has it
 * @param language the language of the sentences; `en` when none is given
 * @example
 * verdictOf(seal, { found, sealed, present, errata: work.errata }).state; // 'broken'
 */
export function verdictOf(
  seal: Seal,
  { found, sealed, present, errata }: Evidence,
  language: PhraseLanguage = 'en',
): SealVerdict {
  if (found === seal.digest) return soundVerdict(seal);
  const erratum = errata.find(speaksOf(seal, found)) ?? null;
  const changes = sealed && present ? diff(sealed, present, { language }).changes : null;
  const substance = (changes ?? []).filter((change) => !isForm(change));
  const corrected = erratum !== null && changes !== null && substance.length === 0;
  return {
    version: seal.version,
    language: seal.language,
    state: found === null ? 'missing' : corrected ? 'corrected' : 'broken',
    sealed: seal.digest,
    found,
    erratum,
    moved: sealed && present ? movedWords(sealed.source, present.source) : [],
    changes,
    substance,
  };
}
