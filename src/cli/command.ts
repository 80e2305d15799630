import type { PhraseLanguage } from '../phrases/index.js';
import type { ExitCode } from './errors.js';

/** A text in the languages that the command speaks. */
type Said = Readonly<Record<PhraseLanguage, string>>;

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the option takes; none for a switch. */
  readonly takes?: string;
  /** The values that it may have; any when there is no list. */
  readonly choices?: readonly string[];
  readonly says: Said;
}

/** What a command gets: its operands and its options. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** The language asked for with `--lang`; undefined when none was. */
  readonly lang: PhraseLanguage | undefined;
  /** The language of messages: `--lang`, else that of the environment. */
  readonly speaks: PhraseLanguage;
}

export type Run = (args: Arguments) => Promise<ExitCode>;

/** A command: one row of the table serves the dispatch, the help and the docs. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly says: Said;
  /** How many operands it takes, at least and at most. */
  readonly operands: readonly [least: number, most: number];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Loaded when the command runs: help needs no parser. */
  readonly load: () => Promise<{ readonly run: Run }>;
}
