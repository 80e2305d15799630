import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitments, isDate, ownInForce } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';

describe('isDate', () => {
  it('takes every day of the calendar, and none beside', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => isDate(day.toISOString().slice(0, 10))),
      { numRuns: 1000 },
    );
    const impossible = ['2023-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00', '1900-02-29'];
    expect(impossible.filter(isDate)).toEqual([]);
  });

  it.each(['', '2022', '2022-5-1', '2022-05-01T00:00:00Z', '20220501', ' 2022-05-01', '2022-05-01\n', '٢٠٢٢-٠٥-٠١'])(
    'does not take %j',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe('ownInForce', () => {
  it.each([
    ['- We act. {#a in-force=2024-01-01}\n', '2024-01-01'],
    ['- We act. {#a in-force=2024-02-30}\n', undefined],
    ['- We act. {#a}\n', undefined],
  ])('%j gives %s', (text, day) => {
    expect(commitments(parse(text).edition).map(ownInForce)).toEqual([day]);
  });
});
