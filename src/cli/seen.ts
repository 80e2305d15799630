import { type Edition, nodeById } from '../model/index.js';
import { UnreadableError } from '../node/index.js';
import { seenIn } from '../node/seals.js';
import { plainText } from '../render/formats/text.js';
import { PAGE_FORMATS, seenPage } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, terminalStyle } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder, spokenIn } from './operand.js';
import { readingBy } from './reading.js';

/** `charter seen [VERSION[/LANGUAGE]][#ID]` */
export const run: Run = async ({ operands: [reference = 'latest'], options, lang, speaks }) => {
  const how = await readingBy(options);
  const read = await charterFolder(options.charter as string | undefined, how);
  const { charter } = read;
  const [, named, language = spokenIn(charter, lang), id = null] =
    /^([^/#]*)(?:\/([^#]*))?(?:#(.*))?$/su.exec(reference) ?? [];
  let edition: Edition;
  try {
    edition = charter.edition({ version: named || 'latest', language });
  } catch (cause) {
    throw new UnreadableError(reference, (cause as Error).message, { cause });
  }
  if (id !== null && nodeById(edition, id)?.type !== 'commitment')
    throw new UnreadableError(reference, `no commitment "${id}", expected an id of edition ${edition.version}`);
  const step = options.step as string | undefined;
  const steps = [...new Set(charter.work.governance.map((one) => one.step))];
  if (step !== undefined && !steps.includes(step))
    throw new UsageError(`Unexpected --step ${step}, expected one of charter.yaml: ${steps.join(', ') || 'none'}`);
  const { report: all, messages } = await seenIn(read, { edition, id }, how, speaks);
  await warnAll([...charter.messages, ...messages], speaks);
  if (!all) return EXIT.unreadable;
  const report = { ...all, steps: all.steps.filter((one) => step === undefined || one.step === step) };
  const page = seenPage(report, speaks);
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  const overtaken = report.steps.some(({ state }) => state === 'overtaken');
  return options['exit-code'] === true && overtaken ? EXIT.found : EXIT.fine;
};
