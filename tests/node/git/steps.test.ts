import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { HISTORY_STEPS } from '../../../src/node/git/steps.js';

describe('the steps of a history', () => {
  it('are the choices of --by', () => {
    const by = COMMANDS.flatMap(({ options }) => options).find(({ name }) => name === 'by');
    expect(by?.choices).toEqual(HISTORY_STEPS);
  });
});
