import type { Node } from '../model/index.js';
import { slug } from '../text/index.js';

/** Whether a slug can stand in an attribute block, and be typed: ASCII, as ids are written here. */
const ID = /^[a-z0-9][a-z0-9_-]*$/;

/** The words of a node without its label: labels shift when a clause is added. */
const wordsOf = ({ text, label }: Node): string =>
  label !== null && text.startsWith(label) ? text.slice(label.length) : text;

/** Ids that nobody had before, made from the words of what they name. */
export class FreshIds {
  readonly #taken: Set<string>;

  /** @param taken ids that stand in the documents already */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /**
   * The id of a node: its first words, with a number when they are taken. It stays taken for ever.
   *
   * @example
   * new FreshIds([]).of(node); // 'we-answer-every-complaint-within-a'
   */
  of(node: Node): string {
    const name = [slug(wordsOf(node)), slug(node.text), node.type].find((one) => ID.test(one)) ?? node.type;
    let id = name;
    for (let count = 2; this.#taken.has(id); count++) id = `${name}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
