import { expect, it } from 'vitest';
import { charter } from './charter.js';

it('charter resolve gives the sentence, the notice and the words', () => {
  const { status, stdout } = charter(['resolve', 'ia-ethique@1.0.0/fr#transparence-explication']);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^«\u00A0Charte pour une IA éthique, édition 1\.0\.0 \(2022\), reformulation non officielle, enjeu/,
  );
  expect(stdout).toContain('Ce texte n’est pas le texte officiel');
});

it.each([
  ['nothing', 2, 'expected a citation such as'],
  ['ia-ethique@1.0.0#nothing', 3, 'Unexpected id nothing'],
  ['other@1.0.0', 3, 'expected ia-ethique'],
])('charter resolve %s ends with %i', (citation, status, said) => {
  const ended = charter(['resolve', citation]);
  expect(ended).toMatchObject({ status, stdout: '' });
  expect(ended.stderr).toContain(said);
});

it('charter resolve says what became of an old citation', () => {
  const run = (id: string, ...args: string[]) =>
    charter(['resolve', `ia-ethique@1.0.0#${id}`, '--to', 'next', ...args]).stdout;
  expect(run('environnement-affichage', '--lang', 'en')).toMatch(
    /In edition 2\.0\.0-draft\.1: withdrawn\.\n[\s\S]*too uncertain/,
  );
  expect(run('environnement-affichage', '--lang', 'fr')).toContain('Dans l’édition 2.0.0-draft.1\u00A0: retiré.');
  const { became } = JSON.parse(run('liberte-alternative', '--format', 'json'));
  expect([became.fates, became.now.map(({ id }: { id: string }) => id)]).toEqual([
    ['split'],
    ['liberte-agent', 'liberte-information'],
  ]);
});
