import { type BecameReport, CitationError, citationReport, cite, parseCitation, resolve } from '../citation/index.js';
import { UnreadableError } from '../node/index.js';
import { CITATIONS, LINEAGES, PHRASES, type PhraseLanguage, phraseLanguage, quoted } from '../phrases/index.js';
import type { Arguments, Run } from './command.js';
import { EXIT, type ExitCode, UsageError } from './errors.js';
import { output } from './io.js';
import { warnAll } from './messages.js';
import { charterFolder, spokenIn } from './operand.js';
import { readingBy } from './reading.js';

/** What became of what is cited: how, into what words, and why. */
function becameLines({ to, fates, now, reasons, endings }: BecameReport, language: PhraseLanguage): readonly string[] {
  const { fates: words, instead } = LINEAGES[language];
  const said = new Intl.ListFormat(language).format(fates.map((fate) => words[fate]));
  const other = (ids: readonly string[]) => (ids.length > 0 ? [instead(ids.join(', '))] : []);
  const why = endings.flatMap(({ reason, instead: ids }) => [
    ...(reason ? [reason[language] ?? Object.values(reason)[0] ?? ''] : []),
    ...other(ids),
  ]);
  const nodes = now.map(({ id, text }) => `- ${id}${PHRASES[language].colon}${quoted(text, language)}`);
  return [CITATIONS[language].became(to, said), ...nodes, ...reasons, ...why];
}

/** What a text cites of a charter: as sentence, address and words, or as `charter-citation/1`. */
export async function answer(
  { options, lang, speaks }: Arguments,
  asked: (charter: string) => string,
): Promise<ExitCode> {
  const { charter } = await charterFolder(options.charter as string | undefined, await readingBy(options));
  await warnAll(charter.messages, speaks);
  try {
    const citation = parseCitation(asked(charter.work.id));
    const asks = { ...citation, language: citation.language ?? spokenIn(charter, lang) };
    const resolved = resolve(charter, asks, { to: options.to as string | undefined, speaks: lang });
    const { edition, node } = resolved;
    const cited = cite(edition, node?.id ?? null, {
      language: lang ?? phraseLanguage(edition.language),
      permalink: (options.permalink as string | undefined) ?? charter.work.permalink,
    });
    const report = citationReport(resolved, cited);
    const lines = [cited.sentence, cited.citation, ...(cited.permalink === null ? [] : [cited.permalink])];
    const since = report.became ? ['', ...becameLines(report.became, lang ?? phraseLanguage(edition.language))] : [];
    const text = [...lines, ...(edition.notice ? [edition.notice] : []), ...(node ? ['', node.text] : []), ...since];
    const written = options.format === 'json' ? JSON.stringify(report, null, 2) : text.join('\n');
    await output(`${written}\n`, options.output as string | undefined);
    return EXIT.fine;
  } catch (cause) {
    if (cause instanceof CitationError || cause instanceof TypeError) throw new UsageError(cause.message, { cause });
    if (cause instanceof RangeError) throw new UnreadableError(asked(charter.work.id), cause.message, { cause });
    throw cause;
  }
}

/** `charter resolve CITATION` */
export const run: Run = (args) => answer(args, () => args.operands[0] ?? '');
