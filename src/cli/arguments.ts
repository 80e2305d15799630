import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PhraseLanguage } from '../phrases/index.js';
import type { Arguments, Command } from './command.js';
import { COMMON_OPTIONS } from './commands.js';
import { UsageError } from './errors.js';

/** The language of the environment, as POSIX orders its variables. */
export function environmentLanguage(env: NodeJS.ProcessEnv): PhraseLanguage {
  return /^fr\b|^fr_/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en';
}

/**
 * Reads the arguments of a verb by its row of the table.
 *
 * @throws {UsageError} for an unknown option, a value that is not a choice, too few or too many operands, and a file
 *   to write that is one of those to read
 */
export function readArguments(
  command: Pick<Command, 'usage' | 'operands' | 'options'>,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): Arguments {
  const rows = [...command.options, ...COMMON_OPTIONS];
  const options = Object.fromEntries(
    rows.map(({ name, short, takes }) => [
      name,
      { type: takes ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
  const values = parsed.values as Arguments['options'];
  for (const { name, choices } of rows) {
    const value = values[name];
    if (choices && typeof value === 'string' && !choices.includes(value)) {
      throw new UsageError(`Unexpected --${name} ${value}, expected ${choices.join(', ')}`);
    }
  }
  const lang = values.lang as PhraseLanguage | undefined;
  const args = { operands: parsed.positionals, options: values, lang, speaks: lang ?? environmentLanguage(env) };
  if (values.help || values.version) return args;
  const [least, most] = command.operands;
  const count = args.operands.length;
  if (count < least || count > most)
    throw new UsageError(`Unexpected ${count} operand${count === 1 ? '' : 's'}, expected ${command.usage}`);
  const output = values.output;
  if (typeof output === 'string' && args.operands.some((operand) => resolve(operand) === resolve(output)))
    throw new UsageError(`Unexpected --output ${output}, which is read, expected another file`);
  return args;
}

/** Reads the arguments of the command without a verb: help, version and language. */
export function readCommon(argv: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  return readArguments({ usage: 'charter COMMAND', operands: [0, 1], options: [] }, argv, env);
}
