import type { Run } from './command.js';
import { UsageError } from './errors.js';
import { runDifftool, runDriver, runTextconv } from './git-driver.js';
import { runSetup } from './git-setup.js';

/** What the verb does by its first operand. All but `setup` are for git to call. */
const PARTS: Readonly<Record<string, Run>> = {
  setup: runSetup,
  driver: runDriver,
  difftool: runDifftool,
  textconv: runTextconv,
};

/** `charter git setup [PATTERN...]` */
export const run: Run = ({ operands: [name = '', ...operands], ...args }) => {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part) throw new UsageError(`Unexpected git ${name}, expected charter git setup`);
  return part({ operands, ...args });
};
