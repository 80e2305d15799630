import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lock } from '../../src/model/index.js';
import { readLock, writeLock } from '../../src/parse/lock.js';
import { digest } from '../../src/text/index.js';

const SEAL = {
  version: '1.0.0',
  language: 'en',
  digest: digest('text'),
  metadata: digest('{}'),
  commitments: [{ id: 'listen', text: digest('We listen.'), metadata: digest('{}') }],
};
const LOCK: Lock = { schema: 'charter-lock/1', reader: 'charter-as-code >=0.1.0', charter: 'ours', seals: [SEAL] };
const JSON_TEXT = writeLock(LOCK);

/** Rule, line and column, and what was found, of each message about a lock. */
const faults = (json: string) =>
  readLock(json, 'charter.lock.json').messages.map(
    ({ ruleId, place, actual }) => `${ruleId} ${place?.start.line}:${place?.start.column} ${actual}`,
  );

describe('readLock', () => {
  it('reads what writeLock wrote, to the byte', () => {
    expect(readLock(JSON_TEXT)).toEqual({ lock: LOCK, messages: [] });
    expect(writeLock(readLock(JSON_TEXT).lock as Lock)).toBe(JSON_TEXT);
    expect(JSON.parse(JSON_TEXT)).toEqual(LOCK);
    const empty = { ...LOCK, seals: [] };
    expect(readLock(writeLock(empty)).lock).toEqual(empty);
  });

  it('reads no lock in one that breaks off, at any place (law)', () => {
    const last = JSON_TEXT.trimEnd().length - 1;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last }), (length) => {
        const { lock, messages } = readLock(JSON_TEXT.slice(0, length));
        expect(lock).toBe(null);
        expect(messages).toMatchObject([{ ruleId: 'malformed-lock', severity: 'error' }]);
        expect(messages[0]?.place?.start.offset).toBeLessThanOrEqual(length);
      }),
    );
  });

  it('never throws, and reads no lock with a message for any text (law)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { lock, messages } = readLock(text);
        expect(lock === null).toBe(messages.length > 0);
      }),
    );
  });

  it('says where a field is faulty, missing, or one that would be lost in writing', () => {
    expect(faults(JSON_TEXT.replace(SEAL.digest, 'sha256-12'))).toEqual(['malformed-lock 9:17 digest: "sha256-12"']);
    expect(faults(JSON_TEXT.replace('"1.0.0"', '"1.0"'))).toEqual(['malformed-lock 7:18 version: "1.0"']);
    expect(faults(JSON_TEXT.replace('"id":"listen"', '"name":"listen"'))).toEqual([
      'malformed-lock 12:9 no id',
      'malformed-lock 12:17 the field name',
    ]);
    expect(faults('[]')).toEqual(['malformed-lock 1:1 []']);
    const twice = writeLock({ ...LOCK, seals: [SEAL, SEAL] });
    expect(faults(twice)).toEqual(['malformed-lock 15:5 a second seal of 1.0.0/en']);
  });

  it('refuses a newer format, and says which version reads it', () => {
    expect(faults('{"schema":"charter-lock/2","reader":"charter-as-code >=4","seals":"?"}')).toEqual([
      'newer-lock 1:1 charter-lock/2 (charter-as-code >=4)',
    ]);
    expect(faults('{"schema":"charter-lock/10"}')).toEqual([
      'newer-lock 1:1 charter-lock/10 (a later charter-as-code)',
    ]);
  });
});
