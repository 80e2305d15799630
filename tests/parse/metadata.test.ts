import { describe, expect, it } from 'vitest';
import type { FrontMatter, Json } from '../../src/model/index.js';
import { isCharterFormat, readMetadata } from '../../src/parse/metadata.js';
import { reporter } from '../../src/parse/report.js';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const matter = (values: { readonly [key: string]: Json }, format: 'yaml' | 'toml' = 'yaml'): FrontMatter => ({
  format,
  position,
  fields: Object.entries(values).map(([key, value]) => ({ key, value, text: `${key}: ${value}`, position })),
});

function read(frontMatter: FrontMatter | null) {
  const { messages, report } = reporter(null);
  return { metadata: readMetadata(frontMatter, report), rules: messages.map(({ ruleId }) => ruleId) };
}

describe('isCharterFormat', () => {
  it.each([
    ['a charter', matter({ charter: 'a' }), true],
    ['a version, even a faulty one', matter({ version: 1.1 }), true],
    ['other fields', matter({ title: 'A', status: 'adopted' }), false],
    ['TOML', matter({ version: '1.0.0' }, 'toml'), false],
    ['nothing', matter({}), false],
    ['no front matter', null, false],
  ])('judges front matter with %s', (_, frontMatter, expected) => {
    expect(isCharterFormat(frontMatter)).toBe(expected);
  });
});

describe('readMetadata', () => {
  it('reads the fields that the library knows', () => {
    const { metadata, rules } = read(
      matter({
        charter: 'a',
        version: '1.0.0',
        status: 'draft',
        dates: { adopted: '2022-05-01' },
        profile: 'law',
        other: 'kept apart',
      }),
    );
    expect(rules).toEqual([]);
    expect(metadata).toEqual({
      charter: 'a',
      version: '1.0.0',
      language: null,
      title: null,
      status: 'draft',
      standing: null,
      notice: null,
      dates: { adopted: '2022-05-01' },
      profile: 'law',
    });
  });

  it('reads every faulty field as absent, and reports each', () => {
    const { metadata, rules } = read(
      matter({
        charter: 'a',
        version: 1.1,
        language: '?',
        title: 7,
        status: 'final',
        dates: { adopted: 'soon' },
        profile: 'act',
      }),
    );
    expect(rules).toEqual([
      'invalid-version',
      'invalid-language',
      'unexpected-type',
      'unknown-status',
      'invalid-date',
      'unknown-profile',
    ]);
    expect(metadata).toMatchObject({
      charter: 'a',
      version: null,
      language: null,
      title: null,
      status: null,
      dates: {},
      profile: null,
    });
  });

  it('says nothing of a foreign document, whose fields follow other rules', () => {
    expect(read(matter({ title: 7, status: 'published' }))).toMatchObject({ rules: [], metadata: { title: null } });
    expect(read(null)).toMatchObject({ rules: [], metadata: { charter: null, dates: {} } });
  });
});
