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
 * The changelog over editions that follow one another, newest first in it: those of a file over its commits, say.
 *
 * @param before the edition that the first one is compared with; null when it is a first edition
 * @param editions oldest first
 * @param options.speaks the language of the reasons; that of the newest edition when none is given
 * @param options.commit the commit that brought an edition, for a changelog over commits
 * @throws {RangeError} when there is no edition at all
 * @example
 * changelogOver(null, [first, second], { speaks: 'en' }).releases.map(({ counts }) => counts);
 */
export function changelogOver(
  before: Edition | null,
  editions: readonly Edition[],
  options: ChangelogOptions & {
    readonly speaks?: PhraseLanguage;
    readonly policy?: Policy;
    readonly profile?: Profile;
  } = {},
): Changelog {
  const newest = editions.at(-1) ?? before;
  if (!newest) throw new RangeError('Unexpected empty list of editions, expected at least one');
  const { speaks = phraseLanguage(newest.language), policy, profile, work } = options;
  const releases = editions.map((after, i) => {
    const older = editions[i - 1] ?? before;
    if (!older) return release(after, null, options);
    const how = {
      ...(policy && { policy }),
      ...(profile && { profile }),
      ...(work && { waivers: waiversOf(work, after), lineage: work.lineage }),
    };
    return release(after, { before: older, diff: diff(older, after, { language: speaks, ...how }) }, options);
  });
  return { ...about(newest), releases: releases.reverse() };
}

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
  const { language = charter.work.language, policy = charter.work.policy } = options;
  const { speaks = phraseLanguage(language) } = options;
  const versions = charter.versions.filter((version) =>
    charter.editions.some((head) => head.version === version && head.language === language),
  );
  const editions = versions.map((version) => charter.edition({ version, language }));
  // A charter without an edition in that language says so when it is asked for one.
  if (editions.length === 0) charter.edition({ language });
  return changelogOver(null, editions, { work: charter.work, ...options, policy, speaks });
}

export type { Changelog, ChangelogOptions, Entry, Group, Heading, Release } from './changelog.js';
