import { inline } from './inline.js';
import type { Layout } from './layout.js';
import { sideBySide } from './side-by-side.js';

/** How a redline can be laid out: a new layout is one new file and one line here. */
export const LAYOUTS = { inline, 'side-by-side': sideBySide } as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;
