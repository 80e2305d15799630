import { describe, expect, it } from 'vitest';
import * as light from '../src/index.js';
import { createCharter, diff, renderChanges } from '../src/index.js';
import { parse, readWork } from '../src/parse/index.js';
import { importsOf } from './structure/sources.js';

/** Every package that a source file needs, directly or not, types apart. */
function packages(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const name of importsOf(file)) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (name.endsWith('.ts')) packages(name, seen);
  }
  return seen;
}

describe('the light entry', () => {
  it('needs no parser, no file and no command', () => {
    const heavy = [...packages('index.ts')].filter((name) =>
      /^(?:node:|unified|remark|yaml|smol-toml|parse\/|cli\/|node\/)/.test(name),
    );
    expect(heavy).toEqual([]);
    expect([...packages('parse/index.ts')].some((name) => name.startsWith('remark'))).toBe(true);
  });

  it('has what compares, selects and shows', () => {
    for (const name of [
      'diff',
      'apply',
      'invert',
      'changelog',
      'createCharter',
      'renderEdition',
      'renderRedline',
      'renderChangelog',
      'walk',
      'stakes',
    ])
      expect(light).toHaveProperty(name);
  });

  it('goes from editions to a page', () => {
    const { edition: before } = parse('## Respect\n\n- We must listen.\n');
    const { edition: after } = parse('## Respect\n\n- We may listen.\n');
    const page = renderChanges(before, after, diff(before, after), { format: 'text' });
    expect(page).toContain('[-must-]{+may+}');
  });

  it('opens a charter from plain data', () => {
    const { work } = readWork('id: ours\ntitles: { en: Ours }\nlanguage: en\n');
    const { edition } = parse('---\nversion: 1.0.0\nlanguage: en\n---\n');
    expect(createCharter({ work, editions: [edition] }).versions).toEqual(['1.0.0']);
  });
});
