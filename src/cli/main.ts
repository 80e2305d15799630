#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { PhraseLanguage } from '../phrases/index.js';
import { environmentLanguage, readArguments, readCommon } from './arguments.js';
import { COMMANDS } from './commands.js';
import { EXIT, type ExitCode, UsageError } from './errors.js';
import { commandHelp, generalHelp } from './help.js';
import { output, warn } from './io.js';

/** The version of the package, two folders above this file in the source and when built. */
function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

/** The language of faults: known before the arguments are, for these may be the fault. */
let faultsIn = environmentLanguage(process.env);

async function main(argv: readonly string[]): Promise<ExitCode> {
  // `help diff` is `diff --help`.
  const asked = argv[0] === 'help' && argv[1] !== undefined && !argv[1].startsWith('-');
  const [name, ...rest] = asked ? [...argv.slice(1), '--help'] : argv;
  const command = COMMANDS.find((one) => one.name === name);
  if (!command && name !== undefined && name !== 'help' && !name.startsWith('-')) {
    throw new UsageError(`Unexpected command ${name}, expected ${COMMANDS.map((one) => one.name).join(', ')}`);
  }
  const { options, speaks, ...args } = command
    ? readArguments(command, rest, process.env)
    : readCommon(argv, process.env);
  faultsIn = speaks;
  if (options.version) await output(`${packageVersion()}\n`, undefined);
  else if (!command || options.help)
    await output(command ? commandHelp(command, speaks) : generalHelp(speaks), undefined);
  else return (await command.load()).run({ options, speaks, ...args });
  return name === undefined ? EXIT.usage : EXIT.fine;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { name, message, said } = error as Error & { readonly said?: Readonly<Record<PhraseLanguage, string>> };
  if (name === 'UsageError') {
    await warn(`charter: ${message}\ncharter --help`);
    process.exitCode = EXIT.usage;
  } else if (name === 'UnreadableError') {
    await warn(`charter: ${said?.[faultsIn] ?? message}`);
    process.exitCode = EXIT.unreadable;
  } else throw error;
}
