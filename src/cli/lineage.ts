import { join } from 'node:path';
import { lineageReport, type Proposal } from '../lineage/index.js';
import { UnreadableError } from '../node/index.js';
import { replaceText } from '../node/replace-text.js';
import { withLineage } from '../parse/lineage-text.js';
import { counted, LINEAGES, phraseLanguage } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { lineagePage, PAGE_FORMATS } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT } from './errors.js';
import { output, terminalStyle, warn } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder, spokenIn } from './operand.js';
import { readingBy } from './reading.js';

/** Adds entries to a `charter.yaml`, whole or not at all. */
async function write(path: string, missing: readonly Proposal[]): Promise<void> {
  const entries = missing.map(({ edition, from, to }) => ({ edition, from, to }));
  await replaceText(path, (text) => {
    try {
      return withLineage(text ?? '', entries);
    } catch (cause) {
      throw new UnreadableError(path, (cause as Error).message, { cause });
    }
  });
}

/** `charter lineage`: exit 1 when something is missing and was not written. */
export const run: Run = async ({ options, lang, speaks }) => {
  const { charter, folder } = await charterFolder(options.charter as string | undefined, await readingBy(options));
  await warnAll(charter.messages, speaks);
  const language = spokenIn(charter, lang);
  const says = lang ?? phraseLanguage(language);
  const report = lineageReport(charter, language);
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const page = lineagePage(report, says);
  const written = () => {
    if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  if (report.missing.length === 0) return EXIT.fine;
  if (options.write !== true) return EXIT.found;
  await write(join(folder, 'charter.yaml'), report.missing);
  const { entries, written: said } = LINEAGES[speaks];
  await warn(said(counted(entries, report.missing.length, speaks)));
  return EXIT.fine;
};
