import { Alignment } from '../diff/alignment.js';
import { Staying } from '../diff/staying.js';
import { unitsOf } from '../diff/units.js';
import type { Change, Edition, Lineage, PairReport } from '../model/index.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { type Declaration, declaredIn } from './declared-in.js';
import { type Editions, versionsIn } from './editions.js';
import { indexOf } from './places.js';

/** Ids by id. */
type Ids = ReadonlyMap<string, readonly string[]>;

const NONE: readonly never[] = [];

/**
 * Two editions of one language that follow each other: who became whom. They are compared when first asked of a node
 * that is not the same to the byte, and once.
 */
export class Step {
  readonly before: Edition;
  readonly after: Edition;
  readonly #lineage: readonly Lineage[];
  #aligned: Alignment | undefined;
  #known: Staying | undefined;
  #paired: { readonly heirs: Ids; readonly origins: Ids } | undefined;

  constructor(before: Edition, after: Edition, lineage: readonly Lineage[]) {
    this.before = before;
    this.after = after;
    this.#lineage = lineage;
  }

  get #alignment(): Alignment {
    this.#aligned ??= new Alignment(this.before, this.after, this.#lineage);
    return this.#aligned;
  }

  /** What the newer edition and the work declare of the ids of the older one. */
  get declared(): ReadonlyMap<string, Declaration> {
    return declaredIn(this.after, this.#lineage);
  }

  /** Whether an explicit id stands in the same words in the same place, so that nothing need be compared. */
  isSame(id: string): boolean {
    const [was, is] = [indexOf(this.before).places.get(id), indexOf(this.after).places.get(id)];
    return (
      was !== undefined &&
      is !== undefined &&
      !was.node.derived &&
      !is.node.derived &&
      !this.declared.has(id) &&
      !indexOf(this.after).origins.has(id) &&
      this.before.profile === this.after.profile &&
      was.path.join('/') === is.path.join('/') &&
      was.around === is.around
    );
  }

  get #staying(): Staying {
    this.#known ??= new Staying(unitsOf(this.before), unitsOf(this.after), this.#lineage);
    return this.#known;
  }

  /** Whether who it became and where it comes from is known before the two are aligned: it is itself. */
  #isKept(id: string): boolean {
    return this.isSame(id) || this.#staying.isKept(id);
  }

  /** Every two nodes that are one thing. */
  get pairs(): readonly PairReport[] {
    return this.#alignment.pairs;
  }

  #kin(): { readonly heirs: Ids; readonly origins: Ids } {
    if (this.#paired) return this.#paired;
    const [heirs, origins] = [new Map<string, string[]>(), new Map<string, string[]>()];
    for (const { before, after } of this.pairs) {
      heirs.set(before, [...(heirs.get(before) ?? []), after]);
      origins.set(after, [...(origins.get(after) ?? []), before]);
    }
    this.#paired = { heirs, origins };
    return this.#paired;
  }

  /** The ids that took over from one; none when it ended. */
  heirs(id: string): readonly string[] {
    return this.#isKept(id) ? [id] : (this.#kin().heirs.get(id) ?? NONE);
  }

  /** The ids that one comes from; none when it is new. */
  origins(id: string): readonly string[] {
    return this.#isKept(id) ? [id] : (this.#kin().origins.get(id) ?? NONE);
  }

  /** The changes of nodes that are these before or these after. */
  changes(before: readonly string[], after: readonly string[], speaks?: PhraseLanguage): readonly Change[] {
    if (before.length > 0 && before.every((id) => this.isSame(id))) return NONE;
    if ([...before, ...after].every((id) => this.#staying.isUnchanged(id))) return NONE;
    return this.#alignment.changesOf(before, after, speaks ?? phraseLanguage(this.after.language));
  }
}

/** The steps of a charter by language, remembered as long as it lives. */
const known = new WeakMap<Editions, Map<string, Map<string, Step>>>();

/** The step from one edition to the next of its language: read when it is asked for, once. */
function stepOf(charter: Editions, language: string, from: string, to: string): Step {
  const languages = known.get(charter) ?? new Map<string, Map<string, Step>>();
  known.set(charter, languages);
  const steps = languages.get(language) ?? new Map<string, Step>();
  languages.set(language, steps);
  const step =
    steps.get(to) ??
    new Step(
      charter.edition({ version: from, language }),
      charter.edition({ version: to, language }),
      charter.work.lineage,
    );
  steps.set(to, step);
  return step;
}

/**
 * The steps between the editions of a charter in one language, oldest first, from one version to another.
 *
 * @param from the first edition of the first step; the oldest when none is given
 * @param to the last edition of the last step; the newest when none is given
 */
export function stepsOf(charter: Editions, language: string, from?: string, to?: string): readonly Step[] {
  const versions = versionsIn(charter, language);
  const first = from === undefined ? 0 : versions.indexOf(from);
  const last = to === undefined ? versions.length - 1 : versions.indexOf(to);
  return versions
    .slice(first, last)
    .map((version, i) => stepOf(charter, language, version, versions[first + i + 1] as string));
}
