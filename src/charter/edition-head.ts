import type { Edition, Status } from '../model/index.js';

/** What a list of editions says of one, without its text. */
export interface EditionHead {
  readonly version: string;
  readonly language: string;
  readonly title: string | null;
  readonly status: Status | null;
  /** Known dates; one that is not known is absent. */
  readonly dates: Edition['dates'];
}
