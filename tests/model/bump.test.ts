import { diff } from 'semver';
import { describe, expect, it } from 'vitest';
import { BUMPS } from '../../src/model/bump.js';

describe('bumps', () => {
  it('are those of semver, from none to the largest', () => {
    expect(['1.0.0', '1.0.1', '1.1.0', '2.0.0'].map((version) => diff('1.0.0', version) ?? 'none')).toEqual(BUMPS);
  });
});
