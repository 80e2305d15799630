import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pendingAt, pointAt, pointReport } from '../../src/charter/points.js';
import { type Edition, STATUSES, type Status } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { charterWith, editionOf } from './works.js';

const head = (version: string, dates: Edition['dates'], status: Status | null = 'adopted') => ({
  version,
  status,
  dates,
});
const TWO = [
  head('1.0.0', { published: '2019-12-01', 'in-force': '2020-01-01' }, 'superseded'),
  head('2.0.0', { 'in-force': '2023-01-01', superseded: '2024-01-01' }, 'superseded'),
];

describe('pointAt', () => {
  it.each([
    ['2019-12-31', null, 'before-first', null],
    ['2020-01-01', '1.0.0', 'found', '2023-01-01'],
    ['2022-12-31', '1.0.0', 'found', '2023-01-01'],
    ['2023-01-01', '2.0.0', 'found', '2024-01-01'],
    ['2023-12-31', '2.0.0', 'found', '2024-01-01'],
    ['2024-01-01', null, 'ended', null],
  ])('on %s gives %s, %s', (day, version, reason, until) => {
    expect(pointAt(TWO, day)).toMatchObject({ version, reason, until });
  });

  it('keeps dates apart: what was published is not in force for that', () => {
    const heads = [head('1.0.0', { published: '2022-04-25' })];
    expect(pointAt(heads, '2023-05-12')).toMatchObject({ version: null, reason: 'unknown', undated: ['1.0.0'] });
    expect(pointAt(heads, '2023-05-12', 'published')).toMatchObject({ version: '1.0.0', undated: [] });
  });

  it.each(['draft', 'proposed'] as const)('never gives a %s', (status) => {
    expect(pointAt([head('1.0.0', { 'in-force': '2020-01-01' }, status)], '2021-01-01').version).toBeNull();
  });

  it.each(['superseded', 'withdrawn'] as const)('does not guess when a %s edition ended', (status) => {
    const heads = [head('1.0.0', { 'in-force': '2020-01-01' }, status)];
    expect(pointAt(heads, '2021-01-01')).toMatchObject({ version: null, reason: 'unknown' });
  });

  it.each(['2023-02-29', '2023', '', 'latest'])('refuses %j as a day', (day) => {
    expect(() => pointAt(TWO, day)).toThrow(/expected a day of the calendar, YYYY-MM-DD/);
  });

  it('agrees with looking at each edition, on any day', () => {
    const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    const day = fc.nat(40);
    const edition = fc.record({
      status: fc.constantFrom(null, ...STATUSES),
      since: fc.option(day),
      end: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(edition, { maxLength: 6 }), day, (rows, asked) => {
        const heads = rows.map(({ status, since, end }, i) =>
          head(
            `${i + 1}.0.0`,
            {
              ...(since !== null && { 'in-force': dayOf(since) }),
              ...(end !== null && { superseded: dayOf(end) }),
            },
            status,
          ),
        );
        // By numbers and one after another: whoever began last, on that day or before, and has not ended.
        let best: number | null = null;
        let later = false;
        rows.forEach(({ status, since }, i) => {
          if (since === null || status === 'draft' || status === 'proposed') return;
          if (since > asked) later = true;
          else if (best === null || since >= (rows[best]?.since ?? 0)) best = i;
        });
        const row = best === null ? undefined : rows[best];
        const openEnd = row?.status === 'withdrawn' || (row?.status === 'superseded' && !later);
        const holds = row !== undefined && (row.end === null ? !openEnd : asked < row.end);
        expect(pointAt(heads, dayOf(asked)).version).toBe(holds ? `${Number(best) + 1}.0.0` : null);
      }),
    );
  });
});

describe('pendingAt', () => {
  const { edition } = parse(
    '---\nversion: 1.0.0\n---\n\n## A {#a in-force=2025-01-01}\n\n- We act. {#one}\n- We tell. {#two in-force=2024-01-01}\n',
  );

  it.each([
    ['2023-12-31', ['one', 'two']],
    ['2024-01-01', ['one']],
    ['2025-01-01', []],
  ])('on %s gives %j', (day, ids) => {
    expect(pendingAt(edition, day).map(({ id }) => id)).toEqual(ids);
  });
});

describe('charter.at', () => {
  const dated = (version: string, day: string): Edition => ({ ...editionOf(version), dates: { 'in-force': day } });
  const charter = charterWith([dated('1.0.0', '2020-01-01'), dated('2.0.0', '2030-01-01')]);

  it('gives the edition of a day, never a future one', () => {
    expect(charter.at('2023-05-12').edition?.version).toBe('1.0.0');
    expect(charter.at('2019-05-12')).toMatchObject({ edition: null, reason: 'before-first', pending: [] });
  });

  it('is plain data for the report', () => {
    const report = pointReport(charter.at('2023-05-12'), { charter: 'test', language: 'fr' });
    expect(report).toMatchObject({ schema: 'charter-at/1', version: '1.0.0', until: '2030-01-01' });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('names the reason when a day selects no edition', () => {
    expect(charter.edition('2023-05-12').version).toBe('1.0.0');
    expect(() => charter.edition('2019-01-01')).toThrow(/before-first, 1.0.0 from 2020-01-01/);
  });
});
