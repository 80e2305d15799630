import { expect, it } from 'vitest';
import { charter } from './charter.js';

it.each([
  ['transparence-explication', 'ia-ethique@1.0.0/fr#transparence-explication'],
  ['1.0.0', 'ia-ethique@1.0.0/fr'],
  ['2.0.0-draft.1/en#transparence', 'ia-ethique@2.0.0-draft.1/en#transparence'],
  ['ia-ethique@1.x', 'ia-ethique@1.0.0/fr'],
])('charter cite %s gives %s', (reference, citation) => {
  const { status, stdout } = charter(['cite', reference, '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'charter-citation/1', citation });
});
