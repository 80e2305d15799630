import { RULES } from '../diff/index.js';
import { plainText } from '../render/formats/text.js';
import { PAGE_FORMATS, rulePage, rulesPage } from '../render/index.js';
import { rulebook } from '../rulebook/index.js';
import type { Run } from './command.js';
import { EXIT, UsageError } from './errors.js';
import { output, terminalStyle } from './io.js';

/** `charter rules [ID]` */
export const run: Run = async ({ operands: [id], options, speaks }) => {
  const rules = rulebook(speaks);
  const rule = rules.find((one) => one.id === id);
  if (id !== undefined && !rule)
    throw new UsageError(`Unexpected rule ${id}, expected one of ${RULES.map((one) => one.id).join(', ')}`);
  const page = rule ? rulePage(rule, speaks) : rulesPage(rules, speaks);
  const { format = 'text' } = options;
  const file = options.output as string | undefined;
  const written = () => {
    if (format === 'json') return `${JSON.stringify(rule ?? rules, null, 2)}\n`;
    if (format === 'text') return plainText(page, terminalStyle(file));
    return PAGE_FORMATS[format as 'markdown' | 'html'](page);
  };
  await output(written(), file);
  return EXIT.fine;
};
