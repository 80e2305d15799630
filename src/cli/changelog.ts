import { type Changelog, changelog } from '../changelog/index.js';
import { UnreadableError } from '../node/index.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { changelogPage, renderChangelog } from '../render/index.js';
import type { Arguments, Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, terminalStyle } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder, spokenIn } from './operand.js';
import { readingBy } from './reading.js';
import { changelogOfRevisions } from './revisions.js';

/** What a changelog is written from, and in which language. */
interface Told {
  readonly log: Changelog;
  readonly speech: PhraseLanguage;
}

/** The changelog of a charter's folder, over its editions. */
async function ofFolder({ operands: [folder], options, lang, speaks }: Arguments): Promise<Told> {
  const { charter, files } = await charterFolder(
    folder ?? (options.charter as string | undefined),
    await readingBy(options),
  );
  const language = spokenIn(charter, lang);
  const spoken = files.filter((file) => file.language === language);
  if (spoken.length === 0)
    throw new UnreadableError(
      folder ?? 'charter',
      `no edition in ${language}, expected one of ${charter.languages.join(', ') || 'none'}`,
    );
  const speech = lang ?? phraseLanguage(language);
  const log = changelog(charter, { language, speaks: speech });
  await warnAll([...charter.messages, ...spoken.flatMap((file) => file.parsed().messages)], speaks);
  return { log, speech };
}

/** `charter changelog [FOLDER]`, `charter changelog --git RANGE -- FILE` */
export const run: Run = async (args) => {
  const { options } = args;
  if (options.by !== undefined && options.git === undefined)
    throw new UsageError('Unexpected --by without --git, expected --git BEFORE..AFTER');
  const { log, speech } = options.git === undefined ? await ofFolder(args) : await changelogOfRevisions(args);
  const { format = 'markdown' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json') return `${JSON.stringify(log, null, 2)}\n`;
    if (format === 'text') return plainText(changelogPage(log, speech), terminalStyle(file));
    return renderChangelog(log, { format: format as 'markdown' | 'html', language: speech });
  };
  await output(written(), file);
  return EXIT.fine;
};
