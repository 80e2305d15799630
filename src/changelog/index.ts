import type { Charter } from '../charter/index.js';
import { diff, type Policy } from '../diff/index.js';
import type { Diff, Edition, Profile, Waiver, Work } from '../model/index.js';
import { type PhraseLanguage, phraseLanguage } from '../phrases/index.js';
import { type Changelog, type ChangelogOptions, release } from './changelog.js';

const about = ({ charter, title, language }: Edition) => ({
  schema: 'charter-changelog/1' as const,
  charter,
  title,
  language,
});

/**
 * The changelog from one edition to another.
 *
 * @param difference the diff of the two, in the language that the changelog is to speak
 * @example
 * changelogBetween(before, after, diff(before, after, { language: 'fr' }));
 */
export function changelogBetween(
  before: Edition,
  after: Edition,
  difference: Diff,
  options: ChangelogOptions = {},
): Changelog {
  return { ...about(after), releases: [release(after, { before, diff: difference }, options)] };
}

/** The waivers of a work that speak of what one edition brings. */
export const waiversOf = ({ waivers }: Work, { version }: Pick<Edition, 'version'>): readonly Waiver[] =>
  waivers.filter(({ edition }) => edition === version);

/**
 * The changelog of a charter over its whole history in one language, newest edition first.
 *
 * @param options.language the edition language, the charter's own when none is given
 * @param options.speaks the language of the reasons; that of the editions when none is given
 * @param options.profile how all editions are read, whatever they name
 * @throws {RangeError} when the charter has no edition in that language
 * @example
 * changelog(charter, { language: 'fr' }).releases[0].counts; // { removed: 1, weakened: 2, … }
 */
export function changelog(
  charter: Charter,
  options: ChangelogOptions & {
    readonly language?: string;
    readonly speaks?: PhraseLanguage;
    readonly policy?: Policy;
    readonly profile?: Profile;
  } = {},
): Changelog {
  const { language = charter.work.language, policy = charter.work.policy, profile } = options;
  const { speaks = phraseLanguage(language) } = options;
  const versions = charter.versions.filter((version) =>
    charter.editions.some((head) => head.version === version && head.language === language),
  );
  const editions = versions.map((version) => charter.edition({ version, language }));
  const newest = editions.at(-1) ?? charter.edition({ language });
  const releases = editions.map((after, i) => {
    const before = editions[i - 1];
    const comparison = before
      ? {
          before,
          diff: diff(before, after, {
            language: speaks,
            policy,
            lineage: charter.work.lineage,
            ...(profile && { profile }),
            waivers: waiversOf(charter.work, after),
          }),
        }
      : null;
    return release(after, comparison, { work: charter.work, ...options });
  });
  return { ...about(newest), releases: releases.reverse() };
}

export type { Changelog, ChangelogOptions, Entry, Group, Heading, Release } from './changelog.js';
