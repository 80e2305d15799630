import { expect, it } from 'vitest';
import { message } from '../../src/check/message.js';

it('a message has its rule, its severity and its sentence in English', () => {
  expect(message('unknown-heir', 'charter.yaml', null, 'b', 'an id of edition 2.0.0')).toEqual({
    ruleId: 'unknown-heir',
    severity: 'error',
    reason: 'Unexpected heir b in the lineage, expected an id of edition 2.0.0',
    actual: 'b',
    expected: 'an id of edition 2.0.0',
    place: null,
    path: 'charter.yaml',
  });
});
