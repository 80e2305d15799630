import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diff/changes/finding.js';
import { identityFindings } from '../../../src/diff/changes/identity.js';
import { markupFindings } from '../../../src/diff/changes/markup.js';
import { partitionFinding } from '../../../src/diff/changes/partition.js';
import { placeFindings } from '../../../src/diff/changes/place.js';
import { presenceFindings } from '../../../src/diff/changes/presence.js';
import { wordingFindings } from '../../../src/diff/changes/wording.js';
import { RULES } from '../../../src/diff/rules/index.js';
import { languageOf } from '../../../src/languages/index.js';
import { aligned, charter } from '../comparing.js';

const matching = aligned(
  charter(
    '## A {#a}\n\nOnce.\n\n- We must answer. {#one k=1}\n- Gone. {#gone}\n- Both. {#both}\n\n## B {#b}\n\n- Last. {#last}\n',
  ),
  charter(
    '## A {#a}\n\n**Once.**\n\n- Last. {#last}\n- We may answer. {#one k=2}\n- Half. {#c from=both}\n- Half too. {#d from=both}\n\n## B {#b}\n',
  ),
);

const found = matching.matches.flatMap((match): readonly Finding[] => {
  const [before, after] = [match.before[0], match.after[0]];
  if (!before || !after) return [];
  if (match.after.length > 1) return [partitionFinding(match, new Set())];
  return [
    ...wordingFindings(before, after, languageOf('en')),
    ...markupFindings(before, after),
    ...identityFindings(before, after, match),
    ...placeFindings(matching, [{ before, after }]),
  ];
});

describe('findings', () => {
  it('name rules of the table and quote units of the right side, whichever detector found them', () => {
    const all = [...found, ...presenceFindings(matching)];
    for (const { rule, before, after, confidence } of all) {
      expect(RULES.map(({ id }) => id)).toContain(rule);
      for (const unit of before) expect(matching.before.units[unit.index]).toBe(unit);
      for (const unit of after) expect(matching.after.units[unit.index]).toBe(unit);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(all.map(({ rule }) => rule).sort()).toEqual([
      'commitment-attributes',
      'commitment-moved-across-stakes',
      'commitment-removed',
      'commitment-split-reworded',
      'commitment-weakened',
      'prose-markup',
    ]);
  });
});
