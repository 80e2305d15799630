import { describe, expect, it } from 'vitest';
import { alternative, exclusive, flip, isBan, letsOff, SENSES, wider } from '../../../src/diff/changes/senses.js';
import { sentenceOf } from './reading-sentences.js';

const stance = (text: string) => sentenceOf(text).stance;
const DUTY = stance('We must sing.');
const BAN = stance('We must not film guests.');
const RIGHT = stance('Users may appeal.');
const POWER = stance('Staff may search bags.');

describe('the senses of what comes to a sentence', () => {
  it('tell more of a duty or a right as better, more of a power as worse', () => {
    expect([DUTY, BAN, RIGHT, POWER].map(wider)).toEqual([1, 1, 1, -1]);
    expect([1, -1, 0].map((sense) => flip(sense as 1 | -1 | 0))).toEqual([-1, 1, 0]);
  });

  it('tell one of several as less of a duty, and more of a ban or a right', () => {
    expect([DUTY, BAN, RIGHT].map(alternative)).toEqual([-1, 1, 1]);
    expect([DUTY, BAN].map(isBan)).toEqual([false, true]);
    expect([DUTY, BAN, RIGHT, POWER].map(letsOff)).toEqual([true, false, false, false]);
  });

  it('tell "only" as shutting out of a right, and as holding a power', () => {
    expect([RIGHT, POWER].map(exclusive)).toEqual([-1, 1]);
  });

  it('have a row for a hedge: worse in a duty, better in a power', () => {
    const [aspect, sense] = SENSES.hedges ?? [];
    expect([aspect, sense?.(DUTY), sense?.(POWER)]).toEqual(['hedge', -1, 1]);
  });
});
