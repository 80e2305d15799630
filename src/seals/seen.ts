import { compare } from 'semver';
import { diff } from '../diff/index.js';
import {
  type Change,
  type ChangeKind,
  commitments,
  type Digest,
  type Edition,
  type GovernanceStep,
  type Lock,
  nodeById,
  SEEN_STATES,
  type Seal,
  type SeenReport,
  type SeenState,
  type SeenStep,
} from '../model/index.js';
import type { PhraseLanguage } from '../phrases/index.js';

/** The sealed text that a digest is of: an edition, or one of its commitments. */
interface Named {
  readonly digest: Digest;
  readonly seal: Seal;
  readonly id: string | null;
}

/** What is asked about: an edition, or one of its commitments. */
export interface Asked {
  readonly edition: Edition;
  /** Id of a commitment; the whole edition when null. */
  readonly id: string | null;
}

export interface SeenOptions {
  /** The language of the sentences; `en` when none is given. */
  readonly language?: PhraseLanguage;
  /** The text that was sealed; null when no copy is left. */
  readonly sealed: (seal: Seal) => Edition | null;
}

/** What a body need not see again: the words still bind as those that it read. */
const FORM: readonly ChangeKind[] = ['editorial', 'moved', 'renamed', 'metadata'];
const isSubstance = ({ kind, review }: Change): boolean => review || !FORM.includes(kind);

/** Every sealed text that has a digest; two editions may share a sentence. */
const namedBy = (digest: Digest, { seals }: Pick<Lock, 'seals'>): readonly Named[] =>
  seals.flatMap((seal): Named[] =>
    seal.digest === digest
      ? [{ digest, seal, id: null }]
      : seal.commitments.filter(({ text }) => text === digest).map(({ id }) => ({ digest, seal, id })),
  );

type Answer = Pick<SeenStep, 'state' | 'digest' | 'edition' | 'id' | 'changes' | 'substance'>;

/** The changes that bear on some nodes; one of the edition's substance, such as another profile, bears on all of them. */
const bearingOn = (changes: readonly Change[], before: readonly string[], after: readonly string[]): Change[] =>
  changes.filter(
    (change) =>
      (change.node === 'edition' && isSubstance(change)) ||
      change.before.some(({ id }) => before.includes(id)) ||
      change.after.some(({ id }) => after.includes(id)),
  );

/** What is left of one sealed text in what is asked about. */
function answer(named: Named, { edition, id }: Asked, { sealed, language = 'en' }: SeenOptions): Answer {
  const { digest, seal } = named;
  const said = (state: SeenState, at: string | null = null, changes: readonly Change[] = []): Answer => ({
    state,
    digest,
    edition: { version: seal.version, language: seal.language },
    id: at,
    changes,
    substance: changes.filter(isSubstance),
  });
  if (seal.language !== edition.language) return said('other-language');
  // Equal words are not enough for one commitment: those of its list, above it, govern it. Equal bytes are.
  if (seal.digest === edition.digest)
    return id === null || named.id === null || id === named.id ? said('same', named.id ?? id) : said('absent');
  const text = sealed(seal);
  if (!text) return said('unknown');
  const { changes, pairs = [] } = diff(text, edition, { pairs: true, language });
  const inside = new Set(commitments(text).map((one) => one.id));
  const olds =
    named.id !== null
      ? [named.id]
      : id === null
        ? null
        : pairs.flatMap((pair) => (pair.after === id && inside.has(pair.before) ? [pair.before] : []));
  const holds =
    olds === null || id === null || pairs.some(({ before, after }) => after === id && olds.includes(before));
  if (!holds || olds?.length === 0) return said('absent');
  const since = olds === null ? changes : bearingOn(changes, olds, id === null ? [] : [id]);
  const at = olds?.[0] ?? null;
  if (!since.some(isSubstance)) return said(since.length === 0 ? 'same' : 'form', at, since);
  // What a body saw of a later edition says nothing of the words of an earlier one, where they differ.
  const later = edition.version !== null && compare(seal.version, edition.version) > 0;
  return later ? said('absent') : said('overtaken', at, since);
}

const UNKNOWN: Answer = { state: 'unknown', digest: null, edition: null, id: null, changes: [], substance: [] };

/** The best answer that the digests of a step give. */
function stepAnswer(step: GovernanceStep, asked: Asked, lock: Pick<Lock, 'seals'>, options: SeenOptions): Answer {
  const digests = [...(step.digest === undefined ? [] : [step.digest]), ...(step.digests ?? [])];
  const [first] = digests;
  if (first === undefined) return { ...UNKNOWN, state: 'unnamed' };
  const answers = digests.flatMap((digest) => namedBy(digest, lock)).map((named) => answer(named, asked, options));
  const rank = ({ state }: Answer) => SEEN_STATES.indexOf(state);
  return answers.sort((a, b) => rank(a) - rank(b))[0] ?? { ...UNKNOWN, digest: first };
}

/**
 * Which steps of governance saw an edition, or one of its commitments, and which opinions a later change of substance
 * has overtaken. A step speaks of the digests that it names in `charter.yaml`; asked about a whole edition, the answer
 * is about all that the step saw.
 *
 * @param work whose governance is asked; its texts are those that the lock has seals of
 * @throws {RangeError} for an id that the edition has no commitment of
 * @example
 * const { steps } = seenBy(work, lock, { edition, id: 'listen' }, { sealed });
 * steps.filter(({ state }) => state === 'overtaken').map(({ step }) => step); // ['review']
 */
export function seenBy(
  work: { readonly id: string; readonly governance: readonly GovernanceStep[] },
  lock: Pick<Lock, 'seals'>,
  asked: Asked,
  options: SeenOptions,
): SeenReport {
  const { edition, id } = asked;
  const node = id === null ? null : nodeById(edition, id);
  if (node === undefined || (node && node.type !== 'commitment'))
    throw new RangeError(`Unexpected id ${id}, expected that of a commitment of ${edition.version ?? 'the edition'}`);
  const known = new Map<Seal, Edition | null>();
  const sealed = (seal: Seal): Edition | null => {
    const text = known.has(seal) ? (known.get(seal) ?? null) : options.sealed(seal);
    known.set(seal, text);
    return text;
  };
  return {
    schema: 'charter-seen/1',
    charter: work.id,
    version: edition.version,
    language: edition.language,
    id,
    text: node?.text ?? null,
    steps: work.governance.map((step) => ({
      step: step.step,
      date: step.date ?? null,
      body: step.body ?? {},
      summary: step.summary,
      ...stepAnswer(step, asked, lock, { ...options, sealed }),
    })),
  };
}
