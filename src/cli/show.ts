import { type Edition, nodeById } from '../model/index.js';
import { UnreadableError } from '../node/index.js';
import { phraseLanguage } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { editionPage, nodePage, PAGE_FORMATS } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT } from './errors.js';
import { output, terminalStyle } from './io.js';
import { warnAll } from './messages.js';
import { Operands, type Read } from './operand.js';
import { readingBy } from './reading.js';

/** The edition and the id that a reference names; an id alone is one of the latest edition. */
async function resolve(
  operands: Operands,
  reference: string,
): Promise<{ readonly read: Read; readonly id: string | null }> {
  const at = reference.indexOf('#');
  if (at >= 0) return { read: await operands.read(reference.slice(0, at) || 'latest'), id: reference.slice(at + 1) };
  try {
    return { read: await operands.read(reference), id: null };
  } catch (error) {
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}_:./-]*$/u.test(reference)) throw error;
    const read = await operands.read('latest');
    if (!nodeById(read.edition, reference)) throw error;
    return { read, id: reference };
  }
}

/** What a node alone does not say: which edition it is of, and what that is worth. */
const headOf = ({ charter, version, language, title, status, standing, notice, profile, digest }: Edition) => ({
  charter,
  version,
  language,
  title,
  status,
  standing,
  notice,
  profile,
  digest,
});

/** `charter show REF` */
export const run: Run = async ({ operands: [reference = ''], options, lang, speaks }) => {
  const { read, id } = await resolve(
    new Operands(options.charter as string | undefined, lang, await readingBy(options)),
    reference,
  );
  const { edition } = read;
  await warnAll(read.messages, speaks);
  const node = id === null ? null : nodeById(edition, id);
  if (node === undefined)
    throw new UnreadableError(
      reference,
      `no node "${id}", expected an id of edition ${edition.version ?? edition.title ?? ''}`,
    );
  const language = lang ?? phraseLanguage(edition.language);
  const page = node ? nodePage(edition, node, language) : editionPage(edition, language);
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json')
      return `${JSON.stringify(node ? { ...node, edition: headOf(edition) } : edition, null, 2)}\n`;
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  return EXIT.fine;
};
