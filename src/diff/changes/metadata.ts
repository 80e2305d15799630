import type { Change, Edition, Excerpt, FrontMatterField } from '../../model/index.js';
import { changeOf, type Weighing } from './change.js';
import { CHARTERS, type Manners } from './manners.js';

const excerpt = ({ key, text, position }: FrontMatterField): Excerpt => ({ id: key, path: [], text, position });

/** The value as a reader sees it, however its accents are encoded. */
const seen = ({ value }: FrontMatterField): string => JSON.stringify(value).normalize();

const fieldsOf = ({ frontMatter }: Edition) => new Map(frontMatter?.fields.map((field) => [field.key, field]));

/** Fields of the front matter that came, went or have another value, in the order of the newer edition. */
export function metadataChanges(
  before: Edition,
  after: Edition,
  weighing: Weighing,
  [manner, other]: Manners = CHARTERS,
): readonly Change[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old && now && seen(old) === seen(now)) return [];
    const sides = { before: old ? [excerpt(old)] : [], after: now ? [excerpt(now)] : [] };
    // Words are weighed where they changed: what another reading does to the others, only a human can say.
    const rule = key === 'profile' && manner !== other ? 'edition-profile-reworded' : 'metadata-changed';
    return [changeOf({ rule, ...sides }, weighing)];
  });
}
