import { join } from 'node:path';
import type { CharterFolder } from '../node/index.js';
import { UnreadableError } from '../node/index.js';
import { replaceText } from '../node/replace-text.js';
import { appended } from '../parse/index.js';
import { phraseLanguage, TRANSLATIONS } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { PAGE_FORMATS, translationsPage } from '../render/index.js';
import { documentTranslationReport, reviewNow, translationReport } from '../translation/index.js';
import type { Arguments, Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, terminalStyle, warn } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder, Operands } from './operand.js';
import { readingBy } from './reading.js';

/** What a caller asked of a charter that it does not have. */
async function asking<T>(what: string, ask: () => T): Promise<T> {
  try {
    return ask();
  } catch (cause) {
    if (cause instanceof RangeError) throw new UnreadableError(what, cause.message, { cause });
    throw cause;
  }
}

/** Which translations are meant: the one asked for, else all. */
function languagesOf({ charter }: CharterFolder, asked: string | undefined): readonly string[] {
  const { work, languages } = charter;
  const others = languages.filter((language) => language !== work.language);
  if (asked === undefined) return others;
  if (asked === work.language)
    throw new UsageError(`Unexpected --in ${asked}, expected another language than that of the charter`);
  return [asked];
}

/** Writes to `charter.yaml` that a human has read the translations of some blocks. */
async function accept(folder: CharterFolder, version: string | undefined, { options, speaks }: Arguments) {
  const languages = languagesOf(folder, options.in as string | undefined);
  const [language] = languages;
  if (language === undefined || languages.length > 1)
    throw new UsageError(`Unexpected --accept without a language, expected --in ${languages.join('|') || 'LANGUAGE'}`);
  const ids = (options.accept as string).split(/[\s,]+/u).filter(Boolean);
  const by = { date: new Date().toISOString().slice(0, 10), by: options.by as string | undefined };
  const reviews = await asking(ids.join(', '), () =>
    ids.map((id) => reviewNow(folder.charter, id, { language, ...(version !== undefined && { version }) }, by)),
  );
  const path = join(folder.folder, 'charter.yaml');
  const items = reviews.map((review) => JSON.stringify(review));
  await replaceText(path, (now) => appended(now ?? '', 'translations', items));
  for (const { id } of reviews) await warn(TRANSLATIONS[speaks].accepted(id, language));
  return EXIT.fine;
}

/** `charter translations [VERSION]`, or `charter translations SOURCE TRANSLATION` of any two documents. */
export const run: Run = async (args) => {
  const { operands, options, lang, speaks } = args;
  const [first, second] = operands;
  const how = await readingBy(options);
  const report = async () => {
    if (first !== undefined && second !== undefined) {
      const files = new Operands(options.charter as string | undefined, lang, how);
      const [source, translation] = [await files.read(first), await files.read(second)];
      await warnAll([...source.messages, ...translation.messages], speaks);
      return documentTranslationReport(source.edition, translation.edition, { language: speaks });
    }
    const folder = await charterFolder(options.charter as string | undefined, how);
    if (options.accept !== undefined) return accept(folder, first, args);
    await warnAll(folder.charter.messages, speaks);
    const languages = languagesOf(folder, options.in as string | undefined);
    return asking(first ?? 'latest', () =>
      translationReport(folder.charter, {
        languages,
        language: lang ?? phraseLanguage(folder.charter.work.language),
        ...(first !== undefined && { version: first }),
      }),
    );
  };
  const found = await report();
  if (typeof found === 'number') return found;
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`;
    const page = translationsPage(found, second !== undefined ? speaks : (lang ?? phraseLanguage(found.source)));
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  const isFound = found.translations.some(({ exists, findings }) => !exists || findings.length > 0);
  return options['exit-code'] && isFound ? EXIT.found : EXIT.fine;
};
