import type { Page } from '../page.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { plainText } from './text.js';

/** How a page can be written: a new format is one new file and one line here. JSON is the data itself. */
export const PAGE_FORMATS = { text: plainText, markdown, html } as const satisfies Record<
  string,
  (page: Page) => string
>;

export type PageFormat = keyof typeof PAGE_FORMATS;
