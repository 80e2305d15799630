/** A commit of a git repository that brought a text, as data. Its date says nothing of the dates of an edition. */
export interface Commit {
  /** The whole id, in hexadecimal. */
  readonly id: string;
  /** When it was committed, with the offset of the committer: `2024-05-02T10:00:00+02:00`. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
  /** The tags that point at it. */
  readonly tags: readonly string[];
  /** Where the text was in the repository at that commit. */
  readonly path: string;
}

/** What people call a commit: its first tag, else the start of its id, ten digits as in a large repository. */
export const commitName = ({ id, tags }: Pick<Commit, 'id' | 'tags'>): string => tags[0] ?? id.slice(0, 10);
