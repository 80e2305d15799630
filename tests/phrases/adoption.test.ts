import { expect, it } from 'vitest';
import { ADOPTIONS } from '../../src/phrases/index.js';
import { badSpaces } from './typography.js';

it('French has its own spaces', () => {
  const { title, bare, withdrawn, next } = ADOPTIONS.fr;
  for (const sentence of [title('a'), bare('1.0.0'), withdrawn.one, withdrawn.other, next])
    expect(badSpaces(`${sentence}`.replace(/ \(reason.*\)/u, ''))).toEqual([]);
});
