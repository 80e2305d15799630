import { verifySealsBy } from '../node/seals.js';
import { plainText } from '../render/formats/text.js';
import { PAGE_FORMATS, sealsPage } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT } from './errors.js';
import { output, terminalStyle } from './io.js';
import { warnAll } from './messages.js';
import { folderMeant } from './operand.js';
import { readingBy } from './reading.js';

/** `charter verify [FOLDER]` */
export const run: Run = async ({ operands: [folder], options, speaks }) => {
  const meant = await folderMeant(folder ?? (options.charter as string | undefined));
  const { report, messages } = await verifySealsBy(meant, () => readingBy(options), speaks);
  await warnAll(messages, speaks);
  if (!report) return EXIT.unreadable;
  const page = sealsPage(report, speaks);
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  return report.sound ? EXIT.fine : EXIT.found;
};
