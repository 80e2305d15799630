import { describe, expect, it } from 'vitest';
import * as light from '../../src/index.js';
import * as seals from '../../src/seals/index.js';

describe('the layer of seals', () => {
  it('is part of the light entry', () => {
    for (const name of Object.keys(seals)) expect(light).toHaveProperty(name);
  });
});
