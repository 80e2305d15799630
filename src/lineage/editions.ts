import type { Edition, Work } from '../model/index.js';

/** What a lineage is told over: a work and its editions, oldest first. A `Charter` is one. */
export interface Editions {
  readonly work: Work;
  readonly editions: readonly { readonly version: string; readonly language: string }[];
  readonly edition: (selection: { readonly version: string; readonly language: string }) => Edition;
}

/** The versions that there are in one language, oldest first. */
export const versionsIn = ({ editions }: Editions, language: string): readonly string[] =>
  editions.filter((head) => head.language === language).map(({ version }) => version);
