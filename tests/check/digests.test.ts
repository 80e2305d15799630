import { describe, expect, it } from 'vitest';
import { digestMessages } from '../../src/check/index.js';
import { readWork } from '../../src/parse/index.js';

const digest = (sign: string) => `sha256-${sign.repeat(64)}`;
const [SEALED, COMMITMENT, LOST] = ['a', 'b', 'c'].map(digest) as [string, string, string];
const YAML = `id: ours
titles: { en: Ours }
language: en
governance:
  - step: opinion
    summary: { en: The committee reads. }
    digests:
      - ${SEALED}
      - ${LOST}
  - step: vote
    summary: { en: The board votes. }
    digest: ${COMMITMENT}
`;
const lock = { seals: [{ digest: SEALED, commitments: [{ id: 'a', text: COMMITMENT }] }] } as never;

const found = (seals: Parameters<typeof digestMessages>[1]) =>
  digestMessages(readWork(YAML).work, seals, 'charter.yaml', YAML).map(({ actual, place, severity, ruleId }) => ({
    actual,
    line: place?.start.line,
    severity,
    ruleId,
  }));

describe('digestMessages', () => {
  it('sees a digest of governance that no seal has, where it stands', () => {
    expect(found(lock)).toEqual([{ actual: LOST, line: 9, severity: 'warning', ruleId: 'unknown-digest' }]);
  });

  it('sees all of them where nothing is sealed', () => {
    expect(found(null).map(({ actual }) => actual)).toEqual([SEALED, LOST, COMMITMENT]);
  });
});
