import { type PointDate, pointReport } from '../charter/index.js';
import { isDate } from '../model/index.js';
import { phraseLanguage } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { PAGE_FORMATS, pointPage } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, terminalStyle } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder, spokenIn } from './operand.js';
import { readingBy } from './reading.js';

/** `charter at DATE`: exit 1 when no edition is known to have been in force. */
export const run: Run = async ({ operands: [day = ''], options, lang, speaks }) => {
  if (!isDate(day)) throw new UsageError(`Unexpected date ${day}, expected a day of the calendar, YYYY-MM-DD`);
  const { charter } = await charterFolder(options.charter as string | undefined, await readingBy(options));
  await warnAll(charter.messages, speaks);
  const language = spokenIn(charter, lang);
  const current = charter.at(day, { language, by: options.by as PointDate | undefined });
  const page = pointPage(current, lang ?? phraseLanguage(language));
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json')
      return `${JSON.stringify(pointReport(current, { charter: charter.work.id, language }), null, 2)}\n`;
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  return current.edition ? EXIT.fine : EXIT.found;
};
