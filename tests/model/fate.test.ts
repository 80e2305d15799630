import { expect, it } from 'vitest';
import { CHANGE_KINDS, FATES } from '../../src/model/index.js';

it('what became of a commitment is told by the kinds of change, in their order of gravity but for partitions', () => {
  const kinds = FATES.filter((fate) => (CHANGE_KINDS as readonly string[]).includes(fate));
  expect([...kinds].sort()).toEqual(CHANGE_KINDS.filter((kind) => kind !== 'metadata').sort());
  expect(FATES[0]).toBe('withdrawn');
  expect(FATES.at(-1)).toBe('same');
});
