import type { History } from '../lineage/index.js';
import { UnreadableError } from '../node/index.js';
import { phraseLanguage } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { historyPage, renderHistory } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT } from './errors.js';
import { output, terminalStyle } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder, spokenIn } from './operand.js';
import { readingBy } from './reading.js';

/** `charter history ID` */
export const run: Run = async ({ operands: [id = ''], options, lang, speaks }) => {
  const { charter, files } = await charterFolder(options.charter as string | undefined, await readingBy(options));
  const language = spokenIn(charter, lang);
  const says = lang ?? phraseLanguage(language);
  const told = (): History => {
    try {
      return charter.history(id, { language, speaks: says });
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new UnreadableError(id, cause.message, { cause });
    }
  };
  const history = told();
  const spoken = files.filter((file) => file.language === language);
  await warnAll([...charter.messages, ...spoken.flatMap((file) => file.parsed().messages)], speaks);
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json') return `${JSON.stringify(history, null, 2)}\n`;
    if (format === 'text') return plainText(historyPage(history, says), terminalStyle(file));
    return renderHistory(history, { format: format as 'markdown' | 'html', language: says });
  };
  await output(written(), file);
  return EXIT.fine;
};
