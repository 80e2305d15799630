import type { Changelog, Entry, Release } from '../../changelog/index.js';
import { CHANGE_KINDS, type Commit, commitName, type Excerpt, type Waiver } from '../../model/index.js';
import { counted, dateInWords, PHRASES, type PhraseLanguage, quoted } from '../../phrases/index.js';
import { type Inline, link, note, type Page, type PageBlock, paragraph, strong, text } from '../page.js';
import { capital, lifeBlocks } from './edition.js';
import { isSafeAddress, redlineOf } from './inline.js';

/** Counts of changes as a list in words: "1 removed, 2 weakened and 3 added". */
export function countsInWords({ counts }: Pick<Release, 'counts'>, language: PhraseLanguage): string {
  const said = CHANGE_KINDS.flatMap((kind) =>
    counts[kind] ? [counted(PHRASES[language].kinds[kind].count, counts[kind], language)] : [],
  );
  return new Intl.ListFormat(language).format(said);
}

/** The sentence that sums up a release, and what its changes require. */
export function summaryBlocks(release: Release, language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  if (release.bump === null)
    return [
      paragraph(
        text(
          `${phrases.initialEdition}${phrases.colon}${counted(phrases.commitments, release.commitments, language)}.`,
        ),
      ),
    ];
  const counts = countsInWords(release, language);
  if (counts === '') return [paragraph(text(phrases.noChange))];
  const declared = release.declaredBump && phrases.bumps[release.declaredBump];
  const waived =
    release.effectiveBump !== null && release.effectiveBump !== release.bump
      ? ` ${phrases.waivedTo(phrases.bumps[release.effectiveBump])}`
      : '';
  return [
    paragraph(
      strong(text(phrases.summary(capital(counts)))),
      text(` ${phrases.requires(phrases.bumps[release.bump], declared)}${waived}`),
    ),
    ...(release.sufficient ? [] : [note('insufficient', strong(text(phrases.insufficient)))]),
    ...(release.rewrite ? [note('rewrite', text(phrases.rewrite))] : []),
  ];
}

/** Nodes as a change quotes them, in one line. */
export const excerptsInWords = (excerpts: readonly Excerpt[], language: PhraseLanguage): string =>
  excerpts.map((one) => quoted(one.text, language)).join(' + ');

/** What an entry names: the ids before and after, or the words of a node that has no id of its own. */
function nameOf({ change, link: address }: Entry): Inline[] {
  const [was, is] = [change.before.map(({ id }) => id).join(' + '), change.after.map(({ id }) => id).join(' + ')];
  const name = was === is || was === '' || is === '' ? was || is : `${was} → ${is}`;
  return [address !== '' && isSafeAddress(address) ? link(address, strong(text(name))) : strong(text(name))];
}

/** The old and the new words of an entry: one redline when they share words, else both in full. */
function wordsOf({ change }: Entry, language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  if (change.before.length === 0) return [note('after', text(excerptsInWords(change.after, language)))];
  if (change.after.length === 0) return [note('before', text(excerptsInWords(change.before, language)))];
  if (change.before.length === 1 && change.after.length === 1) {
    const same = change.before[0]?.text === change.after[0]?.text;
    return [note('words', ...(same ? [text(excerptsInWords(change.after, language))] : redlineOf(change.words)))];
  }
  return [
    note('before', text(`${phrases.before}${phrases.colon}${excerptsInWords(change.before, language)}`)),
    note('after', text(`${phrases.after}${phrases.colon}${excerptsInWords(change.after, language)}`)),
  ];
}

/** Who decided that a change requires less, when and why. */
function waiverInWords({ bump, reason, author, date }: Waiver, language: PhraseLanguage): string {
  const phrases = PHRASES[language];
  const why = reason[language] ?? Object.values(reason)[0] ?? '';
  return phrases.waived(phrases.bumps[bump], author, dateInWords(date, language), why);
}

/** One entry: what, where, its words and why. */
export function entryBlocks(entry: Entry, language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  const { change, stake, reason, waiver, echoes } = entry;
  const where =
    stake && stake.id !== change.after[0]?.id && stake.id !== change.before[0]?.id ? ` — ${stake.text}` : '';
  const node = change.node === 'commitment' ? '' : ` (${phrases.nodes[change.node]})`;
  const review = change.review ? ` [${phrases.review}]` : '';
  return [
    paragraph(...nameOf(entry), text(`${where}${node}${review}`)),
    ...wordsOf(entry, language),
    note(
      'because',
      text(`${phrases.because}${phrases.colon}${[change.because, ...(reason ? [reason] : [])].join(' ')}`),
    ),
    ...(waiver ? [note('waiver', text(waiverInWords(waiver, language)))] : []),
    ...(echoes.length > 0 ? [{ type: 'list', items: echoes.map((echo) => entryBlocks(echo, language)) } as const] : []),
  ];
}

/** Groups of entries, in their order, and the count of what is form only. */
export function groupBlocks({ groups, counts, fields }: Release, language: PhraseLanguage, level: number): PageBlock[] {
  const phrases = PHRASES[language];
  const folded = (['editorial', 'metadata'] as const).flatMap((kind) =>
    counts[kind] ? [counted(phrases.kinds[kind].count, counts[kind], language)] : [],
  );
  const named = fields.length > 0 ? ` (${fields.join(', ')})` : '';
  return [
    ...groups.flatMap(({ kind, entries }): PageBlock[] => [
      { type: 'heading', level, children: [text(phrases.kinds[kind].title)] },
      { type: 'list', items: entries.map((entry) => entryBlocks(entry, language)) },
    ]),
    ...(folded.length > 0
      ? [paragraph(text(`${capital(new Intl.ListFormat(language).format(folded))}${named}.`))]
      : []),
  ];
}

/** The commit that brought a release. */
function commitBlocks(commit: Commit, language: PhraseLanguage): PageBlock[] {
  const date = dateInWords(commit.date.slice(0, 10), language);
  const said = PHRASES[language].commit(commit.id.slice(0, 10), date, quoted(commit.subject, language));
  return [note('commit', text(`${said}.`))];
}

/** The head of a release: its version, the commit that brought it, its status, standing and dates. */
function headBlocks(release: Release, language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  const { commit } = release;
  const version = release.version ?? capital(phrases.nodes.edition);
  const name = commit ? `${version} (${commitName(commit)})` : version;
  return [
    { type: 'heading', level: 2, children: [text(name)] },
    ...(commit ? commitBlocks(commit, language) : []),
    ...lifeBlocks(release, language),
    ...(release.notice || release.standing
      ? [note('notice', { type: 'emphasis', children: [text(release.notice ?? release.standing ?? '')] })]
      : []),
  ];
}

/** A changelog as a page, newest edition first. */
export function changelogPage(changelog: Changelog, language: PhraseLanguage): Page {
  const phrases = PHRASES[language];
  const title = changelog.title === null ? phrases.changelog : `${phrases.changelog} — ${changelog.title}`;
  const releases = changelog.releases.flatMap((release) => [
    ...headBlocks(release, language),
    ...summaryBlocks(release, language),
    ...groupBlocks(release, language, 3),
  ]);
  return {
    title,
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(title)] },
      ...(releases.length > 0 ? releases : [paragraph(text(phrases.noChange))]),
    ],
  };
}
