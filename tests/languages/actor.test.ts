import { describe, expect, it } from 'vitest';
import { actorOf } from '../../src/languages/actor.js';
import { en, fr } from './both.js';

describe('actorOf', () => {
  it.each([
    [en('We must answer.'), 'speaker'],
    [en('Every patient may refuse.'), 'people'],
    [en('Staff must answer patients.'), 'worker'],
    [en('The register must be kept.'), 'other'],
    [en('User accounts must be closed.'), 'other'],
    [fr('Nous répondons.'), 'speaker'],
    [fr('L’usager peut refuser.'), 'people'],
  ])('names whom the subject is', (reading, actor) => {
    expect(actorOf(reading, 0, reading.tokens.length)).toBe(actor);
  });
});
