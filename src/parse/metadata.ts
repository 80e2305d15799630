import type { DateName, Edition, FrontMatter, IsoDate, Json, Profile, Status } from '../model/index.js';
import { fieldFaults } from './fields.js';
import type { Report } from './report.js';

/** What the front matter says of an edition, faulty values left out. */
export type Metadata = Pick<
  Edition,
  'charter' | 'version' | 'language' | 'title' | 'status' | 'standing' | 'notice' | 'dates' | 'profile'
>;

/**
 * Whether a document is written in the charter format: YAML front matter that names its charter or its
 * version. Any other document is foreign, and its list items and paragraphs are its commitments.
 */
export function isCharterFormat(frontMatter: FrontMatter | null): boolean {
  return frontMatter?.format === 'yaml' && frontMatter.fields.some(({ key }) => key === 'charter' || key === 'version');
}

/** Reads the fields that the library knows; every faulty one is reported and read as absent. */
export function readMetadata(frontMatter: FrontMatter | null, report: Report): Metadata {
  // TOML front matter belongs to other tools, whose fields follow other rules: nothing to report there.
  const heard = isCharterFormat(frontMatter);
  const sound = new Map<string, Json>();
  for (const field of frontMatter?.fields ?? []) {
    const faults = fieldFaults(field);
    if (faults.length === 0) sound.set(field.key, field.value);
    if (!heard) continue;
    for (const { ruleId, actual, expected } of faults) report(ruleId, field.position, actual, expected);
  }
  const text = (key: string) => (sound.get(key) as string | undefined) ?? null;
  return {
    charter: text('charter'),
    version: text('version'),
    language: text('language'),
    title: text('title'),
    status: text('status') as Status | null,
    standing: text('standing'),
    notice: text('notice'),
    dates: (sound.get('dates') ?? {}) as { readonly [name in DateName]?: IsoDate },
    profile: text('profile') as Profile | null,
  };
}
