import type { Profile } from '../model/index.js';
import { adoptDocuments } from '../node/adopt-charter.js';
import { phraseLanguage } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { adoptionPage, PAGE_FORMATS } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, terminalStyle } from './io.js';
import { textNamed } from './operand.js';
import { parserNamed } from './parser.js';

/** `charter adopt FOLDER --from FILE...`, `charter adopt --charter FOLDER --from FILE...` */
export const run: Run = async ({ operands, options, lang }) => {
  const from = options.from as string | undefined;
  const [folder, ...others] = options.charter === undefined ? operands : [options.charter as string, ...operands];
  if (from === undefined || folder === undefined)
    throw new UsageError(
      'Unexpected command without --from and a folder, expected charter adopt FOLDER --from FILE...',
    );
  const paths = [from, ...others];
  const documents = [];
  for (const path of paths) documents.push({ path, markdown: await textNamed(path) });
  const text = (name: string) => options[name] as string | undefined;
  const how = {
    id: text('id'),
    title: text('title'),
    language: text('in'),
    profile: options.profile as Profile | undefined,
    parser: await parserNamed(options.parser),
  };
  const report = await adoptDocuments(folder, documents, how).catch((error: unknown) => {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  });
  const page = adoptionPage(report, lang ?? phraseLanguage(report.language));
  const { format = 'text' } = options;
  const file = text('output');
  const written = () => {
    if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  return EXIT.fine;
};
