import fc from 'fast-check';
import { compare, maxSatisfying, satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { inOrder, selectVersion } from '../../src/charter/select.js';
import { STATUSES, type Status } from '../../src/model/index.js';

/** Heads from `version status` lines. */
const heads = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [version = '', status = 'adopted'] = line.split(' ');
    return { version, language: 'fr', title: null, status: status === 'null' ? null : (status as Status) };
  });

describe('inOrder', () => {
  it('sorts as semver does, each version once', () => {
    expect(inOrder(['1.10.0', '1.9.0', '2.0.0', '2.0.0-draft.10', '2.0.0-draft.9', '1.9.0'])).toEqual([
      '1.9.0',
      '1.10.0',
      '2.0.0-draft.9',
      '2.0.0-draft.10',
      '2.0.0',
    ]);
  });
});

describe('latest', () => {
  it.each([
    ['the highest adopted one', ['1.0.0 superseded', '1.1.0', '1.0.1'], '1.1.0'],
    ['no draft when one is adopted', ['1.0.0', '2.0.0-draft.1 proposed', '2.0.0 draft'], '1.0.0'],
    ['no edition without status when one is adopted', ['1.0.0', '2.0.0 null'], '1.0.0'],
    ['a released one before an adopted pre-release', ['1.0.0', '2.0.0-rc.1'], '1.0.0'],
    ['a superseded one when no other is adopted', ['1.0.0 superseded', '2.0.0 draft'], '1.0.0'],
    ['the highest draft when none is adopted', ['1.0.0-draft.1 draft', '1.0.0-draft.2 proposed'], '1.0.0-draft.2'],
    ['never a withdrawn one', ['1.0.0', '2.0.0 withdrawn'], '1.0.0'],
    ['none when all are withdrawn', ['1.0.0 withdrawn'], null],
    ['none of none', [], null],
  ])('is %s', (_, lines, expected) => {
    expect(selectVersion(heads(...lines), 'latest')).toBe(expected);
  });
});

describe('a range', () => {
  const all = heads('1.0.0 superseded', '1.1.0', '1.2.0 withdrawn', '1.3.0 draft', '2.0.0-draft.1 proposed');

  it.each([
    ['1.x', '1.1.0'],
    ['^1.0.0', '1.1.0'],
    ['1.0', '1.0.0'],
    ['*', '1.1.0'],
    ['>=1.3', '1.3.0'],
    ['2.x', null],
    ['>=2.0.0-draft.0', '2.0.0-draft.1'],
    ['1.2.x', null],
    ['9.x', null],
  ])('%s names %s', (range, expected) => {
    expect(selectVersion(all, range)).toBe(expected);
  });
});

describe('an exact version', () => {
  it('names itself, whatever its status, and no other', () => {
    const all = heads('1.0.0 withdrawn', '2.0.0-draft.1 proposed');
    expect(selectVersion(all, '1.0.0')).toBe('1.0.0');
    expect(selectVersion(all, '2.0.0-draft.1')).toBe('2.0.0-draft.1');
    expect(selectVersion(all, 'v1.0.0')).toBe('1.0.0');
    expect(selectVersion(all, '2.0.0')).toBeNull();
  });
});

describe('selectVersion', () => {
  it.each(['newest', '1.0.0.0', '../1.0.0', 'LATEST', '>>1'])('knows no selector %s', (selector) => {
    expect(selectVersion(heads('1.0.0'), selector)).toBeNull();
  });

  it('gives an adopted version to every range that one satisfies, and never a withdrawn one', () => {
    const versions = fc.constantFrom('1.0.0', '1.1.0', '1.10.0', '2.0.0-draft.1', '2.0.0', '3.0.0-rc.1');
    const head = fc.record({
      version: versions,
      language: fc.constant('fr'),
      title: fc.constant(null),
      status: fc.constantFrom(...STATUSES, null),
    });
    const lists = fc.uniqueArray(head, { selector: ({ version }) => version });
    fc.assert(
      fc.property(lists, fc.constantFrom('1.x', '*', '>=1.1', '^2.0.0-0', '<2', 'latest'), (all, selector) => {
        const statusOf = (version: string | null) => all.find((one) => one.version === version)?.status;
        const found = selectVersion(all, selector);
        const adopted = all.filter(({ status }) => status === 'adopted' || status === 'superseded');
        const answering = adopted.filter(({ version }) => selector === 'latest' || satisfies(version, selector));
        expect(statusOf(found)).not.toBe('withdrawn');
        if (answering.length > 0) expect(answering.map(({ version }) => version)).toContain(found);
        const higher = answering.filter(
          ({ version }) => !version.includes('-') && compare(version, found ?? version) > 0,
        );
        expect(higher).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('looks at no head below its answer', () => {
    const all = heads('1.0.0', '1.1.0', '1.2.0', '2.0.0 draft');
    const asked: string[] = [];
    const watched = all.map(({ version, status }) => ({
      version,
      get status() {
        asked.push(version);
        return status;
      },
    }));
    const looked = (selector: string) => {
      asked.length = 0;
      selectVersion(watched, selector);
      return [...new Set(asked)];
    };
    expect(looked('1.1.0')).toEqual([]);
    expect(looked('latest')).toEqual(['2.0.0', '1.2.0']);
    expect(looked('~1.0')).toEqual(['1.0.0']);
    expect(looked('draft')).toEqual(['2.0.0']);
  });

  it('names the version that all of the heads, ranked, would (law)', () => {
    /** Each selector in one line over all heads, as its meaning is told. */
    const told = (all: ReturnType<typeof heads>, selector: string): string | null => {
      const last = (list: typeof all) => inOrder(list.map(({ version }) => version)).at(-1) ?? null;
      const open = all.filter(({ status }) => status !== 'withdrawn');
      const adopted = open.filter(({ status }) => status === 'adopted' || status === 'superseded');
      const released = adopted.filter(({ version }) => !version.includes('-'));
      const best = (list: typeof all) => [released, adopted, list].map((one) => last(one)).find((one) => one !== null);
      const latest = best(open) ?? null;
      const beside = (list: typeof all, sign: number) =>
        list.filter(({ version }) => latest !== null && compare(version, latest) === sign);
      if (selector === 'latest') return latest;
      if (selector === 'next') return inOrder(beside(open, 1).map(({ version }) => version))[0] ?? null;
      if (selector === 'previous') return last(beside(adopted, -1));
      if ((STATUSES as readonly string[]).includes(selector))
        return last(all.filter(({ status }) => status === selector));
      const within = (list: typeof all) =>
        maxSatisfying(
          list.map(({ version }) => version),
          selector,
        );
      return within(released) ?? within(adopted) ?? within(open);
    };
    const head = fc.record({
      version: fc.constantFrom('1.0.0-rc.1', '1.0.0', '1.1.0', '1.10.0', '2.0.0-draft.1', '2.0.0', '3.0.0-rc.1'),
      language: fc.constant('fr'),
      title: fc.constant(null),
      status: fc.constantFrom(...STATUSES, null),
    });
    const selectors = [
      'latest',
      'next',
      'previous',
      ...STATUSES,
      '1.x',
      '*',
      '>=1.1',
      '^2.0.0-0',
      '<2',
      '>=1.0.0-rc.0',
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(head, { selector: ({ version }) => version }),
        fc.constantFrom(...selectors),
        (all, selector) => {
          expect(selectVersion(all, selector)).toBe(told(all, selector));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
