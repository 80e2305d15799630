import { join } from 'node:path';
import { valid } from 'semver';
import { checkCharter } from '../check/index.js';
import { LOCK_FILE } from '../node/index.js';
import { sealFiles } from '../node/seals.js';
import { PHRASES } from '../phrases/index.js';
import type { Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, warn } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder } from './operand.js';
import { readingBy } from './reading.js';

/** `charter seal VERSION[/LANGUAGE]` */
export const run: Run = async ({ operands: [operand = ''], options, speaks }) => {
  const [, version = '', language] = /^([^/]+)(?:\/([A-Za-z0-9-]+))?$/.exec(operand) ?? [];
  // A range would seal another edition tomorrow.
  if (valid(version) !== version)
    throw new UsageError(`Unexpected version ${operand}, expected one that is exact, such as 1.0.0 or 1.0.0/fr`);
  const read = await charterFolder(options.charter as string | undefined, await readingBy(options));
  const { folder, charter, files } = read;
  const chosen = files.filter((file) => file.version === version && (language ?? file.language) === file.language);
  // What charter check finds in these files would be sealed with them.
  const checked = chosen.map((file) => ({ ...file, edition: file.parsed().edition }));
  const paths = chosen.map(({ path }) => path);
  const faults = checkCharter(charter, checked, join(folder, 'charter.yaml')).filter(
    ({ severity, path }) => severity === 'error' && paths.includes(path ?? ''),
  );
  if (faults.length > 0) {
    await warnAll([...chosen.flatMap((file) => file.parsed().messages), ...faults], speaks);
    return EXIT.found;
  }
  const { lock, seals, added, conflicts, messages } = await sealFiles(read, { version, language });
  await warnAll(messages, speaks);
  const { colon, seals: phrases } = PHRASES[speaks];
  const name = (seal: { readonly version: string; readonly language: string }) => `${seal.version}/${seal.language}`;
  for (const seal of conflicts) await warn(`${join(folder, LOCK_FILE)}: ${phrases.conflict(name(seal), seal.digest)}`);
  if (conflicts.length > 0) return EXIT.found;
  if (!lock) return messages.some(({ path }) => path === join(folder, LOCK_FILE)) ? EXIT.unreadable : EXIT.found;
  const lines = seals.map(
    (seal) => `${name(seal)}${colon}${added.includes(seal) ? phrases.sealed : phrases.already}, ${seal.digest}\n`,
  );
  const written = options.format === 'json' ? `${JSON.stringify(lock, null, 2)}\n` : lines.join('');
  await output(written, options.output as string | undefined);
  return EXIT.fine;
};
