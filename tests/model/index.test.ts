import { describe, expect, it } from 'vitest';
import * as model from '../../src/model/index.js';

describe('the model', () => {
  it('gives its lists and the few functions that read a tree', () => {
    const functions = Object.entries(model).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).sort()).toEqual([
      'commitName',
      'commitments',
      'expandPermalink',
      'isDate',
      'isPermalink',
      'nodeById',
      'ownInForce',
      'stakes',
      'titleSection',
      'walk',
    ]);
  });
});
