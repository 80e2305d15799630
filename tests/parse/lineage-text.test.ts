import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineagePlaces, readWork, withLineage } from '../../src/parse/index.js';

const HEAD = '# Ours.\nid: ours   # the key\ntitles: { en: Ours }\nlanguage: en\n';
const ENTRY = { edition: '2.0.0', from: ['a'], to: ['b', 'c'] };

describe('withLineage', () => {
  it('adds a list where there is none', () => {
    expect(withLineage(HEAD, [ENTRY])).toBe(
      `${HEAD}\nlineage:\n  - edition: 2.0.0\n    from: [ a ]\n    to: [ b, c ]\n`,
    );
  });

  it('goes on with the list, keeping every other byte', () => {
    const before = `${HEAD}lineage: # so far\n- edition: 1.1.0 # old\n  from: [z]\n  to: []   # gone\n`;
    const after = '\npolicy:\n  reworded: major # strict\n';
    expect(withLineage(before + after, [ENTRY])).toBe(
      `${before}- edition: 2.0.0\n  from: [ a ]\n  to: [ b, c ]\n${after}`,
    );
  });

  it('fills a key that had no value', () => {
    expect(withLineage(`${HEAD}lineage: # none yet\npublisher: Us\n`, [ENTRY])).toBe(
      `${HEAD}lineage: # none yet\n  - edition: 2.0.0\n    from: [ a ]\n    to: [ b, c ]\npublisher: Us\n`,
    );
  });

  it('writes out a list that was in brackets', () => {
    for (const had of ['[]', '[{ edition: 1.1.0, from: [z], to: [], instead: [y] }]']) {
      const text = withLineage(`${HEAD}lineage: ${had} # so far\npublisher: Us\n`, [ENTRY]);
      const { work, messages } = readWork(text);
      expect([messages, work.lineage.at(-1), work.publisher]).toEqual([[], ENTRY, 'Us']);
      expect(text.startsWith(HEAD)).toBe(true);
    }
  });

  it('asks for the reason of a withdrawal, and writes one that is known', () => {
    expect(withLineage(HEAD, [{ ...ENTRY, to: [] }])).toContain('to: [] # withdrawn: say why');
    const text = withLineage(HEAD, [{ ...ENTRY, to: [], reason: { en: 'Too costly: no "funds".' } }]);
    expect(readWork(text).work.lineage[0]?.reason).toEqual({ en: 'Too costly: no "funds".' });
  });

  it('keeps the line ends of the file', () => {
    const text = withLineage(HEAD.replaceAll('\n', '\r\n'), [ENTRY]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readWork(text).work.lineage).toEqual([ENTRY]);
  });

  it('refuses a file that it would break', () => {
    expect(() => withLineage(`${HEAD}lineage: soon\n`, [ENTRY])).toThrow(SyntaxError);
    expect(() => withLineage('[', [ENTRY])).toThrow(SyntaxError);
  });

  it('is read as what was there and what was added (law)', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { minLength: 1, maxLength: 3 });
    const entries = fc.array(fc.record({ edition: fc.constant('2.0.0'), from: ids, to: ids }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const text = withLineage(withLineage(HEAD, first), second);
        expect(readWork(text).work.lineage).toEqual([...first, ...second]);
        expect(text.startsWith(HEAD)).toBe(true);
      }),
    );
  });
});

describe('lineagePlaces', () => {
  it('are the places of its entries, in their order', () => {
    const text = `${HEAD}lineage:\n  - { edition: 1.1.0, from: [z], to: [] }\n  - edition: 2.0.0\n    from: [a]\n    to: []\n`;
    expect(lineagePlaces(text).map(({ start }) => [start.line, start.column])).toEqual([
      [6, 5],
      [7, 5],
    ]);
  });

  it('are none without a list, or in what is no YAML', () => {
    for (const text of ['', HEAD, `${HEAD}lineage: soon\n`, '[', 'a: *b\n', '\0'])
      expect(lineagePlaces(text)).toEqual([]);
  });
});
