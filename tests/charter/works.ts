import { charterOf, type EditionSource } from '../../src/charter/index.js';
import type { Edition, Status, Work } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';

export const WORK: Work = {
  id: 'test',
  titles: { en: 'Test charter', fr: 'Charte d’essai' },
  publisher: null,
  about: {},
  language: 'fr',
  profile: null,
  foreign: false,
  permalink: null,
  sources: {},
  governance: [],
  lineage: [],
  policy: {},
  waivers: [],
  errata: [],
  translations: [],
  other: {},
};

/** An edition with the body given, or one commitment. */
export const editionOf = (
  version: string,
  status: Status | null = 'adopted',
  language = 'fr',
  body = '## A {#a}\n\n- One. {#one}\n',
): Edition =>
  parse(
    `---\ncharter: test\nversion: ${version}\nlanguage: ${language}\ntitle: Test ${version}\n${status === null ? '' : `status: ${status}\n`}---\n\n${body}`,
  ).edition;

/** A source that counts how often it is read. */
export function countingSource(edition: Edition): EditionSource & { readonly reads: () => number } {
  let reads = 0;
  const { version, language, title, status, dates } = edition;
  if (version === null || language === null) throw new TypeError('Unexpected edition without version or language');
  const read = () => {
    reads++;
    return edition;
  };
  return { version, language, title, status, dates, read, reads: () => reads };
}

/** A charter over editions. */
export const charterWith = (editions: readonly Edition[], work: Work = WORK) =>
  charterOf(work, editions.map(countingSource));
