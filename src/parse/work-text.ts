import { stringify } from 'yaml';
import type { Localized, Profile } from '../model/index.js';

/** What a new `charter.yaml` says. */
export interface NewWork {
  readonly id: string;
  readonly titles: Localized;
  readonly language: string;
  readonly profile?: Profile | undefined;
  readonly foreign?: boolean;
}

/**
 * The text of a `charter.yaml` that is not there yet.
 *
 * @example
 * newWorkText({ id: 'ours', titles: { en: 'Our charter' }, language: 'en' }); // 'id: ours\ntitles:\n  en: …'
 */
export function newWorkText({ id, titles, language, profile, foreign }: NewWork): string {
  const fields = { id, titles, language, ...(profile && { profile }), ...(foreign && { foreign }) };
  return stringify(fields, { lineWidth: 0 });
}
