import type { Commitment, Force } from '../model/index.js';

/** From the words of a commitment to its force. */
export type ForceReader = (text: string) => Force;

const readers = new WeakMap<object, ForceReader>();
const forces = new WeakMap<object, Force>();

/** One getter for all: engines give objects with the same one the same shape, and a getter each would slow them all. */
const FORCE: PropertyDescriptor & ThisType<Commitment> = {
  enumerable: true,
  get() {
    let force = forces.get(this);
    if (!force) {
      const read = readers.get(this);
      if (!read) return null;
      force = read(this.text);
      forces.set(this, force);
    }
    return force;
  },
};

/**
 * Gives a commitment its `force`, read when it is first asked for. Reading the wording of a whole edition
 * takes longer than parsing it, and a diff or a page asks for few of them or none. It stays an own field
 * that copies, `structuredClone` and JSON hold as data.
 */
export function withForce(commitment: Omit<Commitment, 'force'>, read: ForceReader): Commitment {
  readers.set(commitment, read);
  return Object.defineProperty(commitment, 'force', FORCE) as Commitment;
}
