import { waiversOf } from '../changelog/index.js';
import { diff } from '../diff/index.js';
import { phraseLanguage } from '../phrases/index.js';
import { plainText } from '../render/formats/text.js';
import { changesPage, type LayoutName, PAGE_FORMATS, type PageFormat, redlinePage } from '../render/index.js';
import type { Run } from './command.js';
import { EXIT } from './errors.js';
import { output, terminalStyle } from './io.js';
import { warnAll } from './messages.js';
import { Operands } from './operand.js';
import { readingBy } from './reading.js';

/** `charter diff BEFORE AFTER` */
export const run: Run = async ({ operands: [one = '', other = ''], options, lang, speaks }) => {
  const operands = new Operands(options.charter as string | undefined, lang, await readingBy(options));
  const [before, after] = [await operands.read(one), await operands.read(other)];
  await warnAll([...before.messages, ...after.messages], speaks);
  const language = lang ?? phraseLanguage(after.edition.language);
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const { work } = after;
  const layout = (options.layout ?? (format === 'html' ? 'inline' : undefined)) as LayoutName | undefined;
  const found = diff(before.edition, after.edition, {
    language,
    pairs: options.pairs === true || (layout !== undefined && format !== 'json'),
    ...(work && { policy: work.policy, lineage: work.lineage, waivers: waiversOf(work, after.edition) }),
  });
  const names = [one, other] as const;
  const page = () =>
    layout === undefined
      ? changesPage(before.edition, after.edition, found, language, { work, names })
      : redlinePage(before.edition, after.edition, found, language, { layout, names });
  const written = () => {
    if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`;
    if (format === 'text') return plainText(page(), terminalStyle(file));
    return PAGE_FORMATS[format as PageFormat](page());
  };
  await output(written(), file);
  return options['exit-code'] === true && found.changes.length > 0 ? EXIT.found : EXIT.fine;
};
